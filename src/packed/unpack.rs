//! Unpacking what has been packed.

use super::reader::Reader;
use super::{Extent, Further, Head, Unpacked, Unusable, page_texts, seal};
use crate::fingerprint::fingerprint;
use crate::model::{Bundle, Commitment, Document};

/// Reads the list that [`pack`](super::pack) or [`pack_beside_page`](super::pack_beside_page) gave, with a rest after each document; `texts` are the page's,
/// or nothing.
///
/// # Errors
/// [`Unusable`] says whether it is broken, of another format, or does without texts that are not these.
pub async fn unpack_list_in_steps(packed: &[u8], texts: &str, rest: &impl AsyncFn()) -> Result<Unpacked, Unusable> {
    let (body, unpacked) = begin(packed, Extent::List, texts, rest).await?;
    if body.is_done() { Ok(unpacked) } else { Err(Unusable::Broken) }
}

/// Reads the whole that [`pack`](super::pack) gave, with a rest after each document.
///
/// # Errors
/// [`Unusable`] says whether it is broken or of another format.
pub async fn unpack_whole_in_steps(packed: &[u8], rest: &impl AsyncFn()) -> Result<Unpacked, Unusable> {
    let (mut body, Unpacked { bundle, extent, addresses, fingerprints }) =
        begin(packed, Extent::Whole, "", rest).await?;
    let Further { corrections, visions, budgets } = body.value();
    let bundle = Bundle { corrections, visions, budgets, ..bundle };
    if body.is_done() { Ok(Unpacked { bundle, extent, addresses, fingerprints }) } else { Err(Unusable::Broken) }
}

/// Reads what both files begin with, the documents included.
async fn begin<'a>(
    packed: &'a [u8],
    asked: Extent,
    texts: &str,
    rest: &impl AsyncFn(),
) -> Result<(Reader<'a>, Unpacked), Unusable> {
    let mut body = Reader::new(seal::open(packed, rest).await?);
    let extent = body.value();
    if extent != asked {
        return Err(Unusable::Broken);
    }
    let head: Head = body.value();
    if head.texts.is_some_and(|left_out| left_out != fingerprint(texts.as_bytes())) {
        return Err(Unusable::Texts);
    }
    let mut texts = head.texts.map(|_| texts.split_terminator(page_texts::END));
    let lang = head.languages.first().copied();
    let (mut documents, mut fingerprints) = (Vec::new(), Vec::new());
    for _ in 0..head.documents {
        let (mut document, prints): (Document, Vec<[u8; 4]>) = body.value();
        if !body.is_sound() || prints.len() != document.commitments.len() {
            return Err(Unusable::Broken);
        }
        if let Some((texts, lang)) = texts.as_mut().zip(lang) {
            let put = |commitment: &mut Commitment| page_texts::put(texts, commitment, lang);
            document.commitments.iter_mut().try_for_each(put).ok_or(Unusable::Texts)?;
        }
        documents.push(document);
        fingerprints.extend(prints.into_iter().map(u32::from_le_bytes));
        rest().await;
    }
    // One too many: a text has what ends texts in it.
    if texts.and_then(|mut texts| texts.next()).is_some() {
        return Err(Unusable::Texts);
    }
    let Head { format, languages, site, regions, parties, topics, addresses, .. } = head;
    let (corrections, visions, budgets) = Default::default();
    let bundle = Bundle { format, languages, site, regions, parties, topics, documents, corrections, visions, budgets };
    Ok((body, Unpacked { bundle, extent, addresses, fingerprints }))
}
