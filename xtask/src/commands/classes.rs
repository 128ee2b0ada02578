//! Leaving out the classes that wasm-bindgen exports.
//!
//! The module gives the page one function. Leptos' crates bring classes for streams besides, which nothing uses here; but
//! what a module exports its optimizer has to keep.

use super::binary::{bytes, number, put_bytes, put_number, with_sections};

/// The number of the section with the exports.
const EXPORTS: u8 = 7;
/// How the glue begins a class, and what follows its name there.
const CLASS: (&str, &str) = ("export class ", " {");
/// How it ends one.
const END: &str = "}";

/// A module and its glue without classes; nothing where they are not as wasm-bindgen writes them, or where a class is
/// used.
pub fn leave_out(module: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let named = |line: &str| Some(line.strip_prefix(CLASS.0)?.strip_suffix(CLASS.1)?.to_owned());
    let classes: Vec<String> = glue.lines().filter_map(named).collect();
    let mut kept = String::new();
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        let begins =
            |before: &str, after: &str| classes.iter().any(|class| line.starts_with(&[before, class, after].concat()));
        if named(line).is_some() {
            lines.find(|line| *line == END)?;
        } else if begins("const ", "Finalization = ") {
            lines.find(|line| line.ends_with(';'))?;
        } else if !begins("if (Symbol.dispose) ", ".prototype") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    if classes.iter().any(|class| kept.contains(class.as_str())) {
        return None;
    }
    let module = with_sections(module, |id, content| match id {
        EXPORTS => exports_without(content, &classes),
        _ => Some(content.to_vec()),
    })?;
    Some((module, kept))
}

/// The section of the exports, without those that belong to a class.
fn exports_without(mut section: &[u8], classes: &[String]) -> Option<Vec<u8>> {
    let belongs = |name: &str| {
        let name = name.strip_prefix("__wbg_").unwrap_or(name);
        classes.iter().any(|class| name.strip_prefix(&class.to_lowercase()).is_some_and(|rest| rest.starts_with('_')))
    };
    let (mut count, mut kept) = (0, Vec::new());
    for _ in 0..number(&mut section)? {
        let name = bytes(&mut section)?;
        let (&kind, rest) = section.split_first()?;
        section = rest;
        let of = number(&mut section)?;
        if !belongs(&String::from_utf8_lossy(name)) {
            count += 1;
            put_bytes(&mut kept, name);
            kept.push(kind);
            put_number(&mut kept, of);
        }
    }
    let mut whole = Vec::new();
    put_number(&mut whole, count);
    whole.append(&mut kept);
    section.is_empty().then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that exports functions with these names, in order.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut section = Vec::new();
        put_number(&mut section, u32::try_from(names.len()).expect("few"));
        for (of, name) in (0..).zip(names) {
            put_bytes(&mut section, name.as_bytes());
            section.push(0);
            put_number(&mut section, of);
        }
        let mut module = b"\0asm\x01\0\0\0\x07".to_vec();
        put_bytes(&mut module, &section);
        module
    }

    const GLUE: &str = "let wasm;\nexport class IntoSink {\n    free() {\n    }\n}\nif (Symbol.dispose) IntoSink.prototype[Symbol.dispose] = IntoSink.prototype.free;\n\
        export function start() {\n}\nconst IntoSinkFinalization = (typeof FinalizationRegistry === 'undefined')\n    ? { }\n    : new FinalizationRegistry(ptr => wasm.__wbg_intosink_free(ptr, 1));\nlet last;\n";

    #[test]
    fn neither_module_nor_glue_holds_a_class() {
        let long = module(&["memory", "start", "intosink_write", "__wbg_intosink_free"]);
        let glue = "let wasm;\nexport function start() {\n}\nlet last;\n";
        assert_eq!(leave_out(&long, GLUE), Some((module(&["memory", "start"]), glue.to_owned())));
    }

    #[test]
    fn a_class_that_is_used_is_refused() {
        assert_eq!(leave_out(&module(&[]), &[GLUE, "IntoSink.__wrap(ret);\n"].concat()), None);
    }

    #[test]
    fn a_module_that_is_cut_off_is_refused() {
        let whole = module(&["memory", "start", "intosink_write"]);
        assert!((9..whole.len()).all(|length| leave_out(&whole[..length], GLUE).is_none()));
    }
}
