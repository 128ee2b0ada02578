//! The folder that the site is written into.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// A folder that files are written into by their paths below the site's root.
#[derive(Debug)]
pub struct Output {
    folder: PathBuf,
}

impl Output {
    /// Writes below a folder.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
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

    /// Writes a file under a name that carries a hash of its final bytes, and returns that name.
    ///
    /// # Errors
    /// A line that names the file.
    pub fn write_hashed(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Result<String, String> {
        let digest = Sha256::digest(bytes);
        let hash: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let path = [stem, ".", &hash, ".", ending].concat();
        self.write(&path, bytes)?;
        Ok(path)
    }
}
