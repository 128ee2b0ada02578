//! The data as browsers load it: a bundle that the build has validated, packed so that little code reads it. There are
//! two files that begin alike: the list, with what the explorer shows, searches and counts, so that nobody waits for
//! more before the first search; and the whole, which other pages load in its place. As a site has it the list goes
//! without what its page says ([`page_texts`]), too.
//!
//! What is sealed ([`seal`]) is in [Postcard's wire format](https://postcard.jamesmunns.com/wire-format): fields
//! without names, in the order of the types; so every field of the model is written, empty ones too
//! (`skip_serializing_if` would shift what follows). Documents come one by one behind the head, so that they can be
//! read one by one; behind them, in the whole, what the explorer does without, so that its code is not needed there
//! either. JSON stays the format of what people write and download.

mod addresses;
mod deserialize;
pub mod page_texts;
mod reader;
mod seal;

use serde::{Deserialize, Serialize};

use crate::fingerprint::fingerprint;
use crate::model::{
    Budget, Bundle, Commitment, Correction, Document, Lang, Party, Region, Site, Source, Text, Topic, Vision, coded,
};

use reader::Reader;

pub use addresses::Addresses;
pub use seal::Unusable;

coded! {
    /// How much of a bundle there is.
    Extent {
        /// All but visions, budgets and corrections, and but the details, whose fields are empty: why a commitment can
        /// be checked and linked, where it stands in its source, and what sections that has.
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
    /// Where its visions and budgets are found, whether they are there or not.
    pub addresses: Addresses,
    /// For every commitment, in order, what [`fingerprint_of`] gives for it with its details.
    pub fingerprints: Vec<u32>,
}

/// What both files begin with, after their extent.
#[derive(Serialize, Deserialize)]
struct Head {
    /// The fingerprint of the page's texts, if the file does without them.
    texts: Option<u64>,
    format: u32,
    languages: Vec<Lang>,
    site: Site,
    regions: Vec<Region>,
    parties: Vec<Party>,
    topics: Vec<Topic>,
    addresses: Addresses,
    /// How many there are.
    documents: u32,
}

/// What the whole ends with.
#[derive(Serialize, Deserialize)]
struct Further {
    corrections: Vec<Correction>,
    visions: Vec<Vision>,
    budgets: Vec<Budget>,
}

/// Packs a bundle, or its list.
pub fn pack(bundle: &Bundle, extent: Extent) -> Vec<u8> {
    let documents = bundle.documents.clone();
    match extent {
        Extent::List => put_together(bundle, extent, None, &without_details(documents)),
        Extent::Whole => put_together(bundle, extent, None, &documents),
    }
}

/// Packs a bundle's list for browsers that have the page in this language: without [`page_texts`].
pub fn pack_beside_page(bundle: &Bundle, lang: Lang) -> Vec<u8> {
    let mut documents = without_details(bundle.documents.clone());
    page_texts::leave_out(&mut documents);
    put_together(bundle, Extent::List, Some(fingerprint(page_texts::of(bundle, lang).as_bytes())), &documents)
}

/// Packs what there is to be of a bundle.
fn put_together(bundle: &Bundle, extent: Extent, texts: Option<u64>, documents: &[Document]) -> Vec<u8> {
    let Bundle { format, languages, site, regions, parties, topics, corrections, visions, budgets, .. } =
        bundle.clone();
    let addresses = Addresses::of(bundle, extent);
    let count = u32::try_from(documents.len()).unwrap_or(u32::MAX);
    let head = Head { texts, format, languages, site, regions, parties, topics, addresses, documents: count };
    let mut body = [value(&extent), value(&head)].concat();
    for (document, whole) in documents.iter().zip(&bundle.documents) {
        // In as many bytes each, since they are made of chance.
        let prints: Vec<_> = whole.commitments.iter().map(|one| fingerprint_of(one).to_le_bytes()).collect();
        body.append(&mut value(&(document, prints)));
    }
    if extent == Extent::Whole {
        body.append(&mut value(&Further { corrections, visions, budgets }));
    }
    seal::seal(&body)
}

fn without_details(mut documents: Vec<Document>) -> Vec<Document> {
    for document in &mut documents {
        document.sections.clear();
        for commitment in &mut document.commitments {
            commitment.checkable.reason = Text::default();
            commitment.related.iter_mut().for_each(|related| related.reason = Text::default());
            commitment.source = Source::default();
        }
    }
    documents
}

/// Reads the list that [`pack`] or [`pack_beside_page`] gave, with a rest after each document; `texts` are the page's,
/// or nothing.
///
/// # Errors
/// [`Unusable`] says whether it is broken, of another format, or does without texts that are not these.
pub async fn unpack_list_in_steps(packed: &[u8], texts: &str, rest: &impl AsyncFn()) -> Result<Unpacked, Unusable> {
    let (body, unpacked) = begin(packed, Extent::List, texts, rest).await?;
    if body.is_done() { Ok(unpacked) } else { Err(Unusable::Broken) }
}

/// Reads the whole that [`pack`] gave, with a rest after each document.
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
