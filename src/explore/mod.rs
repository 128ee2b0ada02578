//! The explorer's engine: facets, what is chosen, which commitments that gives, and the counts.

mod engine;
mod facet;
mod neighbours;
mod selection;
mod sort;
mod vocabulary;

pub use engine::{Engine, Outcome};
pub use facet::Facet;
pub use neighbours::Neighbours;
pub use selection::{QUERY_MAX, Selection, visible};
pub use sort::Sort;
pub use vocabulary::{FacetOption, Vocabulary};
