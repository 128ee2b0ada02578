//! From files to typed data, with the faults of what cannot be read.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::characters::controls;
use super::stand_in::{self, Unread};
use crate::dataset::Fault;
use crate::model::{Budget, Commitment, Document, FORMAT, Vision};

/// Reads files below a `data/` folder and notes what cannot be read.
pub struct Reader<'a> {
    data: &'a Path,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// What is stood in for.
    pub unread: Vec<Unread>,
}

impl<'a> Reader<'a> {
    /// Reads below a folder.
    pub fn new(data: &'a Path) -> Self {
        Self { data, faults: Vec::new(), unread: Vec::new() }
    }

    /// A file by its name below the folder.
    pub fn file<T: DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let value = self.json(file)?;
        let read = self.typed(file, "", value);
        if read.is_none() {
            self.unread.push(Unread::File(in_data(file)));
        }
        read
    }

    /// Every document that can be read.
    pub fn documents(&mut self) -> Vec<Document> {
        let Some(names) = self.names("documents") else {
            self.unread.push(Unread::File(in_data("documents/")));
            return Vec::new();
        };
        names.iter().filter_map(|name| self.document(name)).collect()
    }

    /// Every vision that can be read.
    pub fn visions(&mut self) -> Vec<Vision> {
        self.of_documents("vision", |vision: &Vision| &vision.document)
    }

    /// Every budget that can be read.
    pub fn budgets(&mut self) -> Vec<Budget> {
        self.of_documents("budget", |budget: &Budget| &budget.document)
    }

    /// What a folder holds for some of the documents, each in a file called by the document's id.
    /// A site need not have any, nor the folder.
    fn of_documents<T: DeserializeOwned>(&mut self, folder: &str, document: impl Fn(&T) -> &str) -> Vec<T> {
        if !self.data.join(folder).exists() {
            return Vec::new();
        }
        let mut all = Vec::new();
        for name in self.names(folder).unwrap_or_default() {
            let file = [folder, "/", &name].concat();
            let Some(read) = self.file(&file) else { continue };
            self.named_alike(&file, "document", &name, document(&read));
            all.push(read);
        }
        all
    }

    /// The JSON files in a folder, by name.
    fn names(&mut self, folder: &str) -> Option<Vec<String>> {
        let entries = match fs::read_dir(self.data.join(folder)) {
            Ok(entries) => entries,
            Err(error) => {
                let wrong = format!("cannot be read ({error})");
                self.fault(&[folder, "/"].concat(), "", wrong, "a folder with a file for each document");
                return None;
            }
        };
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| Path::new(name).extension().is_some_and(|ending| ending == "json"));
        names.sort();
        Some(names)
    }

    /// A file has to be called by the id that it holds.
    fn named_alike(&mut self, file: &str, path: &str, name: &str, id: &str) {
        if name.strip_suffix(".json") != Some(id) {
            let wrong = format!("\"{id}\" is not the file's name");
            self.fault(file, path, wrong, "name file and document alike");
        }
    }

    fn document(&mut self, name: &str) -> Option<Document> {
        let file = ["documents/", name].concat();
        let mut value = self.json(&file)?;
        // Read one by one, so that one that cannot be read does not hide the others.
        let commitments = match value.get_mut("commitments") {
            Some(Value::Array(list)) => std::mem::take(list),
            _ => Vec::new(),
        };
        let stem = name.strip_suffix(".json").unwrap_or(name);
        let mut document: Document = self.typed(&file, "", value).unwrap_or_else(|| {
            self.unread.push(Unread::Fields(in_data(&file)));
            stand_in::document(stem)
        });
        for (i, value) in commitments.into_iter().enumerate() {
            let path = format!("commitments[{i}]");
            let instead = stand_in::commitment(&value);
            let id = instead.id.clone();
            let read: Option<Commitment> = self.typed(&file, &path, value);
            document.commitments.push(read.unwrap_or_else(|| {
                self.unread.push(Unread::Commitment(in_data(&file), path, id));
                instead
            }));
        }
        self.named_alike(&file, "id", name, &document.id);
        Some(document)
    }

    /// A file's JSON, if it is of the format that this code knows.
    fn json(&mut self, file: &str) -> Option<Value> {
        let read = self.parsed(file);
        if read.is_none() {
            self.unread.push(Unread::File(in_data(file)));
        }
        read
    }

    fn parsed(&mut self, file: &str) -> Option<Value> {
        let text = match fs::read_to_string(self.data.join(file)) {
            Ok(text) => text,
            Err(error) => {
                self.fault(file, "", format!("cannot be read ({error})"), "a UTF-8 file has to be there");
                return None;
            }
        };
        // Some editors put a byte order mark in front.
        let value: Value = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(value) => value,
            Err(error) => {
                self.fault(file, "", format!("is no JSON ({error})"), "mend it at that line and column");
                return None;
            }
        };
        controls(&value, "", &mut |path, control| {
            let wrong = format!("holds the control character U+{:04X}", u32::from(control));
            self.fault(file, path, wrong, "a text is one line, without tabs or other control characters");
        });
        match value.get("format").and_then(Value::as_u64) {
            Some(format) if format != u64::from(FORMAT) => {
                self.fault(file, "format", format!("unknown version {format}"), &format!("use {FORMAT}"));
                None
            }
            _ => Some(value),
        }
    }

    /// A value as a type; what is wrong is reported with the place below `prefix`.
    fn typed<T: DeserializeOwned>(&mut self, file: &str, prefix: &str, value: Value) -> Option<T> {
        match serde_path_to_error::deserialize(value) {
            Ok(typed) => Some(typed),
            Err(error) => {
                let inner = error.path().to_string();
                let path = match (prefix, inner.as_str()) {
                    (prefix, ".") => prefix.to_owned(),
                    ("", inner) => inner.to_owned(),
                    (prefix, inner) => format!("{prefix}.{inner}"),
                };
                self.fault(file, &path, error.inner().to_string(), "see the file's schema in data/schema/");
                None
            }
        }
    }

    fn fault(&mut self, file: &str, path: &str, wrong: String, right: &str) {
        self.faults.push(Fault { file: in_data(file), path: path.into(), wrong, right: right.into() });
    }
}

/// A file's path from the project's root.
fn in_data(file: &str) -> String {
    ["data/", file].concat()
}
