//! A compound whose parts stand apart in the texts.

use crate::bits::Bits;
use crate::expand::letters;
use crate::query::{Class, Form, Sense};
use crate::{Index, find};

/// The least letters of a part.
const LEAST: usize = 3;
/// The least letters with which the first part may stand within another word.
const BEGIN_LEAST: usize = 4;

/// Takes a word apart into two that there are, and that some record holds both of: the longest second
/// part that gives that.
pub(crate) fn of(index: &Index, word: &str) -> Option<Vec<Vec<Sense>>> {
    let (mut left_set, mut right_set) = (Bits::default(), Bits::default());
    for (at, _) in word.char_indices().skip(LEAST) {
        let (left, right) = word.split_at(at);
        if letters(right) < LEAST {
            break;
        }
        let right = second(index, right);
        if right.is_empty() {
            continue;
        }
        find::word(index, &right, &mut right_set);
        // An s may join the two.
        for left in [Some(left), left.strip_suffix('s')].into_iter().flatten() {
            let left = first(index, left);
            find::word(index, &left, &mut left_set);
            left_set.and(right_set.words());
            if !left_set.is_empty() {
                return Some(vec![left, right]);
            }
        }
    }
    None
}

/// What a compound begins with: a whole word, or part of one where it is long enough.
fn first(index: &Index, part: &str) -> Vec<Sense> {
    let sense = |form: fn(String) -> Form| Sense::new(index, Class::Half, form(part.to_owned()));
    match letters(part) {
        BEGIN_LEAST.. => vec![sense(Form::Begin), sense(Form::Within)],
        LEAST.. if index.terms.find(part).is_some() => vec![sense(Form::Word)],
        _ => Vec::new(),
    }
}

/// What a compound ends with: any form of a word.
fn second(index: &Index, part: &str) -> Vec<Sense> {
    let forms = index.stems.terms(&index.language.stem(part)).iter();
    let form = |&term| Form::Word(index.terms.get(term).to_owned());
    forms.map(|term| Sense::new(index, Class::Half, form(term))).collect()
}
