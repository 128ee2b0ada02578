//! What was typed, taken apart into words, and where a text matches them.

use std::ops::Range;

use super::fold::{composed, fold, is_word};

/// Words shorter than this match only at a word's beginning: inside words they would match everywhere.
const INSIDE_MIN: usize = 3;

/// The words of a query, folded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms(Vec<Vec<char>>);

impl Terms {
    /// Takes a query apart at everything that is no letter or digit.
    pub fn new(query: &str) -> Self {
        let query = composed(query);
        let words = query.split(|c| !is_word(c)).filter(|word| !word.is_empty());
        Self(words.map(|word| word.chars().map(fold).collect()).collect())
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words.
    pub(super) fn words(&self) -> impl Iterator<Item = &[char]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// The byte ranges of a text that match, ascending and not overlapping.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let letters: Vec<(usize, char)> = text.char_indices().map(|(at, c)| (at, fold(c))).collect();
        let folded: Vec<char> = letters.iter().map(|&(_, c)| c).collect();
        let byte = |index: usize| letters.get(index).map_or(text.len(), |&(at, _)| at);
        let mut found: Vec<Range<usize>> = Vec::new();
        for word in self.words() {
            let mut from = 0;
            while let Some(start) = find(&folded, word, from) {
                found.push(byte(start)..byte(start + word.len()));
                from = start + word.len();
            }
        }
        found.sort_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in found {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        merged
    }
}

/// The next place at which a folded text matches a word: at a word's beginning, or inside for longer ones.
pub(super) fn find(text: &[char], word: &[char], from: usize) -> Option<usize> {
    let last = text.len().checked_sub(word.len())?;
    (from..=last)
        .find(|&at| text[at..].starts_with(word) && (word.len() >= INSIDE_MIN || at == 0 || !is_word(text[at - 1])))
}
