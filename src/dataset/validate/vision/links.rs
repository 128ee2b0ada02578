//! Every commitment of a section is linked once, in every language, under the heading that holds it.

use super::{Check, count};
use crate::model::{Block, Coded, Document, Lang, VisionSection};

/// What stands under one heading, or before the first.
struct Stretch<'a> {
    /// The place of the heading, or of the section.
    path: String,
    /// The document's section that is retold.
    section: Option<&'a str>,
    /// The blocks with their numbers in the body.
    blocks: Vec<(usize, &'a Block)>,
}

pub(super) fn check(check: &mut Check<'_, '_>, path: &str, section: &VisionSection, document: &Document) {
    for stretch in stretches(path, section) {
        if let Some(id) = stretch.section.filter(|id| document.sections.iter().all(|section| section.id != **id)) {
            let wrong = ["\"", id, "\" is no section of the document"];
            check.add(&[&stretch.path, ".section"].concat(), &wrong, "name one of its sections");
        }
        for &lang in &check.bundle.languages {
            in_language(check, path, &stretch, document, lang);
        }
    }
}

fn stretches<'a>(path: &str, section: &'a VisionSection) -> Vec<Stretch<'a>> {
    let mut current = Stretch { path: path.to_owned(), section: section.section.as_deref(), blocks: Vec::new() };
    let mut all = Vec::new();
    for (i, block) in section.body.iter().enumerate() {
        if let Block::Heading(heading) = block {
            let path = [path, ".body[", &count(i), "].heading"].concat();
            let next = Stretch { path, section: heading.section.as_deref(), blocks: Vec::new() };
            all.push(std::mem::replace(&mut current, next));
        } else {
            current.blocks.push((i, block));
        }
    }
    all.push(current);
    all
}

fn in_language(check: &mut Check<'_, '_>, path: &str, stretch: &Stretch<'_>, document: &Document, lang: Lang) {
    let mut seen: Vec<&str> = Vec::new();
    for &(i, block) in &stretch.blocks {
        let at = [path, ".body[", &count(i), "]"].concat();
        for id in block.texts().iter().flat_map(|text| text.links(lang)) {
            let held = document.commitments.iter().find(|commitment| commitment.id == id);
            let here = held.is_some_and(|held| Some(held.source.section.as_str()) == stretch.section);
            if held.is_none() {
                check.faults.known(&check.file, &at, id, "the document's commitments", false);
            } else if !here {
                let wrong = [lang.code(), ": \"", id, "\" stands in another section of the document"];
                check.add(&at, &wrong, "link it from the section that holds it");
            } else if seen.contains(&id) {
                check.add(&at, &[lang.code(), ": \"", id, "\" is linked twice"], "link each commitment once");
            }
            seen.push(id);
        }
    }
    for commitment in &document.commitments {
        let id = commitment.id.as_str();
        if Some(commitment.source.section.as_str()) == stretch.section && !seen.contains(&id) {
            let wrong = [lang.code(), ": no text leads to \"", id, "\""];
            check.add(&stretch.path, &wrong, "link it at the words that state it");
        }
    }
}
