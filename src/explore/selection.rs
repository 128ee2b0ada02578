//! What the visitor has chosen.

use super::{Facet, Sort};
use crate::model::Coded;

/// Longest search text that is kept, in characters.
pub const QUERY_MAX: usize = 200;

/// The explorer's state: chosen values of each facet, search text, order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Positions in the vocabulary's options, ascending.
    chosen: [Vec<u16>; Facet::COUNT],
    query: String,
    /// The order of the list.
    pub sort: Sort,
    /// Whether party-internal commitments are shown.
    pub internal: bool,
}

impl Selection {
    /// The chosen values of a facet, as ascending positions in its options.
    pub fn chosen(&self, facet: Facet) -> &[u16] {
        &self.chosen[facet.position()]
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: u16) -> bool {
        self.chosen(facet).binary_search(&value).is_ok()
    }

    /// Takes a value in or out.
    pub fn choose(&mut self, facet: Facet, value: u16, on: bool) {
        let values = &mut self.chosen[facet.position()];
        match (values.binary_search(&value), on) {
            (Err(place), true) => values.insert(place, value),
            (Ok(place), false) => {
                values.remove(place);
            }
            _ => {}
        }
    }

    /// Takes every value of a facet out.
    pub fn clear(&mut self, facet: Facet) {
        self.chosen[facet.position()].clear();
    }

    /// The search text, as typed.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Sets the search text. What cannot be seen, as control and direction marks, is left out, and
    /// what is longer than [`QUERY_MAX`] characters is cut off.
    pub fn set_query(&mut self, text: &str) {
        self.query = visible(text).take(QUERY_MAX).collect();
    }

    /// Number of chosen facet values.
    pub fn choices(&self) -> usize {
        self.chosen.iter().map(Vec::len).sum()
    }

    /// Whether anything is searched for.
    pub fn searches(&self) -> bool {
        !self.query.trim().is_empty()
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        self.choices() > 0 || self.searches()
    }

    /// The same order, with nothing else chosen.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { sort: self.sort, ..Self::default() }
    }
}

/// A text from a link without what cannot be seen: control characters, and marks that turn the direction of
/// what stands around it.
pub fn visible(text: &str) -> impl Iterator<Item = char> {
    let unseen = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(move |&c| !unseen(c))
}
