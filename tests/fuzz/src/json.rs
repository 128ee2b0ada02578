//! Any bytes in place of the data that a browser loads.

use hubben::dataset::{Dataset, LoadError};
use hubben::model::{FORMAT, Lang};

use crate::{told, used};

/// Loads the input in both languages.
pub fn try_out(input: &[u8]) {
    // A browser reads what it has fetched in the same way.
    let text = String::from_utf8_lossy(input);
    load(&text, Lang::Sv);
    load(&text, Lang::En);
}

/// Loads a text: it is refused with a reason, or it can be used.
pub fn load(text: &str, lang: Lang) {
    match Dataset::from_json(text, lang) {
        Ok(dataset) => used::everything(&dataset),
        Err(LoadError::Faults(faults)) => told::check(&faults),
        Err(LoadError::Format(format)) => assert_ne!(format, FORMAT, "its own format is refused"),
        Err(LoadError::Unreadable(reason)) => assert!(!reason.is_empty(), "refused without a word"),
    }
}
