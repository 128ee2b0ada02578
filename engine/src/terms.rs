//! A sorted list of words, laid out in one text.

use std::ops::Range;

/// Words in ascending order of their bytes, each once. A word's number is its place.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    text: String,
    /// Where each word begins, and the end of the last.
    starts: Vec<u32>,
}

impl Terms {
    /// Takes words in; they have to be sorted, each once.
    pub(crate) fn new<'a>(sorted: impl Iterator<Item = &'a str>) -> Self {
        let mut terms = Self { text: String::new(), starts: vec![0] };
        for word in sorted {
            terms.text.push_str(word);
            terms.starts.push(u32::try_from(terms.text.len()).unwrap_or(u32::MAX));
        }
        terms
    }

    /// How many there are.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.starts.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// The word with a number; empty where there is none.
    pub(crate) fn get(&self, term: u32) -> &str {
        let at = term as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) => self.text.get(start as usize..end as usize).unwrap_or_default(),
            _ => "",
        }
    }

    /// The number of a word.
    pub(crate) fn find(&self, word: &str) -> Option<u32> {
        let at = self.first_from(0, |term| term < word);
        (at < self.len() && self.get(at) == word).then_some(at)
    }

    /// The numbers of the words that begin like this.
    pub(crate) fn prefix(&self, prefix: &str) -> Range<u32> {
        let start = self.first_from(0, |term| term < prefix);
        start..self.first_from(start, |term| term.starts_with(prefix))
    }

    /// All words as one text, and the number of the word that a byte of it belongs to.
    pub(crate) fn whole(&self) -> (&str, impl Fn(usize) -> u32 + '_) {
        let term_at = |byte: usize| {
            let after = self.starts.partition_point(|&start| start as usize <= byte);
            u32::try_from(after.saturating_sub(1)).unwrap_or(u32::MAX)
        };
        (&self.text, term_at)
    }

    /// The byte at which a word begins in the text of all words.
    pub(crate) fn start(&self, term: u32) -> usize {
        self.starts.get(term as usize).map_or(self.text.len(), |&start| start as usize)
    }

    /// Bytes that it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.text.capacity() + size_of_val(self.starts.as_slice())
    }

    /// The first word from one on for which something no longer holds.
    fn first_from(&self, from: u32, holds: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(self.get(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}
