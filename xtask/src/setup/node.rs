//! Node, and the npm packages that the tests import.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::Cache;
use super::install;
use super::pins::{NODE_MAJOR, NPM_PACKAGES};
use crate::failure::Failure;
use crate::process;

/// Checks that Node is there and new enough.
pub fn check() -> Result<(), Failure> {
    let advice = format!("install Node {NODE_MAJOR} or newer, with npm");
    let Some(said) = process::output(Command::new("node").arg("--version")) else {
        return Err(Failure::new("looking for Node: no `node` on the path", advice));
    };
    if major(&said).is_some_and(|major| major >= NODE_MAJOR) {
        Ok(())
    } else {
        Err(Failure::new(format!("checking Node's version: {said} is too old"), advice))
    }
}

/// Whether `node_modules` holds the pinned packages, by whatever way it got there.
pub fn packages_are_there(root: &Path) -> bool {
    wrong_package(&root.join("node_modules")).is_none()
}

/// Installs the packages into the cache and links `node_modules` to them. A real folder
/// in its place is somebody's own work: it is used if it is right and never replaced.
pub fn install_packages(root: &Path, cache: &Cache) -> Result<(), Failure> {
    let link = root.join("node_modules");
    let about = fs::symlink_metadata(&link).ok();
    if about.is_some_and(|about| about.is_dir() && !is_junction(&link)) {
        let (name, version) = wrong_package(&link).unwrap_or_default();
        return Err(Failure::new(
            format!("checking node_modules: it does not hold {name} {version}"),
            "run `npm ci`, or delete node_modules and let the set-up link it",
        ));
    }
    let read = |name: &str| {
        let path = root.join(name);
        fs::read_to_string(&path).map_err(|error| Failure::file("reading", &path, &error))
    };
    let folder = cache.root().join(format!("npm-{:016x}", hash(&read("package-lock.json")?)));
    if wrong_package(&folder.join("node_modules")).is_some() {
        install::whole(&folder, |half| {
            for name in ["package.json", "package-lock.json", ".npmrc"] {
                let path = half.join(name);
                fs::write(&path, read(name)?).map_err(|error| Failure::file("writing", &path, &error))?;
            }
            npm_ci(half)
        })?;
    }
    if link_folder(&folder.join("node_modules"), &link).is_err() {
        // A system that refuses links still gets its packages.
        npm_ci(root)?;
    }
    match wrong_package(&link) {
        None => Ok(()),
        Some((name, version)) => Err(Failure::new(
            format!("checking the npm packages: {name} {version} is not there"),
            "package-lock.json and package.json must name the versions of xtask/src/setup/pins.rs",
        )),
    }
}

/// Installs the packages of a folder that has its own list, into that folder, unless they are there.
pub fn own_packages(folder: &Path) -> Result<(), Failure> {
    // npm writes this list last.
    if folder.join("node_modules").join(".package-lock.json").exists() { Ok(()) } else { npm_ci(folder) }
}

fn npm_ci(folder: &Path) -> Result<(), Failure> {
    let mut command = process::npm();
    command.current_dir(folder).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
    process::run(
        "installing npm packages, once: 5 to 20 seconds",
        "see npm's error above; the npm registry must be reachable",
        command,
    )
}

/// The first package that is not there at its pinned version.
fn wrong_package(node_modules: &Path) -> Option<(&'static str, &'static str)> {
    NPM_PACKAGES.into_iter().find(|(name, version)| {
        let manifest = node_modules.join(name).join("package.json");
        let text = fs::read_to_string(manifest).unwrap_or_default();
        !text.contains(&format!("\"version\": \"{version}\""))
    })
}

#[cfg(unix)]
fn link_folder(folder: &Path, link: &Path) -> std::io::Result<()> {
    if fs::symlink_metadata(link).is_ok() {
        fs::remove_file(link)?;
    }
    std::os::unix::fs::symlink(folder, link)
}

/// A junction needs no special rights on Windows, a symbolic link does.
#[cfg(windows)]
fn link_folder(folder: &Path, link: &Path) -> std::io::Result<()> {
    if fs::symlink_metadata(link).is_ok() {
        fs::remove_dir(link)?;
    }
    let status = Command::new("cmd").args(["/C", "mklink", "/J"]).arg(link).arg(folder).status()?;
    if status.success() { Ok(()) } else { Err(std::io::ErrorKind::PermissionDenied.into()) }
}

/// Windows calls a junction a folder; only it can be read as a link.
fn is_junction(path: &Path) -> bool {
    fs::read_link(path).map(PathBuf::into_os_string).is_ok()
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// FNV-1a: a name for a text, the same on every machine and in every version of Rust.
/// Line ends are left out, since git may change them.
fn hash(text: &str) -> u64 {
    text.bytes()
        .filter(|byte| *byte != b'\r')
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v9.1.0"), Some(9));
        assert_eq!(major("what"), None);
    }

    #[test]
    fn hash_is_the_known_one_and_ignores_line_ends() {
        assert_eq!(hash(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash("a\r\nb"), hash("a\nb"));
    }
}
