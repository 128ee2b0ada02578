//! What stands in for something that cannot be read, and which faults are then only its consequence.

use serde_json::Value;

use crate::dataset::Fault;
use crate::model::{
    Checkability, Checkable, Coded, Commitment, Corrections, FORMAT, Form, Lang, Licence, Parties, Regions, Site,
    Source, Status, Text, Topics,
};

/// Something that could not be read.
#[derive(Debug)]
pub struct Unread {
    /// The file, from the project's root.
    pub file: String,
    /// The place in it; empty where the whole file is meant.
    pub path: String,
}

impl Unread {
    /// Whether a fault is only there because this could not be read.
    pub fn explains(&self, fault: &Fault) -> bool {
        let inside = fault.file == self.file && fault.path.starts_with(&self.path);
        // Nothing can be found in a list, or among documents, that could not be read.
        let whole = self.path.is_empty();
        let missing = whole && fault.right.ends_with(&self.file);
        let document = whole && self.file.starts_with("data/documents/");
        let among = document && (fault.right.ends_with("data/documents/") || fault.wrong == "there is no document");
        inside || missing || among
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
