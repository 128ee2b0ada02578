//! Packing a bundle.

use super::{Addresses, Extent, Further, Head, fingerprint_of, page_texts, seal, value};
use crate::fingerprint::fingerprint;
use crate::model::{Bundle, Document, Lang, Source, Text};

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
