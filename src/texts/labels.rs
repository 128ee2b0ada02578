//! The words for every value of a closed list, each with what it means.

use crate::dataset::{Calendar, Direction, FollowUp};
use crate::explore::{Facet, Sort};
use crate::model::{Checkability, DocumentKind, Form, Lang, Relation, Status};

/// A value's name and a line on what it means.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    /// The name.
    pub name: &'static str,
    /// What it means.
    pub means: &'static str,
}

/// The words for every value of a closed list. Functions with a `match`: a value without words does not compile.
#[derive(Debug, Clone, Copy)]
pub struct Labels {
    /// The language's own name.
    pub language: fn(Lang) -> &'static str,
    /// A facet's name.
    pub facet: fn(Facet) -> &'static str,
    /// A status.
    pub status: fn(Status) -> Named,
    /// A form.
    pub form: fn(Form) -> Named,
    /// A checkability.
    pub checkability: fn(Checkability) -> Named,
    /// What the calendar says.
    pub calendar: fn(Calendar) -> Named,
    /// What later documents say.
    pub follow_up: fn(FollowUp) -> Named,
    /// An order of the list.
    pub sort: fn(Sort) -> &'static str,
    /// A kind of document.
    pub kind: fn(DocumentKind) -> &'static str,
    /// A kind of link, seen from one end.
    pub relation: fn(Relation, Direction) -> &'static str,
    /// The due year or period.
    pub due: fn(Option<u16>, u16) -> String,
}
