//! The bill of materials: what is inside the module that visitors download, as `CycloneDX`.
//!
//! Written here and not by cargo-cyclonedx, which also lists what only makes code at compile time (dozens
//! of crates, as of its 0.5), writes beside every manifest, and names this machine's folders. Cargo
//! knows what is linked; it is only put into the form that scanners read. Nothing in it depends on the
//! time or the machine, so that the same sources give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::WASM_TARGET;

/// The file's name in the site's folder; its ending is the one that the format asks for.
const FILE: &str = "sbom.cdx.json";

/// A crate, and which ones it builds on.
#[derive(Debug, Default, PartialEq, Eq)]
struct Crate {
    licence: String,
    needs: BTreeSet<String>,
}

/// Crates by `name@version`.
type Crates = BTreeMap<String, Crate>;

/// Writes the bill into a folder.
pub fn write(paths: &Paths, folder: &Path) -> Result<(), Failure> {
    let unknown = |what: &str| Failure::new(format!("listing what the module is made of: {what}"), "run it again");
    let mut command = process::cargo(&paths.root);
    command
        .args(["tree", "--locked", "--offline", "-p", "hubben", "--features", "browser", "--target", WASM_TARGET])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "depth", "--format", "\t{p}\t{l}"]);
    let tree = process::output(&mut command).ok_or_else(|| unknown("cargo tree failed"))?;
    let rustc = process::output(Command::new("rustc").current_dir(&paths.root).arg("--version"))
        .ok_or_else(|| unknown("rustc does not run"))?;
    let lock_file = paths.root.join("Cargo.lock");
    let lock = fs::read_to_string(&lock_file).map_err(|error| Failure::file("reading", &lock_file, &error))?;
    let (own, crates) = crates(&tree).ok_or_else(|| unknown("cargo tree speaks in another way"))?;
    let file = folder.join(FILE);
    let text = bill(&own, &crates, &checksums(&lock), rustc.split(' ').nth(1).unwrap_or_default());
    fs::write(&file, text).map_err(|error| Failure::file("writing", &file, &error))
}

/// The site's own crate, and all crates, out of lines such as `2\tserde v1.0.229\tMIT OR Apache-2.0`.
fn crates(tree: &str) -> Option<(String, Crates)> {
    let mut crates = Crates::new();
    // The crates from the first to the present one, each needing the next.
    let mut above: Vec<String> = Vec::new();
    for line in tree.lines() {
        let mut fields = line.split('\t');
        let depth: usize = fields.next()?.parse().ok()?;
        let mut words = fields.next()?.split(' ');
        let name = [words.next()?, "@", words.next()?.strip_prefix('v')?].concat();
        // What was shown before is marked, and its own needs are not shown again.
        let licence = fields.next().unwrap_or_default().trim_end_matches(" (*)").replace('/', " OR ");
        above.truncate(depth);
        if let Some(needing) = above.last().and_then(|needing| crates.get_mut(needing)) {
            needing.needs.insert(name.clone());
        }
        crates.entry(name.clone()).or_default().licence = licence;
        above.push(name);
    }
    Some((above.into_iter().next()?, crates))
}

/// The SHA-256 of each crate's archive, out of Cargo.lock.
fn checksums(lock: &str) -> BTreeMap<String, &str> {
    let value = |entry: &'static str, package: &str| -> Option<(usize, usize)> {
        let start = package.find(&format!("\n{entry} = \""))? + entry.len() + 5;
        Some((start, start + package[start..].find('"')?))
    };
    let entry = |package: &str, name| value(name, package).map(|(from, to)| package[from..to].to_owned());
    let packages = lock.split("[[package]]");
    packages
        .filter_map(|package| {
            let (from, to) = value("checksum", package)?;
            Some(([entry(package, "name")?, "@".into(), entry(package, "version")?].concat(), &package[from..to]))
        })
        .collect()
}

