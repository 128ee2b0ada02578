//! One style sheet out of the files in `style/`.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the weakest to the strongest. Each is a file or a folder of files in `style/`.
const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layouts", "components", "views", "utilities"];

/// Joins every layer's files, each in its layer, without comments.
pub fn sheet(folder: &Path) -> Result<String, String> {
    let mut sheet = ["@layer ", &LAYERS.join(","), ";\n"].concat();
    for layer in LAYERS {
        let mut text = String::new();
        for file in files(&folder.join(layer))? {
            text.push_str(
                &fs::read_to_string(&file).map_err(|error| format!("{}: cannot be read ({error})", file.display()))?,
            );
        }
        sheet.push_str(&["@layer ", layer, "{\n", &squeezed(&text), "}\n"].concat());
    }
    Ok(sheet)
}

/// `layer.css`, or the files of the folder `layer/` by name.
fn files(layer: &Path) -> Result<Vec<PathBuf>, String> {
    let single = layer.with_extension("css");
    if single.is_file() {
        return Ok(vec![single]);
    }
    let entries = fs::read_dir(layer).map_err(|error| format!("{}: cannot be read ({error})", layer.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "css"));
    files.sort();
    Ok(files)
}

/// Without comments, indentation and empty lines.
fn squeezed(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}
