//! Rules for each commitment.

use super::{Faults, REASON_MAX, SUMMARY_MAX, TITLE_MAX, count, document_file};
use crate::budget::TKR_MAX;
use crate::model::{Bundle, Checkability, Commitment, Document, Form};

pub(super) fn check(bundle: &Bundle, faults: &mut Faults<'_>) {
    let ids = bundle.documents.iter().flat_map(|document| {
        let path = |i: usize| ["commitments[", &count(i), "].id"].concat();
        let file = document_file(&document.id);
        document.commitments.iter().enumerate().map(move |(i, c)| (file.clone(), path(i), c.id.as_str()))
    });
    faults.ids(ids);
    for document in &bundle.documents {
        let file = document_file(&document.id);
        for (i, commitment) in document.commitments.iter().enumerate() {
            let at = |field: &str| ["commitments[", &count(i), "].", field].concat();
            texts(commitment, &file, &at, faults);
            topics(bundle, commitment, &file, &at, faults);
            standing(commitment, &file, &at, faults);
            source(document, commitment, &file, &at, faults);
        }
    }
}

fn texts(commitment: &Commitment, file: &str, at: &dyn Fn(&str) -> String, faults: &mut Faults<'_>) {
    faults.text(file, &at("title"), &commitment.title, TITLE_MAX);
    faults.text(file, &at("summary"), &commitment.summary, SUMMARY_MAX);
    faults.text(file, &at("checkable.reason"), &commitment.checkable.reason, REASON_MAX);
    for (i, place) in commitment.places.iter().enumerate() {
        if place.trim().is_empty() {
            faults.add(
                file,
                &at(&["places[", &count(i), "]"].concat()),
                "the place has no name".into(),
                "name it or leave it out",
            );
        }
    }
}

fn topics(bundle: &Bundle, commitment: &Commitment, file: &str, at: &dyn Fn(&str) -> String, faults: &mut Faults<'_>) {
    let topics = &commitment.topics;
    if topics.is_empty() || topics.len() > 3 {
        faults.add(file, &at("topics"), [&count(topics.len()), " topics"].concat(), "one to three");
    }
    for (i, id) in topics.iter().enumerate() {
        let path = at(&["topics[", &count(i), "]"].concat());
        faults.known(file, &path, id, "data/topics.json", bundle.topics.iter().any(|topic| &topic.id == id));
        if topics[..i].contains(id) {
            faults.add(file, &path, ["\"", id, "\" stands twice"].concat(), "name it once");
        }
    }
}

fn standing(commitment: &Commitment, file: &str, at: &dyn Fn(&str) -> String, faults: &mut Faults<'_>) {
    if commitment.form == Form::Description && commitment.checkable.value != Checkability::No {
        faults.add(
            file,
            &at("checkable.value"),
            "a description promises nothing that could be checked".into(),
            "\"nej\"",
        );
    }
    if let Some(due) = &commitment.due {
        faults.year(file, &at("due.to"), due.to);
        if let Some(from) = due.from {
            faults.year(file, &at("due.from"), from);
            if from >= due.to {
                faults.add(
                    file,
                    &at("due"),
                    "the period does not end after it begins".into(),
                    "\"from\" is the earlier year",
                );
            }
        }
    }
    if let Some(change) = commitment.amount.and_then(|amount| amount.change_tkr) {
        if change.unsigned_abs() > TKR_MAX.unsigned_abs() {
            faults.add(
                file,
                &at("amount.change_tkr"),
                "the sum is too large".into(),
                "whole thousand kronor, at most 10^15 kronor",
            );
        }
        if change == 0 {
            faults.add(
                file,
                &at("amount.change_tkr"),
                "0 is no change".into(),
                "null for an open sum, or leave the amount out",
            );
        }
    }
}

fn source(
    document: &Document,
    commitment: &Commitment,
    file: &str,
    at: &dyn Fn(&str) -> String,
    faults: &mut Faults<'_>,
) {
    let source = &commitment.source;
    match document.sections.iter().find(|section| section.id == source.section) {
        None => {
            let wrong = ["\"", &source.section, "\" is no section of this document"].concat();
            faults.add(file, &at("source.section"), wrong, "name one of its sections");
        }
        Some(section) if source.item == 0 || source.item > section.items => {
            let wrong = ["the section has no item ", &count(source.item.into())].concat();
            faults.add(file, &at("source.item"), wrong, &["1 to ", &count(section.items.into())].concat());
        }
        Some(_) => {}
    }
    let words = source.opening.split_whitespace().count();
    if words == 0 || words > 8 {
        faults.add(
            file,
            &at("source.opening"),
            [&count(words), " words"].concat(),
            "the item's first four to six words",
        );
    }
}
