//! A place in the real data at which one thing can be broken without breaking another.

#![allow(dead_code, reason = "every test file takes what it needs")]

use std::collections::HashSet;

use hubben::model::Bundle;

use super::real;

/// A commitment without links in either direction that alone covers its item.
pub struct Plain {
    /// Its file below `data/`.
    pub file: String,
    /// The same file, as faults name it.
    pub fault_file: String,
    /// Its id.
    pub id: String,
    /// Its number in the document, from 0.
    pub at: usize,
    /// The number of its section, from 0.
    pub section: usize,
}

impl Plain {
    /// Where faults say that a field of it stands.
    pub fn path(&self, field: &str) -> String {
        format!("commitments[{}].{field}", self.at)
    }
}

/// One in each document whose year is known, by year; then those in undated documents.
pub fn all() -> Vec<Plain> {
    let mut bundle = real::bundle();
    bundle.documents.sort_by_key(|document| document.year().unwrap_or(u16::MAX));
    let linked = linked(&bundle);
    let mut found = Vec::new();
    for document in &bundle.documents {
        let free = document.commitments.iter().position(|c| {
            let place = (&c.source.section, c.source.item);
            let covers = document.commitments.iter().filter(|o| (&o.source.section, o.source.item) == place).count();
            covers == 1 && !linked.contains(c.id.as_str())
        });
        let Some(at) = free else { continue };
        let commitment = &document.commitments[at];
        let file = format!("documents/{}.json", document.id);
        found.push(Plain {
            fault_file: format!("data/{file}"),
            file,
            id: commitment.id.clone(),
            at,
            section: document.sections.iter().position(|s| s.id == commitment.source.section).unwrap_or_default(),
        });
    }
    assert!(found.len() > 2, "the tests need three documents with a commitment that has no links");
    found
}

/// The first of [`all`].
pub fn first() -> Plain {
    all().swap_remove(0)
}

fn linked(bundle: &Bundle) -> HashSet<&str> {
    let commitments = || bundle.documents.iter().flat_map(|document| &document.commitments);
    let from = commitments().filter(|c| !c.related.is_empty()).map(|c| c.id.as_str());
    let to = commitments().flat_map(|c| &c.related).map(|related| related.to.as_str());
    let corrected = bundle.corrections.iter().map(|correction| correction.commitment.as_str());
    from.chain(to).chain(corrected).collect()
}
