//! From the bytes that a browser has loaded to a dataset.

use serde::Deserialize;

use super::{Dataset, Fault};
use crate::model::{Bundle, FORMAT, Lang};

/// Why loaded data cannot be used.
#[derive(Debug)]
pub enum LoadError {
    /// It is not JSON of the expected shape, for instance because it was cut off.
    Unreadable(String),
    /// It is of another format version than this code knows.
    Format(u32),
    /// It can be read and is wrong.
    Faults(Vec<Fault>),
}

#[derive(Deserialize)]
struct Head {
    format: u32,
}

impl Dataset {
    /// Reads a bundle in one language from JSON.
    ///
    /// # Errors
    /// [`LoadError`] says whether the text could not be read, is of another version, or is wrong.
    pub fn from_json(json: &str, lang: Lang) -> Result<Self, LoadError> {
        let unreadable = |error: serde_json::Error| LoadError::Unreadable(error.to_string());
        // The version is read first, since a newer format may have fields that this one refuses.
        let head: Head = serde_json::from_str(json).map_err(unreadable)?;
        if head.format != FORMAT {
            return Err(LoadError::Format(head.format));
        }
        let bundle: Bundle = serde_json::from_str(json).map_err(unreadable)?;
        Self::new(bundle, lang).map_err(LoadError::Faults)
    }
}
