//! The explorer's state as a fragment: `region=norrbotten&amne=klimat,halsa&q=mammografi`.
//!
//! A fragment with `=` is state, one without is an element's id. Unknown keys are ignored;
//! unknown values are left out and told. Decoding what was encoded gives the same state.

use super::percent;
use crate::explore::{Facet, Selection, Sort, Vocabulary};
use crate::model::Coded;

/// Part of a link that could not be understood and was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Omitted {
    /// The key.
    pub key: String,
    /// The value as the link had it, decoded.
    pub value: String,
}

impl Omitted {
    /// A value that a key cannot have.
    pub(super) fn new(key: &str, value: String) -> Self {
        Self { key: key.to_owned(), value }
    }
}

const QUERY: &str = "q";
const SORT: &str = "sort";
const INTERNAL: &str = "intern";

/// Whether a fragment (without `#`) is state rather than an element's id.
pub fn is_state(fragment: &str) -> bool {
    fragment.contains('=')
}

/// The fragment (without `#`) for a selection; empty where nothing is selected.
pub fn encode(selection: &Selection, vocabulary: &Vocabulary) -> String {
    let mut pairs: Vec<String> = Vec::new();
    for &facet in Facet::ALL {
        let codes: Vec<String> = selection
            .chosen(facet)
            .iter()
            .filter_map(|&value| Some(percent::encode(&vocabulary.option(facet, value)?.code)))
            .collect();
        if !codes.is_empty() {
            pairs.push([facet.code(), "=", &codes.join(",")].concat());
        }
    }
    if !selection.query().is_empty() {
        pairs.push([QUERY, "=", &percent::encode(selection.query())].concat());
    }
    if selection.sort != Sort::default() {
        pairs.push([SORT, "=", selection.sort.code()].concat());
    }
    if selection.internal {
        pairs.push([INTERNAL, "=1"].concat());
    }
    pairs.join("&")
}

/// The selection that a fragment (with or without `#`) asks for, and what of it could not be understood.
pub fn decode(fragment: &str, vocabulary: &Vocabulary) -> (Selection, Vec<Omitted>) {
    let mut selection = Selection::default();
    let mut omitted = Vec::new();
    for pair in fragment.trim_start_matches('#').split('&') {
        let Some((key, values)) = pair.split_once('=') else { continue };
        if let Some(facet) = Facet::from_code(key) {
            for value in values.split(',').filter(|value| !value.is_empty()) {
                let code = percent::decode(value);
                match vocabulary.position(facet, &code) {
                    Some(position) => selection.choose(facet, position, true),
                    None => omitted.push(Omitted::new(facet.code(), code)),
                }
            }
            continue;
        }
        let value = percent::decode(values);
        match key {
            QUERY => selection.set_query(&value),
            SORT => match Sort::from_code(&value) {
                Some(sort) => selection.sort = sort,
                None => omitted.push(Omitted::new(SORT, value)),
            },
            INTERNAL if value == "1" => selection.internal = true,
            INTERNAL if value == "0" || value.is_empty() => selection.internal = false,
            INTERNAL => omitted.push(Omitted::new(INTERNAL, value)),
            _ => {}
        }
    }
    (selection, omitted)
}
