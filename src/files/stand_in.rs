//! What stands in for something that cannot be read, and which faults are then only its consequence.

use serde_json::Value;

use crate::dataset::Fault;
use crate::model::{
    Checkability, Checkable, Coded, Commitment, Corrections, Document, DocumentKind, FORMAT, Form, Lang, Licence,
    Parties, Regions, Site, Source, Status, Text, Topics,
};

/// Something that could not be read.
#[derive(Debug)]
pub enum Unread {
    /// A whole file, by its path from the project's root.
    File(String),
    /// A document's own fields; its commitments were read.
    Fields(String),
    /// One commitment: the file, the place in it, and its id as far as that could be read.
    Commitment(String, String, String),
}

impl Unread {
    /// Whether a fault is only there because this could not be read.
    pub fn explains(&self, fault: &Fault) -> bool {
        match self {
            Self::Commitment(file, path, id) => {
                let own = &fault.file == file && fault.path.starts_with(path);
                let beside = is_of(file, "data/vision/", &fault.file) || is_of(file, "data/budget/", &fault.file);
                // What stands in for it has no sum, and may have no id that others could name.
                let named = beside && !id.is_empty() && fault.wrong.contains(&["\"", id, "\""].concat());
                let sum = named && (fault.wrong.ends_with("sum") || fault.path.contains(".budget["));
                let unnamed = id.is_empty()
                    && (beside && fault.wrong.contains("is no commitment of the document")
                        || fault.wrong.ends_with("does not exist") && fault.right.ends_with("data/documents/"));
                own || sum || unnamed
            }
            Self::Fields(file) => {
                let own = !fault.path.starts_with("commitments[") || fault.path.contains(".source.");
                // What stands in for it has no sections.
                let section = fault.path.ends_with(".section") || fault.path.starts_with("outside");
                &fault.file == file && own || is_of(file, "data/vision/", &fault.file) && section
            }
            Self::File(file) => {
                // Nothing can be found in a list, or among documents, that could not be read.
                let among = file.starts_with("data/documents/")
                    && (fault.right.ends_with("data/documents/") || fault.wrong == "there is no document");
                &fault.file == file || fault.right.ends_with(file.as_str()) || among
            }
        }
    }
}

/// Whether a file in a folder belongs to the document in another one.
fn is_of(document: &str, folder: &str, file: &str) -> bool {
    file.strip_prefix(folder).zip(document.strip_prefix("data/documents/")).is_some_and(|(a, b)| a == b)
}

/// A document in the place of one whose own fields cannot be read.
pub fn document(id: &str) -> Document {
    Document {
        schema: None,
        format: FORMAT,
        id: id.to_owned(),
        title: Text::default(),
        label: Text::default(),
        kind: DocumentKind::Programme,
        parties: Vec::new(),
        partners: Vec::new(),
        region: String::new(),
        written: None,
        period: None,
        sections: Vec::new(),
        commitments: Vec::new(),
    }
}

/// A commitment in the place of one that cannot be read: where it stands, and what it links to, as far as that can be.
pub fn commitment(value: &Value) -> Commitment {
    let text = |field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let source = value.get("source");
    let section = source.and_then(|source| source.get("section")).and_then(Value::as_str).unwrap_or_default();
    let item = source.and_then(|source| source.get("item")).and_then(Value::as_u64);
    Commitment {
        id: text("id"),
        title: Text::default(),
        summary: Text::default(),
        topics: Vec::new(),
        status: Status::Agreed,
        form: Form::Action,
        checkable: Checkable { value: Checkability::No, reason: Text::default() },
        due: None,
        places: Vec::new(),
        amount: None,
        related: value.get("related").cloned().and_then(|list| serde_json::from_value(list).ok()).unwrap_or_default(),
        source: Source {
            section: section.to_owned(),
            item: item.and_then(|item| u16::try_from(item).ok()).unwrap_or_default(),
            opening: String::new(),
        },
    }
}

/// A site in the place of one that cannot be read.
pub fn site() -> Site {
    Site {
        schema: None,
        format: FORMAT,
        name: String::new(),
        placeholder: true,
        publisher: Text::default(),
        contact: String::new(),
        funding: Text::default(),
        languages: Lang::ALL.to_vec(),
        licence: Licence { name: String::new(), url: String::new() },
        updated: String::new(),
    }
}

/// No regions.
pub fn regions() -> Regions {
    Regions { schema: None, format: FORMAT, regions: Vec::new() }
}

/// No parties.
pub fn parties() -> Parties {
    Parties { schema: None, format: FORMAT, parties: Vec::new() }
}

/// No topics.
pub fn topics() -> Topics {
    Topics { schema: None, format: FORMAT, topics: Vec::new() }
}

/// No corrections.
pub fn corrections() -> Corrections {
    Corrections { schema: None, format: FORMAT, corrections: Vec::new() }
}
