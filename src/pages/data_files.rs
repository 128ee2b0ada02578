//! The data as downloads: the source files as they are, and the whole as one file.

use std::fs;
use std::path::Path;

use super::{Output, Sources};
use crate::model::Bundle;

/// Copies `data/` and writes the whole bundle.
pub fn write(sources: &Sources, bundle: &Bundle, output: &mut Output) -> Result<(), String> {
    let whole = serde_json::to_vec_pretty(bundle).map_err(|error| error.to_string())?;
    output.write("data/hubben.json", &whole)?;
    copy(&sources.data, "data", output)
}

fn copy(folder: &Path, below: &str, output: &mut Output) -> Result<(), String> {
    let fault = |error| format!("{}: cannot be read ({error})", folder.display());
    for entry in fs::read_dir(folder).map_err(fault)?.flatten() {
        let path = entry.path();
        let name = [below, "/", &entry.file_name().to_string_lossy()].concat();
        if path.is_dir() {
            copy(&path, &name, output)?;
        } else if path.extension().is_some_and(|ending| ending == "json") {
            output.write(&name, &fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?)?;
        }
    }
    Ok(())
}
