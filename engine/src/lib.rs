//! Search and facets over records, as one pure module.
//!
//! A [`Builder`] takes records in: their texts, field by field, and their values in each facet. It
//! gives an [`Index`], which is columnar and does not change. [`Index::run`] answers a [`Request`]
//! in one call: which records are found, how many there are for each option of each facet, and the
//! first of them in the order asked for. What it needs for that it keeps in the [`Answer`], which is
//! used again: nothing is allocated per record.
//!
//! Records are numbers from 0, in the order in which they were taken in. Texts are not kept.
//!
//! | file | subject |
//! |---|---|
//! | `fold`, `words`, `stem` | from a text to the words that are compared |
//! | `terms`, `postings`, `facets`, `bits` | how the index is laid out |
//! | `builder`, `steps` | taking records in, without keeping anybody waiting |
//! | `query`, `expand`, `inside`, `typos`, `halves` | from what was typed to the terms that it means |
//! | `find`, `rank`, `count` | from terms and choices to records, their order, and counts |
//! | `highlight` | which part of a text is what was searched for |

mod bits;
mod builder;
mod count;
mod expand;
mod facets;
mod find;
mod fold;
mod halves;
mod highlight;
mod index;
mod inside;
mod postings;
mod query;
mod rank;
mod request;
mod stem;
mod steps;
mod terms;
mod typos;
mod words;

pub use bits::Bits;
pub use builder::Builder;
pub use highlight::Highlighter;
pub use index::Index;
pub use request::{Answer, Gate, Matching, Order, Request};
pub use stem::Language;
pub use steps::{at_once, no_rest};

/// A field of a record's text. Earlier fields weigh more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// What the record is called.
    Title,
    /// What it says.
    Body,
    /// Names that stand beside it: of topics, of places.
    Label,
}

impl Field {
    /// How many fields there are.
    pub(crate) const COUNT: usize = 3;
}
