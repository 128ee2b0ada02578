//! The parts of the module: their files, and how the module's glue comes to know of them.
//!
//! The tool that cuts the module makes a file for each part and for whatever several of them share: dozens, most of them
//! a few hundred bytes long. A site has one for each part, which holds what is shared, too, in the case of the part that
//! leads onward, since all pages need that; and of what others share one for the pages around the explorer, which are
//! light, and one for the rest. Such a file is a module that does nothing and holds others in sections of its own
//! (`public/parts.js`).

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
/// What begins every module: its mark and the version of the format.
const HEAD: [u8; 8] = *b"\0asm\x01\0\0\0";
/// The name of the sections that hold modules.
const SECTION: &str = "part";

/// The files of each part, as paths below the site's root.
pub type Parts = BTreeMap<Part, Vec<String>>;

/// The tool's script. Of it only the notes are used that tell which parts share a file.
const SCRIPT: &str = "__wasm_split.js";

/// Writes the parts that lie in a folder into files of their own.
pub fn write(folder: &Path, output: &mut Output) -> Result<Parts, String> {
    let unread = |path: &Path, error| format!("{}: cannot be read ({error})", path.display());
    let entries = fs::read_dir(folder).map_err(|error| unread(folder, error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let script = folder.join(SCRIPT);
    let script = fs::read_to_string(&script).map_err(|error| unread(&script, error))?;
    let sharers = sharers(&script);
    // What lies together in a file, by its name, and which parts need it.
    let mut together: BTreeMap<&str, (Vec<u8>, Vec<Part>)> = BTreeMap::new();
    let mut own = Vec::new();
    for file in files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (holder, needed_by) = if let Some(part) = stem.strip_prefix(PART).and_then(Part::from_code) {
            own.push(part);
            (part.code(), vec![part])
        } else if stem.starts_with(SHARED) {
            let Some(sharers) = sharers.get(stem.as_str()) else {
                return Err(format!(
                    "{}: does not tell which parts share {stem}; see src/pages/parts.rs",
                    folder.display()
                ));
            };
            (holder(sharers), sharers.clone())
        } else {
            continue;
        };
        let module = fs::read(&file).map_err(|error| unread(&file, error))?;
        let (holding, parts) = together.entry(holder).or_insert_with(|| (HEAD.to_vec(), Vec::new()));
        holding.append(&mut section(&module));
        parts.extend(needed_by);
    }
    if let Some(missing) = Part::ALL.iter().find(|part| !own.contains(part)) {
        return Err(format!("{}: the part {} is missing; build the module first", folder.display(), missing.code()));
    }
    let mut parts = Parts::new();
    for (holder, (holding, needed_by)) in together {
        let name = output.write_hashed(&[OWN, holder].concat(), "wasm", &holding)?;
        for part in needed_by {
            let files: &mut Vec<String> = parts.entry(part).or_default();
            if !files.contains(&name) {
                files.push(name.clone());
            }
        }
    }
    Ok(parts)
}

/// The name of the file for what several parts share.
fn holder(sharers: &[Part]) -> &'static str {
    match sharers {
        _ if sharers.contains(&Part::Onward) => Part::Onward.code(),
        _ if sharers.contains(&Part::Around) => "shared",
        _ => "further",
    }
}

/// A module as a section of another: a custom one, as the format calls it.
fn section(module: &[u8]) -> Vec<u8> {
    let long = |bytes: &[u8]| {
        // As Postcard writes lengths, too: seven bits a byte, the lowest first.
        let length = postcard::to_allocvec(&bytes.len()).unwrap_or_default();
        [&length, bytes].concat()
    };
    [vec![0], long(&[&long(SECTION.as_bytes()), module].concat())].concat()
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
        let rest = (!matches!(part, Part::Takeout | Part::Onward)).then(|| rest.to_owned());
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
    fn a_module_lies_in_a_section_behind_its_length() {
        let long = section(&[7; 300]);
        // 305 bytes: the name with its length, and the module.
        assert_eq!(long[..8], [0, 0xb1, 0x02, 4, b'p', b'a', b'r', b't']);
        assert_eq!(long[8..], [7; 300]);
        assert_eq!(section(&[]), [0, 5, 4, b'p', b'a', b'r', b't']);
    }

    #[test]
    fn what_all_pages_need_lies_with_what_leads_onward_and_light_pages_do_without_the_rest() {
        assert_eq!(holder(&[Part::Around, Part::Budget, Part::Onward]), "onward");
        assert_eq!(holder(&[Part::Around, Part::Vision]), "shared");
        assert_eq!(holder(&[Part::Budget, Part::Takeout]), "further");
    }

    #[test]
    fn the_script_of_the_tool_tells_which_parts_share_a_file() {
        let script = "}\n/* budget, vision */\nconst __chunk_6 = makeLoad(() => {\n}\n, []);\n/* budget, site */\nconst __chunk_7 = makeLoad(() => {\n";
        let shared = [("chunk_6", vec![Part::Budget, Part::Vision]), ("chunk_7", vec![Part::Budget, Part::Site])];
        assert_eq!(sharers(script), BTreeMap::from(shared));
    }
}
