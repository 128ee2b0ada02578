//! The style sheet out of the files in `style/`: all of it, and in two: what the explorer begins with, and the rest.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the weakest to the strongest. Each is a file or a folder of files in `style/`.
const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layouts", "components", "views", "utilities"];

/// The files that style nothing in the explorer: it begins without them, and they come with the parts of the module
/// that draw something else.
const LATER: [&str; 22] = [
    "components/chart.css",
    "components/contents.css",
    "components/install.css",
    "components/line.css",
    "components/neighbours.css",
    "components/numbers.css",
    "components/offline.css",
    "components/pairs.css",
    "components/peek.css",
    "components/reader-bar.css",
    "components/result-strip.css",
    "components/slider.css",
    "components/stand.css",
    "components/waiting.css",
    "components/wheel.css",
    "views/about.css",
    "views/attract.css",
    "views/budget.css",
    "views/commitment.css",
    "views/stand.css",
    "views/start.css",
    "views/vision.css",
];

/// How much of the sheet there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// All of it.
    Whole,
    /// What the explorer begins with.
    First,
    /// What it begins without.
    Rest,
}

impl Share {
    fn holds(self, file: &Path) -> bool {
        let later = LATER.iter().any(|later| file.ends_with(later));
        match self {
            Self::Whole => true,
            Self::First => !later,
            Self::Rest => later,
        }
    }
}

/// What the rest ends with: a sheet that was cut off would be taken for a shorter one. `parts.js` looks for it.
const END: &str = "/* end */\n";

/// Joins every layer's files, each in its layer, without comments.
pub fn sheet(folder: &Path, share: Share) -> Result<String, String> {
    let mut sheet = ["@layer ", &LAYERS.join(","), ";\n"].concat();
    for layer in LAYERS {
        let mut text = String::new();
        for file in files(&folder.join(layer))?.iter().filter(|file| share.holds(file)) {
            text.push_str(
                &fs::read_to_string(file).map_err(|error| format!("{}: cannot be read ({error})", file.display()))?,
            );
        }
        if !text.is_empty() {
            sheet.push_str(&["@layer ", layer, "{\n", &squeezed(&text), "}\n"].concat());
        }
    }
    if share == Share::Rest {
        sheet.push_str(END);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of one share that style something, in an order of their own.
    fn rules(share: Share) -> Vec<String> {
        let sheet = sheet(Path::new("style"), share).unwrap_or_default();
        let mut lines: Vec<String> =
            sheet.lines().filter(|line| !line.starts_with("@layer ")).map(str::to_owned).collect();
        lines.retain(|line| line != END.trim_end() && line != "}");
        lines.sort_unstable();
        lines
    }

    #[test]
    fn what_comes_later_is_there_and_in_one_of_the_two_shares() {
        assert_eq!(LATER.iter().find(|later| !Path::new("style").join(later).is_file()), None);
        let [first, rest] = [Share::First, Share::Rest].map(rules);
        assert!(!first.is_empty() && !rest.is_empty());
        let mut both = [first, rest].concat();
        both.sort_unstable();
        assert_eq!(both, rules(Share::Whole));
    }
}
