//! The folder that the site is written into.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::release::File;

/// A folder that files are written into by their paths below the site's root.
#[derive(Debug)]
pub struct Output {
    folder: PathBuf,
    core: Vec<File>,
}

impl Output {
    /// Writes below a folder.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), core: Vec::new() }
    }

    /// Writes a file, making its folders.
    ///
    /// # Errors
    /// A line that names the file.
    pub fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let file = self.folder.join(path);
        let written = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&file, bytes));
        written.map_err(|error| format!("{}: cannot be written ({error})", file.display()))
    }

    /// Writes a file that devices keep for use without a network.
    ///
    /// # Errors
    /// A line that names the file.
    pub fn write_core(&mut self, path: &str, bytes: &[u8]) -> Result<(), String> {
        self.core.push(File::new(path, bytes));
        self.write(path, bytes)
    }

    /// Writes a file of the core under a name that carries a hash of its final bytes, and returns that name.
    ///
    /// # Errors
    /// A line that names the file.
    pub fn write_hashed(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Result<String, String> {
        let path = [stem, ".", &hex(&Sha256::digest(bytes))[..12], ".", ending].concat();
        self.write_core(&path, bytes)?;
        Ok(path)
    }

    /// The files that devices keep, in the order in which they were written.
    pub fn core(&self) -> &[File] {
        &self.core
    }
}

/// Bytes as hexadecimal letters.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
