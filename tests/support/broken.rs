//! Copies of the real data, to be broken on purpose.

#![allow(dead_code, reason = "every test file takes what it needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use hubben::dataset::Fault;
use serde_json::Value;

use super::real;

/// A copy of `data/` in a temporary folder, which goes when the copy does.
pub struct Broken {
    folder: PathBuf,
}

impl Broken {
    /// Copies the real data, which has no faults.
    pub fn copy() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("hubben-data-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        copy_folder(&real::folder(), &folder);
        Self { folder }
    }

    /// A copy with one change in one file.
    pub fn edited(file: &str, change: impl FnOnce(&mut Value)) -> Self {
        let copy = Self::copy();
        copy.edit(file, change);
        copy
    }

    /// Changes a file's JSON.
    pub fn edit(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut value = self.read(file);
        change(&mut value);
        self.write(file, &value.to_string());
    }

    /// A file's JSON.
    pub fn read(&self, file: &str) -> Value {
        let Ok(text) = fs::read_to_string(self.folder.join(file)) else { panic!("{file} cannot be read") };
        let Ok(value) = serde_json::from_str(&text) else { panic!("{file} is no JSON") };
        value
    }

    /// Writes a file as it is given.
    pub fn write(&self, file: &str, text: &str) {
        assert!(fs::write(self.folder.join(file), text).is_ok(), "{file} cannot be written");
    }

    /// Takes a file away.
    pub fn remove(&self, file: &str) {
        assert!(fs::remove_file(self.folder.join(file)).is_ok(), "{file} cannot be removed");
    }

    /// What is found to be wrong.
    pub fn faults(&self) -> Vec<Fault> {
        hubben::files::load(&self.folder).err().unwrap_or_default()
    }

    /// The fault at a place; says which ones there are where there is none.
    #[track_caller]
    pub fn fault(&self, file: &str, path: &str) -> Fault {
        at_place(&self.faults(), file, path)
    }

    /// Exactly one fault is found: at this place, saying what is wrong and what would be right.
    #[track_caller]
    pub fn has_only(&self, file: &str, path: &str, wrong: &str, right: &str) {
        let faults = self.faults();
        let fault = at_place(&faults, file, path);
        assert!(fault.wrong.contains(wrong), "\"{wrong}\" is not said in: {fault}");
        assert!(fault.right.contains(right), "\"{right}\" is not said in: {fault}");
        assert_eq!(faults.len(), 1, "more than the one fault: {faults:#?}");
    }
}

#[track_caller]
fn at_place(faults: &[Fault], file: &str, path: &str) -> Fault {
    let Some(fault) = faults.iter().find(|fault| fault.file == file && fault.path == path) else {
        panic!("no fault at {file} {path}, but:\n{faults:#?}")
    };
    fault.clone()
}

impl Drop for Broken {
    fn drop(&mut self) {
        // A folder that stays behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    assert!(fs::create_dir_all(to).is_ok(), "{} cannot be made", to.display());
    let Ok(entries) = fs::read_dir(from) else { panic!("{} cannot be read", from.display()) };
    for path in entries.flatten().map(|entry| entry.path()) {
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            assert!(fs::copy(&path, &target).is_ok(), "{} cannot be copied", path.display());
        }
    }
}
