//! The rules of the data, as one function that the build, the tests and the app all use.
//!
//! Everything that is wrong is reported at once, with the file and the place in it.

mod budget;
mod commitments;
mod documents;
mod related;
mod site;
mod vision;

use std::collections::HashSet;

use super::Fault;
use crate::model::{Bundle, FORMAT, Lang, Text, Year};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 70;
/// Longest summary, in characters.
pub const SUMMARY_MAX: usize = 700;
/// Longest one-line reason, in characters.
pub const REASON_MAX: usize = 200;
/// Longest name of a list entry or short name of a document, in characters.
pub const NAME_MAX: usize = 60;
/// Earliest year that the data may name.
pub const YEAR_MIN: Year = 1900;
/// Latest year that the data may name.
pub const YEAR_MAX: Year = 2100;

/// Finds everything that is wrong in a bundle.
pub fn validate(bundle: &Bundle) -> Vec<Fault> {
    let mut faults = Faults { list: Vec::new(), languages: &bundle.languages };
    site::check(bundle, &mut faults);
    documents::check(bundle, &mut faults);
    commitments::check(bundle, &mut faults);
    related::check(bundle, &mut faults);
    vision::check(bundle, &mut faults);
    budget::check(bundle, &mut faults);
    faults.list
}

/// Collects faults; knows the languages that texts have to exist in.
struct Faults<'a> {
    list: Vec<Fault>,
    languages: &'a [Lang],
}

impl Faults<'_> {
    fn add(&mut self, file: &str, path: &str, wrong: String, right: &str) {
        self.list.push(Fault { file: file.into(), path: path.into(), wrong, right: right.into() });
    }

    /// A text has to exist in every language and must not be longer than `max` characters.
    fn text(&mut self, file: &str, path: &str, text: &Text, max: usize) {
        for &lang in self.languages {
            use crate::model::Coded;
            let words = text.get(lang);
            let path = [path, ".", lang.code()].concat();
            let length = words.chars().count();
            if words.trim().is_empty() {
                self.add(file, &path, "the text is missing".into(), "write it in this language");
            } else if length > max {
                self.add(file, &path, [&count(length), " characters"].concat(), &["at most ", &count(max)].concat());
            }
        }
    }

    fn year(&mut self, file: &str, path: &str, year: Year) {
        if !(YEAR_MIN..=YEAR_MAX).contains(&year) {
            self.add(file, path, [&count(year.into()), " is outside sane bounds"].concat(), "a year from 1900 to 2100");
        }
    }

    /// A day of the calendar, `YYYY-MM-DD`.
    fn date(&mut self, file: &str, path: &str, date: &str, right: &str) {
        let parts: Vec<&str> = date.split('-').collect();
        let number = |i: usize, digits: usize| {
            let part = parts.get(i).filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?;
            part.parse::<u16>().ok()
        };
        let good = match (parts.len(), number(0, 4), number(1, 2), number(2, 2)) {
            (3, Some(year), Some(month), Some(day)) => (1..=days(year, month)).contains(&day),
            _ => false,
        };
        if !good {
            self.add(file, path, ["\"", date, "\" is no date"].concat(), right);
        }
    }

    fn format(&mut self, file: &str, format: u32) {
        if format != FORMAT {
            self.add(
                file,
                "format",
                ["unknown version ", &count(format as usize)].concat(),
                &["use ", &count(FORMAT as usize)].concat(),
            );
        }
    }

    /// File, path and id of each: ids are slugs, since they stand in addresses, and unique, since links point at them.
    fn ids<'i>(&mut self, ids: impl Iterator<Item = (String, String, &'i str)>) {
        let mut seen = HashSet::new();
        for (file, path, id) in ids {
            self.slug(&file, &path, id);
            if !seen.insert(id) {
                self.add(&file, &path, ["\"", id, "\" is used twice"].concat(), "give each its own id");
            }
        }
    }

    fn slug(&mut self, file: &str, path: &str, id: &str) {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
        if id.is_empty() || id.starts_with('.') || !id.chars().all(good) {
            self.add(
                file,
                path,
                ["\"", id, "\" cannot stand in an address"].concat(),
                "use a to z, 0 to 9, hyphen and full stop",
            );
        }
    }

    fn known(&mut self, file: &str, path: &str, id: &str, list: &str, exists: bool) {
        if !exists {
            self.add(file, path, ["\"", id, "\" does not exist"].concat(), &["name an id from ", list].concat());
        }
    }
}

/// A number as text.
fn count(number: usize) -> String {
    number.to_string()
}

/// The file that a document is kept in.
fn document_file(id: &str) -> String {
    ["data/documents/", id, ".json"].concat()
}

/// How many days a month has; none where there is no such month.
fn days(year: Year, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}
