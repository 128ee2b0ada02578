//! Rules for documents: what they refer to, and that none of their items is left out.

use super::{Faults, NAME_MAX, SUMMARY_MAX, count, document_file};
use crate::model::{Bundle, Document};

pub(super) fn check(bundle: &Bundle, faults: &mut Faults<'_>) {
    let ids =
        bundle.documents.iter().map(|document| (document_file(&document.id), "id".to_owned(), document.id.as_str()));
    faults.ids(ids);
    if bundle.documents.is_empty() {
        faults.add("data/documents/", "", "there is no document".into(), "add at least one");
    }
    for document in &bundle.documents {
        let file = document_file(&document.id);
        faults.format(&file, document.format);
        faults.text(&file, "title", &document.title, SUMMARY_MAX);
        faults.text(&file, "label", &document.label, NAME_MAX);
        references(bundle, document, &file, faults);
        years(document, &file, faults);
        coverage(document, &file, faults);
    }
}

fn references(bundle: &Bundle, document: &Document, file: &str, faults: &mut Faults<'_>) {
    let region = bundle.regions.iter().any(|region| region.id == document.region);
    faults.known(file, "region", &document.region, "data/regions.json", region);
    if document.parties.is_empty() {
        faults.add(file, "parties", "no party speaks".into(), "name the party whose document it is");
    }
    for (field, ids) in [("parties", &document.parties), ("partners", &document.partners)] {
        for (i, id) in ids.iter().enumerate() {
            if ids[..i].contains(id) {
                let path = [field, "[", &count(i), "]"].concat();
                faults.add(file, &path, ["\"", id, "\" stands twice"].concat(), "name it once");
            }
            let exists = bundle.parties.iter().any(|party| &party.id == id);
            faults.known(file, &[field, "[", &count(i), "]"].concat(), id, "data/parties.json", exists);
        }
    }
}

fn years(document: &Document, file: &str, faults: &mut Faults<'_>) {
    if let Some(written) = &document.written {
        faults.year(file, "written.year", written.year);
        if let Some(day) = &written.day {
            faults.date(file, "written.day", &[&written.year.to_string(), "-", day].concat(), "write MM-DD");
        }
    }
    if let Some(period) = &document.period {
        faults.year(file, "period.from", period.from);
        faults.year(file, "period.to", period.to);
        if period.from > period.to {
            faults.add(file, "period", "it ends before it begins".into(), "\"from\" is the earlier year");
        }
    }
}

/// Every item of every section needs a commitment; that nothing is left out is what readers trust.
fn coverage(document: &Document, file: &str, faults: &mut Faults<'_>) {
    let path = |i: usize| ["sections[", &count(i), "].id"].concat();
    faults.ids(document.sections.iter().enumerate().map(|(i, s)| (file.to_owned(), path(i), s.id.as_str())));
    for (i, section) in document.sections.iter().enumerate() {
        if section.heading.trim().is_empty() {
            faults.add(
                file,
                &["sections[", &count(i), "].heading"].concat(),
                "the heading is missing".into(),
                "write the source's own",
            );
        }
        for item in 1..=section.items {
            let covered = document.commitments.iter().any(|c| c.source.section == section.id && c.source.item == item);
            if !covered {
                let wrong = ["no commitment has item ", &count(item.into()), " of section ", &section.id].concat();
                faults.add(file, &["sections[", &count(i), "]"].concat(), wrong, "write one for it");
            }
        }
    }
}
