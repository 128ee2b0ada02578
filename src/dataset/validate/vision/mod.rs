//! Rules for visions: their texts, and that every commitment is linked from the section that holds it.

mod coverage;
mod links;

use super::{Faults, SUMMARY_MAX, TITLE_MAX, count};
use crate::model::{Block, Bundle, Coded, Document, Heading, RichText, Text, Vision, VisionSection};

/// Longest heading within a section and title of a vision, in characters.
const HEADING_MAX: usize = 90;
/// Longest opening line, in characters.
const LEAD_MAX: usize = 200;
/// Longest key point, in characters.
const POINT_MAX: usize = 160;
/// Longest running text, in characters: a paragraph of ten thousand words still passes.
const BLOCK_MAX: usize = 100_000;

pub(super) fn check(bundle: &Bundle, faults: &mut Faults<'_>) {
    let ids = bundle.visions.iter().map(|vision| (file(vision), "document".to_owned(), vision.document.as_str()));
    faults.ids(ids);
    for vision in &bundle.visions {
        Check { bundle, vision, file: file(vision), faults: &mut *faults }.all();
    }
}

/// The file that a vision is kept in.
fn file(vision: &Vision) -> String {
    ["data/vision/", &vision.document, ".json"].concat()
}

/// One vision and where its faults go.
struct Check<'c, 'f> {
    bundle: &'c Bundle,
    vision: &'c Vision,
    file: String,
    faults: &'c mut Faults<'f>,
}

