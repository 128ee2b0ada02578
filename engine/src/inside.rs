//! Words that have something inside.

use crate::terms::Terms;

/// The terms that hold a part somewhere after their beginning, ascending.
pub(crate) fn terms<'a>(terms: &'a Terms, part: &'a str) -> impl Iterator<Item = u32> + 'a {
    let (text, term_at) = terms.whole();
    let finder = Finder::new(part);
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = finder.find(text, from)?;
            let term = term_at(at);
            let end = terms.start(term + 1);
            if at > terms.start(term) && at + part.len() <= end {
                from = end;
                return Some(term);
            }
            // The next place may overlap with one that runs over a word's edge.
            from = at + 1;
        }
    })
}

/// The byte at which a text has a part.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    Finder::new(part).find(text, 0)
}

/// Finds a part in texts, after Horspool (1980): what stands at the end of a place that is no match tells how far away
/// the next one is at least. The standard library's way is as fast, and ten times the code.
struct Finder<'a> {
    part: &'a [u8],
    /// For each byte, how far on it lets the part be; parts of words are short.
    steps: [u8; 256],
}

impl<'a> Finder<'a> {
    fn new(part: &'a str) -> Self {
        let part = part.as_bytes();
        let step = |bytes: usize| u8::try_from(bytes).unwrap_or(u8::MAX);
        let mut steps = [step(part.len()); 256];
        if let Some((_, before)) = part.split_last() {
            for (at, &byte) in before.iter().enumerate() {
                steps[usize::from(byte)] = step(before.len() - at);
            }
        }
        Self { part, steps }
    }

    /// The first place at a byte or after it; none for a part of nothing.
    fn find(&self, text: &str, mut from: usize) -> Option<usize> {
        let &last = self.part.last()?;
        loop {
            let place = text.as_bytes().get(from..from + self.part.len())?;
            let &end = place.last()?;
            if end == last && place == self.part {
                return Some(from);
            }
            from += usize::from(self.steps[usize::from(end)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Finder, find};

    proptest! {
        #[test]
        fn a_part_is_found_where_the_standard_library_finds_it(text in "[abå]{0,40}", part in "[abå]{1,5}", from in 0..40_usize) {
            prop_assert_eq!(find(&text, &part), text.find(&part));
            let from = (from..).find(|&at| at > text.len() || text.is_char_boundary(at)).unwrap_or_default();
            let later = text.get(from..).and_then(|rest| Some(rest.find(&part)? + from));
            prop_assert_eq!(Finder::new(&part).find(&text, from), later);
        }
    }

    #[test]
    fn a_part_of_nothing_is_nowhere_and_a_long_one_is_found() {
        assert_eq!(find("å", ""), None);
        let long = "b".repeat(300);
        assert_eq!(find(&["a".repeat(700), long.clone()].concat(), &long), Some(700));
    }
}
