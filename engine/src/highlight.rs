//! Which parts of a text are what was searched for.

use std::ops::Range;

use crate::inside::find;
use crate::query::{Form, Query};
use crate::words::{each, push};

/// What was searched for, ready to be marked in texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Highlighter(Vec<Form>);

impl Highlighter {
    /// What a query means.
    pub(crate) fn new(query: Query) -> Self {
        Self(query.0.into_iter().flatten().map(|sense| sense.form).collect())
    }

    /// The byte ranges of a text that match, ascending and not overlapping.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        if self.0.is_empty() {
            return found;
        }
        each(text, &mut String::new(), |word, at| {
            let own = self.0.iter().filter_map(|form| part(form, word));
            // All that matches at the beginning, or else what stands inside.
            if let Some(part) = own.min_by_key(|part| (part.start, std::cmp::Reverse(part.end))) {
                let start = original(&text[at.clone()], part.start);
                let end = original(&text[at.clone()], part.end);
                found.push(at.start + start..at.start + end);
            }
        });
        found
    }
}

/// Where a folded word matches.
fn part(form: &Form, word: &str) -> Option<Range<usize>> {
    match form {
        Form::Word(whole) => (word == whole).then_some(0..word.len()),
        Form::Begin(begin) => word.starts_with(begin.as_str()).then_some(0..begin.len()),
        Form::Within(part) => {
            let skipped = word.chars().next()?.len_utf8();
            let at = find(word.get(skipped..)?, part)? + skipped;
            Some(at..at + part.len())
        }
    }
}

/// The byte of a word as it stands for a byte of the folded word.
fn original(word: &str, folded: usize) -> usize {
    let mut so_far = String::new();
    for (at, letter) in word.char_indices() {
        let before = so_far.len();
        push(&mut so_far, letter);
        // An accent on its own belongs to the letter before it.
        if before >= folded && so_far.len() > before {
            return at;
        }
    }
    word.len()
}
