//! Reading the `data/` folder: for the build and the tests, never in the browser.
//!
//! A file that cannot be read does not hide the faults of the others, and a commitment that
//! cannot be read does not hide the faults of its neighbours.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::dataset::Fault;
use crate::dataset::validate::validate;
use crate::model::{Bundle, Commitment, Corrections, Document, FORMAT, Parties, Regions, Site, Topics};

/// Reads and validates everything below a `data/` folder.
///
/// # Errors
/// Every fault of every file: first what cannot be read, then, if all could be, what is wrong.
pub fn load(data: &Path) -> Result<Bundle, Vec<Fault>> {
    let mut reader = Reader { data, faults: Vec::new() };
    let site: Option<Site> = reader.file("site.json");
    let regions: Option<Regions> = reader.file("regions.json");
    let parties: Option<Parties> = reader.file("parties.json");
    let topics: Option<Topics> = reader.file("topics.json");
    let corrections: Option<Corrections> = reader.file("corrections.json");
    let mut documents = reader.documents();
    let mut faults = reader.faults;
    let (Some(site), Some(regions), Some(parties), Some(topics), Some(corrections)) =
        (site, regions, parties, topics, corrections)
    else {
        return Err(faults);
    };
    // By region, then by year, undated ones last: the order in which people look for documents.
    documents.sort_by_key(|document| {
        let region = regions.regions.iter().position(|region| region.id == document.region);
        (region, document.year().unwrap_or(u16::MAX), document.id.clone())
    });
    let bundle = Bundle {
        format: FORMAT,
        languages: site.languages.clone(),
        site,
        regions: regions.regions,
        parties: parties.parties,
        topics: topics.topics,
        documents,
        corrections: corrections.corrections,
    };
    faults.extend(validate(&bundle));
    if faults.is_empty() { Ok(bundle) } else { Err(faults) }
}

struct Reader<'a> {
    data: &'a Path,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, file: &str, path: &str, wrong: String, right: &str) {
        self.faults.push(Fault { file: ["data/", file].concat(), path: path.into(), wrong, right: right.into() });
    }

    fn json(&mut self, file: &str) -> Option<Value> {
        let text = match fs::read_to_string(self.data.join(file)) {
            Ok(text) => text,
            Err(error) => {
                self.fault(file, "", format!("cannot be read ({error})"), "a UTF-8 file has to be there");
                return None;
            }
        };
        serde_json::from_str(&text)
            .map_err(|error| self.fault(file, "", format!("is no JSON ({error})"), "mend it at that line and column"))
            .ok()
    }

    fn file<T: DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let value = self.json(file)?;
        self.typed(file, "", value)
    }

    fn typed<T: DeserializeOwned>(&mut self, file: &str, prefix: &str, value: Value) -> Option<T> {
        serde_path_to_error::deserialize(value)
            .map_err(|error| {
                let inner = error.path().to_string();
                let path = match (prefix, inner.as_str()) {
                    ("", inner) => inner.to_owned(),
                    (prefix, ".") => prefix.to_owned(),
                    (prefix, inner) => format!("{prefix}.{inner}"),
                };
                self.fault(file, &path, error.inner().to_string(), "see the file's schema in data/schema/");
            })
            .ok()
    }

    fn documents(&mut self) -> Vec<Document> {
        let mut names: Vec<String> = match fs::read_dir(self.data.join("documents")) {
            Ok(entries) => entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect(),
            Err(error) => {
                self.fault(
                    "documents/",
                    "",
                    format!("cannot be read ({error})"),
                    "a folder with a file for each document",
                );
                return Vec::new();
            }
        };
        names.retain(|name| Path::new(name).extension().is_some_and(|ending| ending == "json"));
        names.sort();
        names.iter().filter_map(|name| self.document(name)).collect()
    }

    fn document(&mut self, name: &str) -> Option<Document> {
        let file = ["documents/", name].concat();
        let mut value = self.json(&file)?;
        let commitments = value.get_mut("commitments").map(|list| std::mem::replace(list, Value::Array(Vec::new())));
        let read: Vec<Commitment> = match commitments {
            Some(Value::Array(list)) => {
                let one = |(i, value)| self.typed(&file, &format!("commitments[{i}]"), value);
                list.into_iter().enumerate().filter_map(one).collect()
            }
            // The reader below reports a list that is missing or none.
            Some(other) => {
                value["commitments"] = other;
                Vec::new()
            }
            None => Vec::new(),
        };
        let mut document: Document = self.typed(&file, "", value)?;
        document.commitments = read;
        if name.strip_suffix(".json") != Some(document.id.as_str()) {
            self.fault(
                &file,
                "id",
                format!("\"{}\" is not the file's name", document.id),
                "name file and document alike",
            );
        }
        Some(document)
    }
}
