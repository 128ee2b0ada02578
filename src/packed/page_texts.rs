//! What the explorer's page says already: it has a card for every commitment, with its id, title and summary. They are
//! three quarters of the list, so the list leaves them out for browsers that have the page.
//!
//! The texts of a page are four for each card, an [`END`] after each: the id, the title, nothing, the summary. The start
//! script reads them so.

use crate::model::{Bundle, Commitment, Document, Lang, Text};

/// Ends a text: no page holds it, since browsers drop it from HTML.
pub const END: char = '\0';

/// The texts of the page that shows a bundle.
pub fn of(bundle: &Bundle, lang: Lang) -> String {
    let mut texts = String::new();
    for commitment in bundle.documents.iter().flat_map(|document| &document.commitments) {
        for text in [&commitment.id, commitment.title.get(lang), "", commitment.summary.get(lang)] {
            texts.push_str(text);
            texts.push(END);
        }
    }
    texts
}

/// Leaves out what [`put`] puts back.
pub fn leave_out(documents: &mut [Document]) {
    for commitment in documents.iter_mut().flat_map(|document| &mut document.commitments) {
        commitment.id.clear();
        commitment.title = Text::default();
        commitment.summary = Text::default();
    }
}

/// Puts the next card's texts where they belong; nothing where there are no more.
pub fn put<'a>(texts: &mut impl Iterator<Item = &'a str>, commitment: &mut Commitment, lang: Lang) -> Option<()> {
    let mut next = || texts.next();
    let (id, title, _, summary) = (next()?, next()?, next()?, next()?);
    id.clone_into(&mut commitment.id);
    commitment.title = Text::of(lang, title);
    commitment.summary = Text::of(lang, summary);
    Some(())
}
