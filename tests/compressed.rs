//! The compressed copies beside the built files are the same files, and every build makes the same bytes.

#![cfg(feature = "prerender")]

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use support::site::BuiltSite;

mod support {
    pub mod real;
    pub mod site;
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { panic!("{} cannot be read", folder.display()) };
    let paths = entries.flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> =
        paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    found.sort();
    found
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn unbrotli(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    assert!(brotli::BrotliDecompress(&mut Cursor::new(bytes), &mut whole).is_ok(), "no brotli");
    whole
}

fn gunzip(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    assert!(flate2::read::GzDecoder::new(bytes).read_to_end(&mut whole).is_ok(), "no gzip");
    whole
}

#[test]
fn copies_hold_their_file_and_are_smaller_and_small_files_have_none() {
    let site = BuiltSite::build(None);
    let all = files(&site.folder());
    let plain: Vec<&PathBuf> =
        all.iter().filter(|path| path.extension().is_some_and(|ending| ending != "br" && ending != "gz")).collect();
    assert!(plain.len() > 100 && plain.iter().any(|path| path.ends_with("index.html")));
    for path in plain {
        let whole = read(path);
        let worth_it = whole.len() > 1024;
        let name = path.display();
        for (ending, decompress) in [(".br", unbrotli as fn(&[u8]) -> Vec<u8>), (".gz", gunzip)] {
            let copy = beside(path, ending);
            assert_eq!(copy.exists(), worth_it, "{name}{ending}");
            if worth_it {
                let small = read(&copy);
                assert!(small.len() < whole.len(), "{name}{ending} is no smaller");
                assert!(decompress(&small) == whole, "{name}{ending} holds something else");
            }
        }
    }
}

#[test]
fn two_builds_make_the_same_bytes() {
    let (one, other) = (BuiltSite::build(Some("https://a.example/")), BuiltSite::build(Some("https://bb.example/")));
    // The pages differ by their address; the data does not.
    let data = |site: &BuiltSite| -> Vec<(PathBuf, Vec<u8>)> {
        let folder = site.folder().join("data");
        let named = |path: PathBuf| (path.strip_prefix(&folder).unwrap_or(&path).to_owned(), read(&path));
        files(&folder).into_iter().map(named).collect()
    };
    let is = |path: &Path, wanted: &str| path.extension().is_some_and(|ending| ending == wanted);
    let (one, other) = (data(&one), data(&other));
    assert!(["br", "gz"].iter().all(|ending| one.iter().any(|(path, _)| is(path, ending))));
    assert!(one == other);
}
