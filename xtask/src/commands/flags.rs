//! The compiler's flags for the module: those of `.cargo/config.toml`, and what keeps the folders of the
//! machine that builds out of it. They would tell visitors who built it where, weigh a few kilobytes, and
//! make the same sources give other bytes elsewhere.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The flags that every build for the browser has. A test holds them against `.cargo/config.toml`.
const USUAL: [&str; 2] = ["--cfg", "erase_components"];

/// Gives a command the flags, in the place of any others.
pub fn set(command: &mut Command) {
    // Not split at spaces, as cargo's other variables are.
    command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags(&sources()).join("\u{1f}"));
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

fn flags(sources: &[PathBuf]) -> Vec<String> {
    // A crate's own folder is what is left: `leptos-0.8.23/src/for_loop.rs`.
    let short = |folder: &Path| format!("--remap-path-prefix={}=", folder.display());
    USUAL.iter().map(|flag| (*flag).to_owned()).chain(sources.iter().map(|folder| short(folder))).collect()
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
    fn every_folder_of_crates_is_left_out() {
        let flags = flags(&["/home/a b/registry/src/one".into(), "/x/two".into()]);
        assert_eq!(flags[2..], ["--remap-path-prefix=/home/a b/registry/src/one=", "--remap-path-prefix=/x/two="]);
    }
}
