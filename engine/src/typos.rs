//! Words that are a typing error away.
//!
//! A letter too many, one too few, another one, or two in the wrong order are an error each. Dots and
//! rings that are missing are none: a foreign keyboard does not have them.

use crate::expand::letters;
use crate::fold::bare;
use crate::query::{Class, Form, Sense};
use crate::{Index, expand};

/// From so many letters on one error is forgiven.
const ONE_FROM: usize = 4;
/// From so many letters on two errors are forgiven.
const TWO_FROM: usize = 8;
/// From so many letters on the word may go on after what was typed.
const BEGIN_FROM: usize = 5;

/// What the nearest words mean; none where the nearest is too far away.
pub(crate) fn near(index: &Index, word: &str) -> Vec<Sense> {
    let own = search(index, word);
    // Other endings than those in the texts do not count as errors.
    let found = if own.is_empty() { search(index, &index.language.stem(word)) } else { own };
    let mut senses = Vec::new();
    for form in found {
        // What was meant has other forms, and stands in compounds.
        let meant = if let Form::Word(word) = &form { expand::direct(index, word) } else { Vec::new() };
        senses.extend(meant.into_iter().map(|sense| Sense { class: Class::Misspelt, ..sense }));
        senses.push(Sense::new(index, Class::Misspelt, form));
    }
    senses
}

/// How many errors are forgiven in a word.
fn forgiven(word: &str) -> u8 {
    match letters(word) {
        TWO_FROM.. => 2,
        ONE_FROM.. => 1,
        _ => 0,
    }
}

/// The words, and beginnings of words, that are nearest.
fn search(index: &Index, word: &str) -> Vec<Form> {
    let most = forgiven(word);
    let mut found = Vec::new();
    if most == 0 {
        return found;
    }
    let mut nearest = most;
    let mut note = |distance: u8, form: Form| {
        if distance < nearest {
            nearest = distance;
            found.clear();
        }
        if distance == nearest && !found.contains(&form) {
            found.push(form);
        }
    };
    let may_go_on = letters(word) >= BEGIN_FROM;
    let mut table = Table::new(word);
    for term in 0..index.terms.len() {
        let text = index.terms.get(term);
        let new = table.go_to(text, most);
        if let Some(distance) = table.distance() {
            note(distance, Form::Word(text.to_owned()));
        }
        if new && may_go_on {
            let (distance, length) = table.nearest_beginning();
            note(distance, Form::Begin(text.chars().take(length).collect()));
        }
    }
    found
}

/// Distances between the beginnings of a word and those of another, row by row of the other.
/// Words come sorted, so most rows stay from one to the next.
struct Table {
    word: Vec<char>,
    /// The letters that rows were made for.
    letters: Vec<char>,
    /// The rows, one more than there are letters, each one longer than the word.
    cells: Vec<u8>,
    /// From so many letters on nothing can be near any more.
    dead: usize,
}

impl Table {
    fn new(word: &str) -> Self {
        let word: Vec<char> = word.chars().map(bare).collect();
        let cells = (0..=u8::try_from(word.len()).unwrap_or(u8::MAX)).collect();
        Self { word, letters: Vec::new(), cells, dead: usize::MAX }
    }

    /// Makes the rows for another word, up to where it is farther away than `most` however it ends; false
    /// where they are those of the word before.
    fn go_to(&mut self, text: &str, most: u8) -> bool {
        let same = self.letters.iter().zip(text.chars()).take_while(|&(&own, other)| own == bare(other)).count();
        if same >= self.dead {
            return false;
        }
        self.dead = usize::MAX;
        self.letters.truncate(same);
        self.cells.truncate((same + 1) * self.width());
        for letter in text.chars().skip(same) {
            if self.push(bare(letter)) > most {
                self.dead = self.letters.len();
                break;
            }
        }
        true
    }

    /// Cells in a row.
    fn width(&self) -> usize {
        self.word.len() + 1
    }

    /// Makes the next row; gives the least in it.
    fn push(&mut self, letter: char) -> u8 {
        let above = self.letters.len() * self.width();
        let mut left = self.cells[above].saturating_add(1);
        let mut least = left;
        self.cells.push(left);
        for at in 0..self.word.len() {
            let replaced = self.cells[above + at].saturating_add(u8::from(self.word[at] != letter));
            let mut cell = replaced.min(self.cells[above + at + 1].saturating_add(1)).min(left.saturating_add(1));
            // Two letters in the wrong order.
            if at > 0 && self.word[at - 1] == letter && self.letters.last() == Some(&self.word[at]) {
                cell = cell.min(self.cells[above - self.width() + at - 1].saturating_add(1));
            }
            self.cells.push(cell);
            left = cell;
            least = least.min(cell);
        }
        self.letters.push(letter);
        least
    }

    /// How far the whole words are apart, where that is near.
    fn distance(&self) -> Option<u8> {
        self.cells.last().copied().filter(|_| self.dead == usize::MAX)
    }

    /// How far the word is from the nearest beginning of the other, and how many letters that has.
    fn nearest_beginning(&self) -> (u8, usize) {
        let ends = self.cells.iter().skip(self.word.len()).step_by(self.width());
        ends.copied().zip(0..).min().unwrap_or((u8::MAX, 0))
    }
}
