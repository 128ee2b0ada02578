//! Every section of the document is retold once, or said to be outside.

use super::{Check, count};
use crate::model::{Block, Document, Vision};

pub(super) fn check(check: &mut Check<'_, '_>, document: &Document) {
    let vision = check.vision;
    let retold = retold(vision);
    for (i, id) in vision.outside.iter().enumerate() {
        let path = ["outside[", &count(i), "]"].concat();
        if document.sections.iter().all(|section| &section.id != id) {
            check.add(&path, &["\"", id, "\" is no section of the document"], "name one of its sections");
        } else if retold.contains(&id.as_str()) || vision.outside[..i].contains(id) {
            check.add(&path, &["\"", id, "\" is retold, or stands twice"], "name only what is left out, and once");
        }
    }
    for section in &document.sections {
        let id = section.id.as_str();
        match retold.iter().filter(|&&told| told == id).count() {
            0 if !vision.outside.contains(&section.id) => {
                let wrong = ["section \"", id, "\" of the document is not retold"];
                check.add("outside", &wrong, "retell it, or name it here");
            }
            0 | 1 => {}
            _ => check.add("parts", &["section \"", id, "\" of the document is retold twice"], "retell it once"),
        }
    }
}

/// Ids of the document's sections that the vision names, once for each time.
fn retold(vision: &Vision) -> Vec<&str> {
    let mut ids = Vec::new();
    for section in vision.sections() {
        ids.extend(section.section.as_deref());
        for block in &section.body {
            if let Block::Heading(heading) = block {
                ids.extend(heading.section.as_deref());
            }
        }
    }
    ids
}
