//! Data as the folder of files that a build reads.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use hubben::model::Bundle;
use serde_json::{Value, json};

use crate::told;

thread_local! {
    static FOLDER: RefCell<Folder> = RefCell::new(Folder::new());
}

/// Lays the data out in files and reads them: they are refused with a reason, or what is read can be
/// written and read again.
pub fn load(data: &Value) {
    let read = FOLDER.with_borrow_mut(|folder| {
        folder.hold(files(data));
        hubben::files::load(&folder.path)
    });
    match read {
        Ok(bundle) => taken(&bundle),
        Err(faults) => told::check(&faults),
    }
}

fn taken(bundle: &Bundle) {
    let text = serde_json::to_string(bundle).unwrap_or_else(|error| panic!("{error}"));
    match serde_json::from_str::<Bundle>(&text) {
        // Not the bundle itself: what only editors read is not written.
        Ok(again) => assert_eq!(serde_json::to_string(&again).ok(), Some(text)),
        Err(error) => panic!("what was written is not read: {error}"),
    }
}

/// Names below the folder, with what the files hold.
fn files(data: &Value) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let list = |field: &str| data.get(field).and_then(Value::as_array).into_iter().flatten();
    if let Some(site) = data.get("site") {
        files.insert("site.json".into(), site.to_string());
    }
    for field in ["regions", "parties", "topics", "corrections"] {
        if let Some(value) = data.get(field) {
            files.insert([field, ".json"].concat(), json!({ "format": 1, field: value }).to_string());
        }
    }
    for (field, folder, id) in
        [("documents", "documents", "id"), ("visions", "vision", "document"), ("budgets", "budget", "document")]
    {
        for value in list(field) {
            // An id that leads out of the folder is not for the file system.
            let name = value.get(id).and_then(Value::as_str).filter(|id| is_name(id)).unwrap_or("unnamed");
            files.insert([folder, "/", name, ".json"].concat(), value.to_string());
        }
    }
    files
}

fn is_name(id: &str) -> bool {
    (1..60).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// A folder that goes with its thread. Files that stay the same are not written again: the disk would
/// set the pace.
struct Folder {
    path: PathBuf,
    held: BTreeMap<String, String>,
}

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("hubben-fuzz-{}", std::process::id()));
        for name in ["documents", "vision", "budget"] {
            let made = fs::create_dir_all(path.join(name));
            assert!(made.is_ok(), "{made:?}");
        }
        Self { path, held: BTreeMap::new() }
    }

    fn hold(&mut self, files: BTreeMap<String, String>) {
        for gone in self.held.keys().filter(|name| !files.contains_key(*name)) {
            let removed = fs::remove_file(self.path.join(gone));
            assert!(removed.is_ok(), "{gone}: {removed:?}");
        }
        for (name, text) in files.iter().filter(|(name, text)| self.held.get(*name) != Some(*text)) {
            let written = fs::write(self.path.join(name), text);
            assert!(written.is_ok(), "{name}: {written:?}");
        }
        self.held = files;
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.path);
    }
}
