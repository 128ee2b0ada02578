//! What a typed word can mean, by the terms that there are.

use crate::inside::find;
use crate::query::{Class, Form, Sense};
use crate::{Index, halves, typos};

/// From so many letters on a word is looked for inside others too: shorter ones are in most of them.
const INSIDE_LEAST: usize = 3;
/// From so many letters on a stem stands for all words that begin like it or have it inside.
const STEM_LEAST: usize = 4;

/// What a folded word can mean. Usually one list; two where it is taken apart, of which both have to be held.
pub(crate) fn senses(index: &Index, word: &str) -> Vec<Vec<Sense>> {
    let senses = direct(index, word);
    if senses.iter().any(|sense| !sense.terms.is_empty()) {
        return vec![senses];
    }
    if let Some(parts) = halves::of(index, word) {
        return parts;
    }
    let near = typos::near(index, word);
    // What means nothing stays as it was typed, so that more letters can still give it a meaning.
    vec![if near.is_empty() { senses } else { near }]
}

/// The word itself, its other forms, words that begin like it or have it inside.
pub(crate) fn direct(index: &Index, word: &str) -> Vec<Sense> {
    let sense = |class, form| Sense::new(index, class, form);
    let mut senses =
        vec![sense(Class::Whole, Form::Word(word.to_owned())), sense(Class::Begin, Form::Begin(word.to_owned()))];
    let stems = stems(index, word);
    for stem in &stems {
        let forms = index.stems.terms(stem).iter().map(|&term| index.terms.get(term)).filter(|&term| term != word);
        senses.extend(forms.map(|term| sense(Class::Inflected, Form::Word(term.to_owned()))));
        if stem != word && letters(stem) >= STEM_LEAST {
            senses.push(sense(Class::StemBegin, Form::Begin(stem.clone())));
        }
    }
    let mut within: Vec<&str> = stems.iter().map(String::as_str).filter(|stem| letters(stem) >= STEM_LEAST).collect();
    if letters(word) >= INSIDE_LEAST && !within.iter().any(|stem| find(word, stem).is_some()) {
        within.push(word);
    }
    senses.extend(within.into_iter().map(|part| sense(Class::Inside, Form::Within(part.to_owned()))));
    senses
}

/// The stems of a word: its own, and those of words that begin like it and have at least their stem in
/// it, so that a word which is not all typed yet has the other forms of the whole one.
fn stems(index: &Index, word: &str) -> Vec<String> {
    let mut stems = vec![index.language.stem(word).into_owned()];
    if letters(word) >= STEM_LEAST {
        for term in index.terms.prefix(word) {
            let stem = index.stems.of(term);
            if word.starts_with(stem) && !stems.iter().any(|known| known == stem) {
                stems.push(stem.to_owned());
            }
        }
    }
    stems
}

/// Number of letters of a word.
pub(crate) fn letters(word: &str) -> usize {
    word.chars().count()
}
