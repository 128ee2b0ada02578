//! A selection as JSON, in the shape of the data files.

use serde::Serialize;

use crate::dataset::{Dataset, Position};
use crate::model::{Commitment, FORMAT, Licence};

#[derive(Serialize)]
struct Selected<'a> {
    format: u32,
    updated: &'a str,
    licence: &'a Licence,
    commitments: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    document: &'a str,
    region: &'a str,
    #[serde(flatten)]
    commitment: &'a Commitment,
}

/// Renders commitments with their document and region, with the date and terms of the data.
pub fn render(dataset: &Dataset, hits: &[Position]) -> String {
    let site = &dataset.bundle().site;
    let entry = |&at| {
        let document = dataset.document_of(at);
        Entry { document: &document.id, region: &document.region, commitment: dataset.commitment(at) }
    };
    let selected = Selected {
        format: FORMAT,
        updated: &site.updated,
        licence: &site.licence,
        commitments: hits.iter().map(entry).collect(),
    };
    serde_json::to_string_pretty(&selected).unwrap_or_default()
}
