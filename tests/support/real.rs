//! The real data in `data/`.

#![allow(dead_code, reason = "every test file takes what it needs")]

use std::path::{Path, PathBuf};

use hubben::dataset::Dataset;
use hubben::model::{Bundle, Lang};

/// The folder that holds it.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// All of it, in every language.
pub fn bundle() -> Bundle {
    match hubben::files::load(&folder()) {
        Ok(bundle) => bundle,
        Err(faults) => {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("data/ has faults:\n{}", lines.join("\n"))
        }
    }
}

/// All of it, read in one language.
pub fn dataset(lang: Lang) -> Dataset {
    match Dataset::new(bundle(), lang) {
        Ok(dataset) => dataset,
        Err(faults) => panic!("{faults:?}"),
    }
}
