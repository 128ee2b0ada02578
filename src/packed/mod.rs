//! The data as browsers load it: a bundle that the build has validated, packed so that little code reads it. There are
//! two files of the same shape: the list, with what the explorer shows, searches and counts, so that nobody waits for
//! more before the first search; and the whole, which other pages load in its place. As a site has it the list goes
//! without what its page says ([`page_texts`]), too.
//!
//! What is sealed ([`seal`]) is in [Postcard's wire format](https://postcard.jamesmunns.com/wire-format): fields
//! without names, in the order of the types; so every field of the model is written, empty ones too
//! (`skip_serializing_if` would shift what follows). Documents come one by one behind the rest, so that they can be
//! read one by one. JSON stays the format of what people write and download.

mod deserialize;
pub mod page_texts;
mod reader;
mod seal;

use serde::Serialize;

use crate::fingerprint::fingerprint;
use crate::model::{Bundle, Commitment, Document, Lang, Source, Text, coded};

use reader::Reader;

pub use seal::Unusable;

coded! {
    /// How much of a bundle there is.
    Extent {
        /// All but the details, whose fields are empty: why a commitment can be checked and linked, where it stands
        /// in its source, what sections that has, and what is in the visions and budgets.
        List = "list",
        /// All.
        Whole = "whole",
    }
}

/// A bundle as it has been unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// The bundle.
    pub bundle: Bundle,
    /// How much of it there is.
    pub extent: Extent,
    /// For every commitment, in order, what [`fingerprint_of`] gives for it with its details.
    pub fingerprints: Vec<u32>,
}

/// Packs a bundle, or its list.
pub fn pack(bundle: &Bundle, extent: Extent) -> Vec<u8> {
    match extent {
        Extent::List => put_together(bundle, extent, None, list(bundle.clone())),
        Extent::Whole => put_together(bundle, extent, None, bundle.clone()),
    }
}

/// Packs a bundle's list for browsers that have the page in this language: without [`page_texts`].
pub fn pack_beside_page(bundle: &Bundle, lang: Lang) -> Vec<u8> {
    let mut list = list(bundle.clone());
    page_texts::leave_out(&mut list);
    put_together(bundle, Extent::List, Some(fingerprint(page_texts::of(bundle, lang).as_bytes())), list)
}

/// Packs what there is to be of a whole, and the fingerprint of the page's texts, if it does without them.
fn put_together(whole: &Bundle, extent: Extent, texts: Option<u64>, mut bundle: Bundle) -> Vec<u8> {
    let documents = std::mem::take(&mut bundle.documents);
    let mut body = [value(&extent), value(&texts), value(&bundle), value(&documents.len())].concat();
    for (document, whole) in documents.iter().zip(&whole.documents) {
        // In as many bytes each, since they are made of chance.
        let prints: Vec<_> = whole.commitments.iter().map(|one| fingerprint_of(one).to_le_bytes()).collect();
        body.append(&mut value(&(document, prints)));
    }
    seal::seal(&body)
}

/// A bundle without its details.
fn list(mut bundle: Bundle) -> Bundle {
    for commitment in bundle.documents.iter_mut().flat_map(|document| &mut document.commitments) {
        commitment.checkable.reason = Text::default();
        commitment.related.iter_mut().for_each(|related| related.reason = Text::default());
        commitment.source = Source::default();
    }
    bundle.documents.iter_mut().for_each(|document| document.sections.clear());
    for vision in &mut bundle.visions {
        vision.notes.clear();
        vision.boards.clear();
        vision.parts.clear();
        vision.outside.clear();
    }
    for budget in &mut bundle.budgets {
        budget.notes.clear();
        budget.groups.clear();
        budget.outside.clear();
        budget.divisors.clear();
    }
    bundle
}

/// Reads what [`pack`] or [`pack_beside_page`] gave, with a rest after each document; `texts` are the page's, or nothing.
///
/// # Errors
/// [`Unusable`] says whether it is broken, of another format, or does without texts that are not these.
pub async fn unpack_in_steps(packed: &[u8], texts: &str, rest: &impl AsyncFn()) -> Result<Unpacked, Unusable> {
    let mut body = Reader::new(seal::open(packed, rest).await?);
    let extent = body.value();
    let left_out: Option<u64> = body.value();
    if left_out.is_some_and(|left_out| left_out != fingerprint(texts.as_bytes())) {
        return Err(Unusable::Texts);
    }
    let mut texts = left_out.map(|_| texts.split_terminator(page_texts::END));
    let mut bundle: Bundle = body.value();
    let lang = bundle.languages.first().copied();
    let mut fingerprints = Vec::new();
    for _ in 0..body.length() {
        let (mut document, prints): (Document, Vec<[u8; 4]>) = body.value();
        if !body.is_sound() || prints.len() != document.commitments.len() {
            return Err(Unusable::Broken);
        }
        if let Some((texts, lang)) = texts.as_mut().zip(lang) {
            let put = |commitment: &mut Commitment| page_texts::put(texts, commitment, lang);
            document.commitments.iter_mut().try_for_each(put).ok_or(Unusable::Texts)?;
        }
        bundle.documents.push(document);
        fingerprints.extend(prints.into_iter().map(u32::from_le_bytes));
        rest().await;
    }
    // One too many: a text has what ends texts in it.
    if texts.and_then(|mut texts| texts.next()).is_some() {
        return Err(Unusable::Texts);
    }
    if body.is_done() { Ok(Unpacked { bundle, extent, fingerprints }) } else { Err(Unusable::Broken) }
}

/// A number that differs where any of a commitment does.
pub fn fingerprint_of(commitment: &Commitment) -> u32 {
    let whole = fingerprint(&value(commitment));
    // Folded, as the function's authors ask for where fewer bits are wanted.
    #[expect(clippy::cast_possible_truncation, reason = "the upper half is folded into the lower")]
    let folded = (whole ^ (whole >> 32)) as u32;
    folded
}

/// A value by itself. Types of the model can always be packed.
fn value(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
