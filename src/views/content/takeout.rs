//! What makes the things that visitors take with them.

use leptos::children::Children;
use leptos::prelude::*;

use crate::address::Route;
use crate::dataset::{Dataset, Position};
use crate::export::{csv, json};
use crate::views::take_along;

/// Writes a selection out of the whole data.
pub type Render = fn(&Dataset, &[Position]) -> String;

/// The functions that do; who has them has the part of the module that they lie in.
#[derive(Debug, Clone, Copy)]
pub struct Takeout {
    /// A selection as CSV.
    pub csv: Render,
    /// A selection as JSON.
    pub json: Render,
    /// A page as a code with what belongs to it, the way out at its end.
    pub card: fn(Route, Children) -> AnyView,
}

impl Takeout {
    /// Whoever calls it has the part.
    pub(super) fn here() -> Self {
        Self { csv: csv::render, json: json::render, card: take_along::card }
    }
}
