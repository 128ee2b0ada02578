//! Rules for links between commitments.

use std::collections::HashMap;

use super::{Faults, REASON_MAX, count, document_file};
use crate::model::{Bundle, Commitment, Document, Related};

pub(super) fn check(bundle: &Bundle, faults: &mut Faults<'_>) {
    let all: HashMap<&str, (&Document, &Commitment)> =
        bundle.documents.iter().flat_map(|d| d.commitments.iter().map(move |c| (c.id.as_str(), (d, c)))).collect();
    for document in &bundle.documents {
        let file = document_file(&document.id);
        for (i, commitment) in document.commitments.iter().enumerate() {
            for (r, related) in commitment.related.iter().enumerate() {
                let path = ["commitments[", &count(i), "].related[", &count(r), "]"].concat();
                faults.text(&file, &[&path, ".reason"].concat(), &related.reason, REASON_MAX);
                let earlier = &commitment.related[..r];
                if earlier.iter().any(|e| e.to == related.to && e.kind == related.kind) {
                    faults.add(&file, &path, "the same link stands twice".into(), "keep one");
                }
                let Some(&(other_document, other)) = all.get(related.to.as_str()) else {
                    faults.known(&file, &[&path, ".to"].concat(), &related.to, "data/documents/", false);
                    continue;
                };
                let ends = Ends { document, commitment, related, other_document, other };
                ends.check(&file, &path, faults);
            }
        }
    }
}

struct Ends<'a> {
    document: &'a Document,
    commitment: &'a Commitment,
    related: &'a Related,
    other_document: &'a Document,
    other: &'a Commitment,
}

impl Ends<'_> {
    fn check(&self, file: &str, path: &str, faults: &mut Faults<'_>) {
        if self.other.id == self.commitment.id {
            faults.add(file, &[path, ".to"].concat(), "it links to itself".into(), "name another commitment");
            return;
        }
        let back = |r: &&Related| r.kind == self.related.kind && r.to == self.commitment.id;
        let mirrored = self.other.related.iter().find(back);
        if self.related.kind.is_symmetric() {
            if mirrored.is_none_or(|r| r.reason != self.related.reason) {
                let right = ["the same kind and reason at ", &self.other.id].concat();
                faults.add(
                    file,
                    path,
                    "this link holds in both directions, but stands on one side only".into(),
                    &right,
                );
            }
        } else {
            if mirrored.is_some() {
                faults.add(
                    file,
                    path,
                    "each is said to come later than the other".into(),
                    "keep it on the earlier one",
                );
            }
            let (Some(here), Some(there)) = (self.document.year(), self.other_document.year()) else { return };
            if here > there {
                faults.add(
                    file,
                    path,
                    "it points from a later document to an earlier one".into(),
                    "put it on the earlier one",
                );
            }
        }
    }
}
