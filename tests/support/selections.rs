//! Random selections.

use hubben::explore::{Facet, Selection, Sort, Vocabulary};
use hubben::model::Coded;
use proptest::collection::vec;
use proptest::prelude::*;

/// What a random visitor does, before it is known which options there are.
#[derive(Debug, Clone)]
pub struct Picks {
    /// Facet and value, both as any number.
    values: Vec<(usize, usize)>,
    query: String,
    sort: usize,
    internal: bool,
}

impl Picks {
    /// The same, as a selection of options that exist.
    pub fn selection(&self, vocabulary: &Vocabulary) -> Selection {
        let mut selection = Selection::default();
        for &(facet, value) in &self.values {
            let (facet, value) = option(vocabulary, facet, value);
            selection.choose(facet, value, true);
        }
        selection.set_query(&self.query);
        selection.sort = Sort::ALL[self.sort % Sort::ALL.len()];
        selection.internal = self.internal;
        selection
    }
}

/// A facet and one of its options, out of any two numbers.
pub fn option(vocabulary: &Vocabulary, facet: usize, value: usize) -> (Facet, u16) {
    let facet = Facet::ALL[facet % Facet::ALL.len()];
    let value = value % vocabulary.options(facet).len();
    (facet, u16::try_from(value).unwrap_or_default())
}

/// Random picks with a search text of the given kind.
pub fn picks(query: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = Picks> {
    (vec((0..99_usize, 0..999_usize), 0..6), query, 0..9_usize, any::<bool>())
        .prop_map(|(values, query, sort, internal)| Picks { values, query, sort, internal })
}
