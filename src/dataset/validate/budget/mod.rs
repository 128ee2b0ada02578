//! Rules for budgets: their texts, and that every sum of the document is a line with sound bounds.

mod lines;

use super::{Faults, NAME_MAX, REASON_MAX, SUMMARY_MAX, TITLE_MAX, count};
use crate::budget::{LINES_MAX, YEARS_MAX};
use crate::model::{Budget, Bundle, Commitment, Document, Text};

/// Longest title of a budget, in characters.
const HEADING_MAX: usize = 90;
/// Longest sentence that is always in sight, in characters.
const FRAME_MAX: usize = 120;
/// Longest note on a group, in characters.
const NOTE_MAX: usize = 300;
/// Longest name of a million, in characters.
const UNIT_MAX: usize = 30;

pub(super) fn check(bundle: &Bundle, faults: &mut Faults<'_>) {
    let ids = bundle.budgets.iter().map(|budget| (file(budget), "document".to_owned(), budget.document.as_str()));
    faults.ids(ids);
    for budget in &bundle.budgets {
        let document = bundle.documents.iter().find(|document| document.id == budget.document);
        Check { bundle, budget, document, file: file(budget), faults: &mut *faults }.all();
    }
}

/// The file that a budget is kept in.
fn file(budget: &Budget) -> String {
    ["data/budget/", &budget.document, ".json"].concat()
}

/// One budget and where its faults go.
struct Check<'c, 'f> {
    bundle: &'c Bundle,
    budget: &'c Budget,
    document: Option<&'c Document>,
    file: String,
    faults: &'c mut Faults<'f>,
}

impl<'c> Check<'c, '_> {
    fn all(mut self) {
        let budget = self.budget;
        self.faults.format(&self.file, budget.format);
        self.faults.known(&self.file, "document", &budget.document, "data/documents/", self.document.is_some());
        self.text("title", &budget.title, HEADING_MAX);
        self.text("lead", &budget.lead, SUMMARY_MAX);
        self.text("frame", &budget.frame, FRAME_MAX);
        for (i, note) in budget.notes.iter().enumerate() {
            self.text(&["notes[", &count(i), "]"].concat(), note, NOTE_MAX);
        }
        self.text("millions", &budget.millions, UNIT_MAX);
        self.text("millions_short", &budget.millions_short, UNIT_MAX);
        self.years();
        self.groups();
        lines::check(&mut self);
        self.coverage();
        self.divisors();
    }

    fn add(&mut self, path: &str, wrong: &[&str], right: &str) {
        self.faults.add(&self.file, path, wrong.concat(), right);
    }

    fn text(&mut self, path: &str, text: &Text, max: usize) {
        self.faults.text(&self.file, path, text, max);
    }

    fn commitment(&self, id: &str) -> Option<&'c Commitment> {
        self.document?.commitments.iter().find(|commitment| commitment.id == id)
    }

    fn years(&mut self) {
        let (from, to) = (self.budget.from, self.budget.to);
        self.faults.year(&self.file, "from", from);
        self.faults.year(&self.file, "to", to);
        if to < from || to - from >= YEARS_MAX {
            let wrong = [&count(from.into()), " to ", &count(to.into())];
            self.add("to", &wrong, "from the first year to the last, at most 20 years");
        }
    }

    fn groups(&mut self) {
        let groups = &self.budget.groups;
        let path = |i: usize| ["groups[", &count(i), "]"].concat();
        let ids = groups.iter().enumerate();
        self.faults.ids(ids.map(|(i, group)| (self.file.clone(), path(i) + ".id", group.id.as_str())));
        let lines = self.budget.lines().count();
        if lines > LINES_MAX {
            self.add("groups", &[&count(lines), " lines"], "at most 100");
        }
        if groups.iter().all(|group| group.optional) {
            self.add("groups", &["no group is counted by itself"], "at least one that is not optional");
        }
        for (i, group) in groups.iter().enumerate() {
            self.text(&(path(i) + ".title"), &group.title, TITLE_MAX);
            if let Some(note) = &group.note {
                self.text(&(path(i) + ".note"), note, NOTE_MAX);
            }
            if group.lines.is_empty() {
                self.add(&(path(i) + ".lines"), &["there is no line"], "at least one");
            }
        }
    }

    /// Every sum of the document is a line once, or said to be outside.
    fn coverage(&mut self) {
        let (Some(document), budget) = (self.document, self.budget) else { return };
        let times = |id: &str| budget.lines().filter(|(_, line)| line.commitment == id).count();
        for (i, id) in budget.outside.iter().enumerate() {
            let path = ["outside[", &count(i), "]"].concat();
            if self.commitment(id).is_none_or(|commitment| commitment.amount.is_none()) {
                let wrong = ["\"", id, "\" is no commitment of the document with a sum"];
                self.add(&path, &wrong, "name one of its commitments with an amount");
            } else if times(id) > 0 || budget.outside[..i].contains(id) {
                self.add(&path, &["\"", id, "\" is a line, or stands twice"], "name only what is left out, and once");
            }
        }
        for commitment in document.commitments.iter().filter(|commitment| commitment.amount.is_some()) {
            match times(&commitment.id) {
                0 if !budget.outside.contains(&commitment.id) => {
                    let wrong = ["the sum of \"", &commitment.id, "\" is no line"];
                    self.add("outside", &wrong, "make it one, or name it here");
                }
                0 | 1 => {}
                _ => {
                    let wrong = ["the sum of \"", &commitment.id, "\" is two lines"];
                    self.add("groups", &wrong, "one line for each sum");
                }
            }
        }
    }

    fn divisors(&mut self) {
        for (i, divisor) in self.budget.divisors.iter().enumerate() {
            let path = ["divisors[", &count(i), "]"].concat();
            self.text(&[&path, ".name"].concat(), &divisor.name, NAME_MAX);
            self.text(&[&path, ".source"].concat(), &divisor.source, REASON_MAX);
            if divisor.count == 0 {
                self.add(&[&path, ".count"].concat(), &["nothing to share out over"], "at least 1");
            }
        }
    }
}
