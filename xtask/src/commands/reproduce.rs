//! `reproduce`: two builds from nothing, in two folders, and whether they give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, install};

/// The folders of the two: of different lengths, and one with a space in it.
const FOLDERS: [&str; 2] = ["one", "the other one"];

/// Sets up, copies the sources twice, builds each copy and compares.
pub fn run(paths: &Paths) -> Result<(), Failure> {
    setup::ensure(paths, &setup::TO_BUILD)?;
    let base = paths.target.join("reproduce");
    install::remove(&base)?;
    let sources = sources(&paths.root)?;
    // Both copies first: what is edited meanwhile is no difference between two builds.
    for name in FOLDERS {
        copy_all(&paths.root, &base.join(name), &sources)?;
    }
    let mut sites = Vec::new();
    for name in FOLDERS {
        let copy = base.join(name);
        build(&copy)?;
        let site = base.join(format!("{name} (built)"));
        fs::rename(copy.join("dist"), &site).map_err(|error| Failure::file("keeping", &site, &error))?;
        install::remove(&copy)?;
        sites.push(read(&site)?);
    }
    let different = differences(&sites[0], &sites[1]);
    if different.is_empty() {
        println!("--> the same {} files, byte for byte, out of two builds from nothing", sites[0].len());
        return install::remove(&base);
    }
    println!("{}", different.join("\n"));
    Err(Failure::new(
        format!("comparing two builds: {} of {} files differ", different.len(), sites[0].len()),
        format!("compare them in {}; what differs depends on the folder, the time or chance", base.display()),
    ))
}

/// Every file that belongs to the project, in the state it has here.
fn sources(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut git = Command::new("git");
    git.current_dir(root).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let listed = process::output(&mut git)
        .ok_or_else(|| Failure::new("asking git for the project's files", "run it in a clone, with git on the path"))?;
    Ok(listed.split_terminator('\0').map(PathBuf::from).filter(|file| root.join(file).is_file()).collect())
}

fn copy_all(from: &Path, to: &Path, files: &[PathBuf]) -> Result<(), Failure> {
    for file in files {
        let target = to.join(file);
        let folder = target.parent().unwrap_or(to);
        fs::create_dir_all(folder)
            .and_then(|()| fs::copy(from.join(file), &target))
            .map_err(|error| Failure::file("copying to", &target, &error))?;
    }
    Ok(())
}

fn build(copy: &Path) -> Result<(), Failure> {
    let mut command = process::cargo(copy);
    // Its own target folder, which is not there yet.
    command.args(["xtask", "build"]).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_BUILD_TARGET_DIR");
    process::run(&format!("building in {}: about 4 minutes", copy.display()), "see the message above", command)
}

/// A site's files by name.
fn read(site: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let (mut files, mut left) = (BTreeMap::new(), vec![site.to_path_buf()]);
    while let Some(path) = left.pop() {
        let failed = |error| Failure::file("reading", &path, &error);
        if path.is_dir() {
            left.extend(fs::read_dir(&path).map_err(failed)?.flatten().map(|entry| entry.path()));
        } else {
            let name = path.strip_prefix(site).unwrap_or(&path).to_path_buf();
            files.insert(name, fs::read(&path).map_err(failed)?);
        }
    }
    Ok(files)
}

/// A line for each file that only one of the two has, or that has other bytes in it.
fn differences(one: &BTreeMap<PathBuf, Vec<u8>>, other: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let first = |a: &[u8], b: &[u8]| a.iter().zip(b).position(|(a, b)| a != b).unwrap_or(a.len().min(b.len()));
    let here = one.iter().filter_map(|(name, bytes)| match other.get(name) {
        None => Some(format!("{}: only in the first", name.display())),
        Some(others) if others == bytes => None,
        Some(others) => Some(format!(
            "{}: {} and {} bytes, from byte {} on",
            name.display(),
            bytes.len(),
            others.len(),
            first(bytes, others)
        )),
    });
    let there = other.keys().filter(|name| !one.contains_key(*name));
    here.chain(there.map(|name| format!("{}: only in the second", name.display()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_is_named() {
        let site = |files: &[(&str, &str)]| -> BTreeMap<PathBuf, Vec<u8>> {
            files.iter().map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec())).collect()
        };
        let one = site(&[("a", "same"), ("b", "then"), ("c", "")]);
        assert_eq!(differences(&one, &one), [""; 0]);
        let other = site(&[("a", "same"), ("b", "thus!"), ("d", "")]);
        let told = ["b: 4 and 5 bytes, from byte 2 on", "c: only in the first", "d: only in the second"];
        assert_eq!(differences(&one, &other), told);
    }
}
