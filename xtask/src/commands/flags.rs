//! The compiler's flags for the module: those of `.cargo/config.toml`, and what keeps the folders of the
//! machine that builds out of it. They would tell visitors who built it where, weigh a few kilobytes, and
//! make the same sources give other bytes elsewhere.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// The flags that every build for the browser has. A test holds them against `.cargo/config.toml`.
const USUAL: [&str; 2] = ["--cfg", "erase_components"];

/// What the module has besides: the linker leaves the notes by which it can be cut into parts. They do
/// not get into the parts.
const FOR_PARTS: &str = "-Clink-arg=--emit-relocs";

/// Gives a command the flags, in the place of any others.
pub fn set(command: &mut Command) {
    // Not split at spaces, as cargo's other variables are.
    command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags(&renamed()).join("\u{1f}"));
}

/// Folders of this machine, each with what stands in its place.
fn renamed() -> Vec<(PathBuf, String)> {
    // A crate's own folder is what is left: `leptos-0.8.23/src/for_loop.rs`.
    sources().into_iter().map(|folder| (folder, String::new())).chain(library()).collect()
}

/// The standard library's sources, where they are installed: without them the compiler names them so.
fn library() -> Option<(PathBuf, String)> {
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let version = process::output(Command::new("rustc").arg("-vV"))?;
    let hash = version.lines().find_map(|line| line.strip_prefix("commit-hash: "))?;
    Some((Path::new(sysroot.trim()).join("lib/rustlib/src/rust"), format!("/rustc/{}", hash.trim())))
}

/// The folders that cargo has unpacked crates into, one for each registry.
fn sources() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let unpacked = home.map(|home| home.join("registry").join("src")).unwrap_or_default();
    let mut folders: Vec<PathBuf> =
        fs::read_dir(unpacked).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn flags(renamed: &[(PathBuf, String)]) -> Vec<String> {
    let remap = |(folder, name): &(PathBuf, String)| format!("--remap-path-prefix={}={name}", folder.display());
    USUAL.into_iter().chain([FOR_PARTS]).map(str::to_owned).chain(renamed.iter().map(remap)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_flags_are_those_of_cargos_settings() {
        let settings = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.cargo/config.toml"));
        let quoted = USUAL.map(|flag| format!("\"{flag}\"")).join(", ");
        assert!(settings.expect("read").contains(&format!("rustflags = [{quoted}]\n")), "{quoted}");
    }

    #[test]
    fn every_folder_of_this_machine_is_renamed() {
        let folders = [("/home/a b/registry/src/one".into(), String::new()), ("/x/rust".into(), "/rustc/1".to_owned())];
        assert_eq!(
            flags(&folders)[3..],
            ["--remap-path-prefix=/home/a b/registry/src/one=", "--remap-path-prefix=/x/rust=/rustc/1"]
        );
        assert!(renamed().iter().any(|(_, name)| name.starts_with("/rustc/")), "the standard library's too");
    }
}