fn bill(own: &str, crates: &Crates, checksums: &BTreeMap<String, &str>, rust: &str) -> String {
    let std = format!("std@{rust}");
    let others = || crates.iter().filter(|(name, _)| *name != own);
    let component = |(name, one): (&String, &Crate)| {
        let hash =
            checksums.get(name).map(|sum| format!(r#""hashes": [{{ "alg": "SHA-256", "content": "{sum}" }}], "#));
        described("library", name, &one.licence, &hash.unwrap_or_default())
    };
    // Compiled into the module as well, and in no list of Cargo's.
    let library = described("library", &std, "MIT OR Apache-2.0", "");
    let components: Vec<String> = others().map(component).chain([library]).map(|one| format!("    {one}")).collect();
    let dependencies: Vec<String> = crates
        .iter()
        .map(|(name, one)| {
            let needs: Vec<String> = one.needs.iter().chain([&std]).map(|need| quoted(&purl(need))).collect();
            format!(r#"    {{ "ref": {}, "dependsOn": [{}] }}"#, quoted(&purl(name)), needs.join(", "))
        })
        .collect();
    let licence = crates.get(own).map_or("", |own| &own.licence);
    format!(
        r#"{{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "version": 1,
  "metadata": {{
    "component": {}
  }},
  "components": [
{}
  ],
  "dependencies": [
{}
  ]
}}
"#,
        described("application", own, licence, ""),
        components.join(",\n"),
        dependencies.join(",\n"),
    )
}

fn described(kind: &str, name: &str, licence: &str, more: &str) -> String {
    let (short, version) = name.split_once('@').unwrap_or((name, ""));
    format!(
        r#"{{ "type": "{kind}", "bom-ref": {0}, "name": {1}, "version": {2}, {more}"licenses": [{{ "expression": {3} }}], "purl": {0} }}"#,
        quoted(&purl(name)),
        quoted(short),
        quoted(version),
        quoted(licence),
    )
}

/// The address of a crate among all packages. A version's `+` has to be escaped in it.
fn purl(name: &str) -> String {
    ["pkg:cargo/", &name.replace('+', "%2B")].concat()
}

/// A name, version or licence as JSON: Cargo allows nothing in them that would have to be escaped but these.
fn quoted(text: &str) -> String {
    ["\"", &text.replace('\\', "\\\\").replace('"', "\\\""), "\""].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0\thubben v0.1.0 (/some/folder)\tMIT\n1\ta v1.0.0+x\tMIT/Apache-2.0\n2\tb v2.0.0\tZlib\n\
                        1\tb v2.0.0\tZlib (*)\n1\tc v0.1.0\tMIT\n";

    #[test]
    fn each_crate_is_listed_once_with_what_it_needs() {
        let (own, crates) = crates(TREE).expect("read");
        assert_eq!(own, "hubben@0.1.0");
        let needs = |name: &str| crates[name].needs.iter().cloned().collect::<Vec<_>>();
        assert_eq!(needs(&own), ["a@1.0.0+x", "b@2.0.0", "c@0.1.0"]);
        assert_eq!(needs("a@1.0.0+x"), ["b@2.0.0"]);
        assert_eq!(needs("b@2.0.0"), [""; 0]);
        assert_eq!(
            (crates["a@1.0.0+x"].licence.as_str(), crates["b@2.0.0"].licence.as_str()),
            ("MIT OR Apache-2.0", "Zlib")
        );
    }

    #[test]
    fn a_bill_names_checksums_and_no_folder() {
        let (own, crates) = crates(TREE).expect("read");
        let lock = "version = 4\n\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\nchecksum = \"0a\"\n\n[[package]]\nname = \"hubben\"\nversion = \"0.1.0\"\n";
        let text = bill(&own, &crates, &checksums(lock), "1.95.0");
        assert!(
            text.contains(r#""name": "b", "version": "2.0.0", "hashes": [{ "alg": "SHA-256", "content": "0a" }]"#),
            "{text}"
        );
        assert!(text.contains(r#""purl": "pkg:cargo/a@1.0.0%2Bx""#) && text.contains("pkg:cargo/std@1.95.0"), "{text}");
        assert!(!text.contains("/some/folder"), "{text}");
    }
}