impl<'c> Check<'c, '_> {
    fn all(mut self) {
        let vision = self.vision;
        self.faults.format(&self.file, vision.format);
        self.text("title", &vision.title, HEADING_MAX);
        self.text("lead", &vision.lead, SUMMARY_MAX);
        for (i, note) in vision.notes.iter().enumerate() {
            self.text(&["notes[", &count(i), "]"].concat(), note, SUMMARY_MAX);
        }
        self.boards();
        self.section_ids();
        let document = self.bundle.documents.iter().find(|document| document.id == vision.document);
        self.faults.known(&self.file, "document", &vision.document, "data/documents/", document.is_some());
        for (path, section) in numbered(vision) {
            self.section(&path, section);
            if let Some(document) = document {
                links::check(&mut self, &path, section, document);
                self.budget(&path, section, document);
            }
        }
        if let Some(document) = document {
            coverage::check(&mut self, document);
        }
    }

    fn add(&mut self, path: &str, wrong: &[&str], right: &str) {
        self.faults.add(&self.file, path, wrong.concat(), right);
    }

    fn text(&mut self, path: &str, text: &Text, max: usize) {
        self.faults.text(&self.file, path, text, max);
    }

    fn boards(&mut self) {
        let path = |i: usize| ["boards[", &count(i), "].id"].concat();
        let (file, boards) = (&self.file, &self.vision.boards);
        self.faults.ids(boards.iter().enumerate().map(|(i, board)| (file.clone(), path(i), board.id.as_str())));
        for (i, board) in boards.iter().enumerate() {
            self.text(&["boards[", &count(i), "].name"].concat(), &board.name, TITLE_MAX);
            if board.short.trim().is_empty() {
                self.add(&["boards[", &count(i), "].short"].concat(), &["the short name is missing"], "write it");
            }
        }
    }

    /// Section ids stand in addresses, where the ids of documents stand as well.
    fn section_ids(&mut self) {
        if self.vision.parts.is_empty() {
            self.add("parts", &["there is no part"], "at least one");
        }
        for (i, part) in self.vision.parts.iter().enumerate() {
            let path = ["parts[", &count(i), "]"].concat();
            self.text(&[&path, ".title"].concat(), &part.title, TITLE_MAX);
            if part.sections.is_empty() {
                self.add(&[&path, ".sections"].concat(), &["there is no section"], "at least one");
            }
        }
        let file = &self.file;
        let ids =
            numbered(self.vision).map(|(path, section)| (file.clone(), [&path, ".id"].concat(), section.id.as_str()));
        self.faults.ids(ids);
        for (path, section) in numbered(self.vision) {
            if self.bundle.visions.iter().any(|other| other.document == section.id) {
                let wrong = ["\"", &section.id, "\" is the id of a document with a vision"];
                self.add(&[&path, ".id"].concat(), &wrong, "give the section another id");
            }
        }
    }

    fn section(&mut self, path: &str, section: &VisionSection) {
        self.text(&[path, ".title"].concat(), &section.title, TITLE_MAX);
        self.text(&[path, ".lead"].concat(), &section.lead, LEAD_MAX);
        if section.section.is_none() && section.heading.as_ref().is_none_or(|heading| heading.trim().is_empty()) {
            let right = "name the document's section, or write the source's own heading";
            self.add(&[path, ".heading"].concat(), &["the source's heading is missing"], right);
        }
        let points = section.key_points.len();
        if !(2..=5).contains(&points) {
            self.add(&[path, ".key_points"].concat(), &[&count(points), " key points"], "two to five");
        }
        for (i, point) in section.key_points.iter().enumerate() {
            self.text(&[path, ".key_points[", &count(i), "]"].concat(), point, POINT_MAX);
        }
        if section.body.is_empty() {
            self.add(&[path, ".body"].concat(), &["the section says nothing"], "retell what the source says");
        }
        for (i, block) in section.body.iter().enumerate() {
            let path = [path, ".body[", &count(i), "]"].concat();
            match block {
                Block::Heading(heading) => self.heading(&[&path, ".heading"].concat(), heading),
                Block::Paragraph(text) => self.rich(&[&path, ".paragraph"].concat(), text),
                Block::List(items) => {
                    if items.is_empty() {
                        self.add(&[&path, ".list"].concat(), &["the list is empty"], "at least one item");
                    }
                    for (j, item) in items.iter().enumerate() {
                        self.rich(&[&path, ".list[", &count(j), "]"].concat(), item);
                    }
                }
            }
        }
    }

    fn heading(&mut self, path: &str, heading: &Heading) {
        self.text(&[path, ".title"].concat(), &heading.title, HEADING_MAX);
        for (i, id) in heading.boards.iter().enumerate() {
            let known = self.vision.boards.iter().any(|board| &board.id == id);
            self.faults.known(
                &self.file,
                &[path, ".boards[", &count(i), "]"].concat(),
                id,
                "boards of this file",
                known,
            );
        }
    }

    fn rich(&mut self, path: &str, text: &RichText) {
        for &lang in &self.bundle.languages {
            let words = text.plain(lang);
            let path = [path, ".", lang.code()].concat();
            if words.trim().is_empty() {
                self.add(&path, &["the text is missing"], "write it in this language");
            } else if words.chars().count() > BLOCK_MAX {
                self.add(&path, &["the text is too long"], "divide it");
            }
        }
    }

    fn budget(&mut self, path: &str, section: &'c VisionSection, document: &Document) {
        for (i, id) in section.budget.iter().enumerate() {
            let path = [path, ".budget[", &count(i), "]"].concat();
            let found = document.commitments.iter().find(|commitment| &commitment.id == id);
            match found {
                None => {
                    self.add(&path, &["\"", id, "\" is no commitment of the document"], "name one of its commitments");
                }
                Some(found) if found.amount.is_none() => {
                    self.add(&path, &["\"", id, "\" has no sum"], "name a commitment with an amount");
                }
                Some(_) if section.budget[..i].contains(id) => {
                    self.add(&path, &["\"", id, "\" stands twice"], "name it once");
                }
                Some(_) => {}
            }
        }
    }
}

/// Every section with its place in the file.
fn numbered(vision: &Vision) -> impl Iterator<Item = (String, &VisionSection)> {
    vision.parts.iter().enumerate().flat_map(|(p, part)| {
        let path = move |s: usize| ["parts[", &count(p), "].sections[", &count(s), "]"].concat();
        part.sections.iter().enumerate().map(move |(s, section)| (path(s), section))
    })
}
