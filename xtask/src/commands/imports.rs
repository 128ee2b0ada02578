//! Short names for what the module imports from its glue.
//!
//! wasm-bindgen makes a name out of what a function does and a hash; of some two hundred, that is 4 kB of the module
//! and 2 of the glue, compressed, which nobody reads. The format is the
//! [binary format](https://webassembly.github.io/spec/core/binary/modules.html#import-section) of modules.

use std::collections::HashMap;

use super::binary::{bytes, number, put_bytes, put_number, with_sections};

/// What the module calls its glue.
const GLUE: &[u8] = b"./app_bg.js";
/// How the glue begins a line that gives the module a function, and what follows the name there.
const LINE: (&str, &str) = ("        ", ": function(");
/// How it begins the line that ends one.
const END: &str = "        }";
/// The number of the section with the imports.
const IMPORTS: u8 = 2;

/// A module and its glue with short names in both; nothing where they are not as wasm-bindgen writes them.
pub fn shorten(module: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut names = HashMap::new();
    let short = with_sections(module, |id, content| match id {
        IMPORTS => renamed(content, &mut names),
        _ => Some(content.to_vec()),
    })?;
    Some((short, glue_renamed(glue, &names)?))
}

/// The section of the imports, with short names for the glue's functions, which are noted by their long ones.
fn renamed(mut section: &[u8], names: &mut HashMap<Vec<u8>, String>) -> Option<Vec<u8>> {
    let count = number(&mut section)?;
    let mut short = Vec::new();
    put_number(&mut short, count);
    for _ in 0..count {
        let (from, name) = (bytes(&mut section)?, bytes(&mut section)?);
        put_bytes(&mut short, from);
        if from == GLUE {
            let next = name_of(names.len());
            put_bytes(&mut short, names.entry(name.to_vec()).or_insert(next).as_bytes());
        } else {
            put_bytes(&mut short, name);
        }
        let kind = description(section)?;
        let (kind, rest) = section.split_at_checked(kind)?;
        short.extend_from_slice(kind);
        section = rest;
    }
    section.is_empty().then_some(short)
}

/// How many bytes say what is imported: a function, a table, a memory or a global; nothing for what else there may be.
fn description(section: &[u8]) -> Option<usize> {
    let (kind, mut rest) = section.split_first()?;
    match kind {
        // A function by its type.
        0 => _ = number(&mut rest)?,
        // A table: what it holds, and its limits, as of a memory.
        1 | 2 => {
            rest = rest.get(usize::from(*kind == 1)..)?;
            let (limits, after) = rest.split_first()?;
            rest = after;
            for _ in 0..=(limits & 1) {
                number(&mut rest)?;
            }
        }
        // A global: its type, and whether it changes.
        3 => rest = rest.get(2..)?,
        _ => return None,
    }
    Some(section.len() - rest.len())
}

/// The glue with the names, as long as it has every one of them once, and without functions that are not imported.
fn glue_renamed(glue: &str, names: &HashMap<Vec<u8>, String>) -> Option<String> {
    let mut found = 0;
    let mut kept: Vec<String> = Vec::new();
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        let Some((name, rest)) = line.strip_prefix(LINE.0).and_then(|line| line.split_once(LINE.1)) else {
            kept.push(line.to_owned());
            continue;
        };
        match names.get(name.as_bytes()) {
            Some(short) => {
                found += 1;
                kept.push([LINE.0, short, LINE.1, rest].concat());
            }
            None if rest.ends_with("},") => {}
            None => _ = lines.find(|line| line.starts_with(END))?,
        }
    }
    (found == names.len() && found > 0).then(|| kept.join("\n"))
}

/// The name with a number: `a` to `z`, then `aa`, and so on.
fn name_of(number: usize) -> String {
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]);
    let before = if number < 26 { String::new() } else { name_of(number / 26 - 1) };
    format!("{before}{letter}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports, in order, each of these from where it is said to come, and has one more section.
    fn module(imports: &[(&str, &str, &[u8])]) -> Vec<u8> {
        let mut section = Vec::new();
        put_number(&mut section, u32::try_from(imports.len()).expect("few"));
        for (from, name, kind) in imports {
            put_bytes(&mut section, from.as_bytes());
            put_bytes(&mut section, name.as_bytes());
            section.extend_from_slice(kind);
        }
        let mut module = b"\0asm\x01\0\0\0\x02".to_vec();
        put_bytes(&mut module, &section);
        module.push(3);
        put_bytes(&mut module, &[7; 300]);
        module
    }

    const FUNCTION: &[u8] = &[0, 0x85, 1];
    const MEMORY: &[u8] = &[2, 1, 17, 0x80, 0x80, 1];
    const GLUE_TEXT: &str = "    const import0 = {\n        __wbg_now_1a: function() {\n        },\n        __wbg_log_2b: function(arg0) {\n        },\n    };";

    #[test]
    fn module_and_glue_call_the_glues_functions_by_the_same_short_names() {
        let long = module(&[
            ("./app_bg.js", "__wbg_now_1a", FUNCTION),
            ("./other.js", "__wbg_now_1a", MEMORY),
            ("./app_bg.js", "__wbg_log_2b", FUNCTION),
        ]);
        let short = module(&[
            ("./app_bg.js", "a", FUNCTION),
            ("./other.js", "__wbg_now_1a", MEMORY),
            ("./app_bg.js", "b", FUNCTION),
        ]);
        let glue = GLUE_TEXT.replace("__wbg_now_1a", "a").replace("__wbg_log_2b", "b");
        assert_eq!(shorten(&long, GLUE_TEXT), Some((short, glue)));
    }

    #[test]
    fn the_glue_keeps_no_function_that_is_not_imported() {
        let module = module(&[("./app_bg.js", "__wbg_log_2b", FUNCTION)]);
        let glue = "    const import0 = {\n        a: function(arg0) {\n        },\n    };";
        assert_eq!(shorten(&module, GLUE_TEXT).map(|(_, glue)| glue).as_deref(), Some(glue));
    }

    #[test]
    fn a_glue_without_one_of_the_functions_is_refused() {
        let module = module(&[("./app_bg.js", "__wbg_now_1a", FUNCTION), ("./app_bg.js", "__wbg_other", FUNCTION)]);
        assert_eq!(shorten(&module, GLUE_TEXT), None);
    }

    #[test]
    fn a_module_that_is_cut_off_is_refused() {
        let whole = module(&[("./app_bg.js", "__wbg_now_1a", FUNCTION), ("./app_bg.js", "__wbg_log_2b", FUNCTION)]);
        // Between two sections a module may end.
        let between = whole.len() - 303;
        let cuts = (9..whole.len()).filter(|&length| length != between);
        assert!(cuts.into_iter().all(|length| shorten(&whole[..length], GLUE_TEXT).is_none()));
    }

    #[test]
    fn names_go_on_after_the_alphabet() {
        assert_eq!([0, 25, 26, 701, 702].map(name_of), ["a", "z", "aa", "zz", "aaa"]);
    }
}
