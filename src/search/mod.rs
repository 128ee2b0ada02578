//! Free-text search over titles, summaries, topics and places.
//!
//! The rest of the crate sees this much: an index made from a dataset, a query that gives the
//! matching positions, and the ranges of a text that a query matches.

mod fold;
mod index;
mod terms;

pub use index::{Matches, SearchIndex};
pub use terms::Terms;
