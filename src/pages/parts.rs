//! The parts of the module: their files, and how the module's glue comes to know of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Output;
use crate::model::Coded;
use crate::views::Part;

/// What the names of the parts' files begin with, as the tool writes them that cuts the module.
const PART: &str = "split_";
/// What those begin with that several parts share.
const SHARED: &str = "chunk_";
/// What they begin with in the site: a rule for servers can name them all by it, and nothing else.
const OWN: &str = "part-";
/// What stands in the glue where the names of the files will.
const PLACEHOLDER: &str = "\"@parts@\"";

/// The files of each part, as paths below the site's root.
pub type Parts = BTreeMap<Part, Vec<String>>;

/// The tool's script. Of it only the notes are used that tell which parts share a file.
const SCRIPT: &str = "__wasm_split.js";

/// Writes the parts that lie in a folder under names of their own.
pub fn write(folder: &Path, output: &mut Output) -> Result<Parts, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: cannot be read ({error})", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let script = folder.join(SCRIPT);
    let script =
        fs::read_to_string(&script).map_err(|error| format!("{}: cannot be read ({error})", script.display()))?;
    let sharers = sharers(&script);
    let mut shared = Vec::new();
    let mut parts = Parts::new();
    for file in files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&file).map_err(|error| format!("{}: cannot be read ({error})", file.display()))?;
        if let Some(part) = stem.strip_prefix(PART).and_then(Part::from_code) {
            parts.insert(part, vec![output.write_hashed(&[OWN, part.code()].concat(), "wasm", &bytes)?]);
        } else if stem.starts_with(SHARED) {
            let name = output.write_hashed(&[OWN, "shared"].concat(), "wasm", &bytes)?;
            let Some(sharers) = sharers.get(stem.as_str()) else {
                return Err(format!(
                    "{}: does not tell which parts share {stem}; see src/pages/parts.rs",
                    folder.display()
                ));
            };
            shared.push((name, sharers));
        }
    }
    if let Some(missing) = Part::ALL.iter().find(|part| !parts.contains_key(part)) {
        return Err(format!("{}: the part {} is missing; build the module first", folder.display(), missing.code()));
    }
    for (part, files) in &mut parts {
        let needed = shared.iter().filter(|(_, sharers)| sharers.contains(part));
        files.extend(needed.map(|(name, _)| name.clone()));
    }
    Ok(parts)
}

/// Which parts share each file, by the file's stem: in the tool's script a note with the parts' names stands
/// over the line that names the file.
fn sharers(script: &str) -> BTreeMap<&str, Vec<Part>> {
    let lines: Vec<&str> = script.lines().collect();
    let told = lines.windows(2).filter_map(|pair| {
        let [note, line] = pair else { return None };
        let names = note.strip_prefix("/* ")?.strip_suffix(" */")?;
        let (stem, _) = line.strip_prefix("const __")?.split_once(" = ")?;
        // With a name that is no part's, nothing is told.
        Some((stem, names.split(", ").map(Part::from_code).collect::<Option<_>>()?))
    });
    told.collect()
}

/// The glue, with the names of the parts' files in it. Those that draw pages need the rest of the style sheet, too.
pub fn name(glue: &str, parts: &Parts, rest: &str) -> Result<String, String> {
    let with_rest = |(part, files): (&Part, &Vec<String>)| {
        let rest = (*part != Part::Takeout).then(|| rest.to_owned());
        (part.code(), files.iter().cloned().chain(rest).collect::<Vec<_>>())
    };
    let names: BTreeMap<&str, _> = parts.iter().map(with_rest).collect();
    let names = serde_json::to_string(&names).map_err(|error| error.to_string())?;
    if !glue.contains(PLACEHOLDER) {
        return Err("the module's glue has no place for the names of its parts; see public/parts.js".to_owned());
    }
    Ok(glue.replace(PLACEHOLDER, &names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_is_told_the_files_of_each_part() {
        let files = vec!["part-budget.0.wasm".to_owned(), "part-shared.1.wasm".to_owned()];
        let named = "const FILES={\"budget\":[\"part-budget.0.wasm\",\"part-shared.1.wasm\",\"style-rest.2.css\"]};";
        let parts = Parts::from([(Part::Budget, files)]);
        assert_eq!(name("const FILES=\"@parts@\";", &parts, "style-rest.2.css").as_deref(), Ok(named));
        assert!(name("const FILES={};", &parts, "").is_err());
    }

    #[test]
    fn the_script_of_the_tool_tells_which_parts_share_a_file() {
        let script = "}\n/* budget, vision */\nconst __chunk_6 = makeLoad(() => {\n}\n, []);\n/* budget, site */\nconst __chunk_7 = makeLoad(() => {\n";
        let shared = [("chunk_6", vec![Part::Budget, Part::Vision]), ("chunk_7", vec![Part::Budget, Part::Site])];
        assert_eq!(sharers(script), BTreeMap::from(shared));
    }
}
