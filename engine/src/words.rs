//! A text taken apart into folded words.

use crate::fold::{accented, fold, is_accent, is_word};

/// Calls `take` with each word of a text, folded, and the bytes of the text at which it stands.
/// `word` is room that is used again from text to text.
pub(crate) fn each(text: &str, word: &mut String, mut take: impl FnMut(&str, std::ops::Range<usize>)) {
    word.clear();
    let mut start = 0;
    for (at, letter) in text.char_indices() {
        if is_word(letter) {
            if word.is_empty() {
                start = at;
            }
            push(word, letter);
        } else if !word.is_empty() {
            take(word, start..at);
            word.clear();
        }
    }
    if !word.is_empty() {
        take(word, start..text.len());
        word.clear();
    }
}

/// Puts a letter to a folded word. An accent that stands on its own goes onto its letter.
pub(crate) fn push(word: &mut String, letter: char) {
    if !is_accent(letter) {
        word.push(fold(letter));
    } else if let Some(before) = word.pop() {
        word.push(accented(before, letter));
    }
}

/// The words of a text.
pub(crate) fn of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each(text, &mut String::new(), |word, _| words.push(word.to_owned()));
    words
}
