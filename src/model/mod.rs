//! What a policy document is: the types that the JSON files are read into, and nothing else.
//!
//! Every type says what a field means and in which unit. Nothing here computes; the rules that
//! hold between fields and files are in [`crate::dataset::validate`].

mod budget;
mod coded;
mod commitment;
mod document;
mod lists;
mod rich_text;
mod site;
mod text;
mod vision;

pub use budget::{Budget, BudgetGroup, BudgetLine, Divisor};
pub use coded::Coded;
pub(crate) use coded::coded;
pub use commitment::{
    Amount, Checkability, Checkable, Commitment, Due, Form, Per, Related, Relation, Side, Source, Status,
};
pub use document::{Basis, Document, DocumentKind, Period, Section, Written};
pub use lists::{Parties, Party, Region, Regions, Topic, Topics};
pub use rich_text::{RichText, Span};
pub use site::{Bundle, Correction, Corrections, Licence, Site};
pub use text::{Lang, Text};
pub use vision::{Block, Board, Heading, Part, Vision, VisionSection};

/// The version of the data format that this code reads and writes.
pub const FORMAT: u32 = 1;

/// A calendar year.
pub type Year = u16;

/// The topic whose commitments concern a party's own organisation and are hidden until asked for.
pub const INTERNAL_TOPIC: &str = "partiorganisation";

/// In the place of a link for editors, which says where a file's schema lies and nothing of its data.
pub(crate) fn nothing<T, S: serde::Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_none()
}
