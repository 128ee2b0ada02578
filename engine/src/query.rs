//! What was typed, as the words of texts that it means.

use std::ops::Range;

use crate::request::Matching;
use crate::{Index, Language, expand, inside, words};

/// Words that a text can hold, by how they look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    /// This word.
    Word(String),
    /// Those that begin like this.
    Begin(String),
    /// Those that have this inside, not at the beginning.
    Within(String),
}

/// How close a word of a text is to what was typed, the closest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// Nothing but a typing error away.
    Misspelt,
    /// One of two parts into which the word was taken apart.
    Half,
    /// It stands inside, as in a compound.
    Inside,
    /// The word begins like its stem.
    StemBegin,
    /// The word begins like it.
    Begin,
    /// Another form of the word.
    Inflected,
    /// The word itself.
    Whole,
}

/// One thing that a typed word can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sense {
    pub(crate) class: Class,
    pub(crate) form: Form,
    /// The terms that look like it; looking for them is what costs, so it is done once.
    pub(crate) terms: Vec<Range<u32>>,
}

impl Sense {
    pub(crate) fn new(index: &Index, class: Class, form: Form) -> Self {
        let terms = match &form {
            Form::Word(word) => index.terms.find(word).map(|term| term..term + 1).into_iter().collect(),
            Form::Begin(begin) => {
                Some(index.terms.prefix(begin)).filter(|range| !range.is_empty()).into_iter().collect()
            }
            Form::Within(part) => inside::terms(&index.terms, part).map(|term| term..term + 1).collect(),
        };
        Self { class, form, terms }
    }
}

/// The words of a query: for each, all that it can mean. A record has to hold something of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Query(pub(crate) Vec<Vec<Sense>>);

impl Query {
    /// Takes apart what was typed.
    pub(crate) fn new(index: &Index, typed: &str, matching: Matching) -> Self {
        let mut typed = words::of(typed);
        match matching {
            Matching::Prefix => {
                let begin = |word| vec![Sense::new(index, Class::Begin, Form::Begin(word))];
                Self(typed.into_iter().map(begin).collect())
            }
            Matching::Forgiving => {
                leave_joining_out(index.language, &mut typed);
                Self(typed.iter().flat_map(|word| expand::senses(index, word)).collect())
            }
        }
    }
}

/// Leaves out words that only join others, where there are others. The last may be one that is still
/// being typed, so it stays.
fn leave_joining_out(language: Language, words: &mut Vec<String>) {
    let last = words.pop();
    if words.iter().any(|word| !language.joins(word)) || last.as_ref().is_some_and(|word| !language.joins(word)) {
        words.retain(|word| !language.joins(word));
    }
    words.extend(last);
}
