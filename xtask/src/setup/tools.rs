//! Programs at their pinned versions: trunk and what it takes, and those of the tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::Cache;
use super::install;
use super::pins::{From, Tool};
use crate::failure::Failure;
use crate::process;

/// Whether the tool is there. Its version was checked before its folder got its name.
pub fn is_there(cache: &Cache, tool: &Tool) -> bool {
    let folder = cache.programs(tool);
    tool.programs.iter().all(|name| program(&folder, tool, name).exists())
}

/// Installs the tool.
pub fn install(cache: &Cache, tool: &Tool) -> Result<(), Failure> {
    let folder = cache.tool(tool);
    install::whole(&folder, |half| {
        match tool.from {
            From::Cargo(flags) => with_cargo(&folder, half, tool, flags),
            From::Npm => with_npm(half, tool),
        }?;
        let programs = match tool.from {
            From::Cargo(_) => half.join("bin"),
            From::Npm => half.join("node_modules").join(".bin"),
        };
        verify(&programs, tool)
    })
}

fn with_cargo(folder: &Path, half: &Path, tool: &Tool, flags: &[&str]) -> Result<(), Failure> {
    // Kept when the install breaks off, so that the next try goes on where it stopped.
    let target = install::sibling(folder, "target");
    // Away from the repository: its settings are not meant for other people's programs.
    let mut command = process::cargo(half);
    command
        .args(["install", tool.package, "--version", tool.version, "--locked", "--debug"])
        .args(flags)
        .arg("--root")
        .arg(half)
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    process::run(
        &format!("installing {} {}, once per user: {}", tool.folder, tool.version, tool.usually),
        "see cargo's first error above; the crate registry must be reachable. Running the same \
         command again goes on from here",
        command,
    )?;
    install::remove(&target)
}

fn with_npm(half: &Path, tool: &Tool) -> Result<(), Failure> {
    let mut command = process::npm();
    command
        .current_dir(half)
        .args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"])
        .arg(half)
        .arg(format!("{}@{}", tool.package, tool.version));
    process::run(
        &format!("installing {} {}, once per user: {}", tool.folder, tool.version, tool.usually),
        "see npm's error above; the npm registry must be reachable",
        command,
    )
}

/// Holds what the program says of itself against the pin.
fn verify(folder: &Path, tool: &Tool) -> Result<(), Failure> {
    for name in tool.programs {
        let path = program(folder, tool, name);
        if !path.exists() {
            return Err(unexpected(tool, &format!("{name} is missing from it")));
        }
    }
    let path = program(folder, tool, tool.programs[0]);
    let Some(version) = tool.says else { return Ok(()) };
    let said = process::output(Command::new(&path).arg("--version"))
        .ok_or_else(|| unexpected(tool, &format!("{} does not run", path.display())))?;
    if says_version(&said, version) { Ok(()) } else { Err(unexpected(tool, &format!("it says that it is `{said}`"))) }
}

fn unexpected(tool: &Tool, what: &str) -> Failure {
    Failure::new(
        format!("checking the installed {} {}: {what}", tool.folder, tool.version),
        "run the command again; if it stays, look at xtask/src/setup/pins.rs",
    )
}

fn says_version(said: &str, version: &str) -> bool {
    said.split_whitespace().any(|word| word == version)
}

/// The path of a program of a tool.
pub fn program(folder: &Path, tool: &Tool, name: &str) -> PathBuf {
    let suffix = match (cfg!(windows), &tool.from) {
        (false, _) => "",
        (true, From::Cargo(_)) => ".exe",
        (true, From::Npm) => ".cmd",
    };
    folder.join(format!("{name}{suffix}"))
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn versions_are_whole_words() {
        assert!(says_version("trunk 0.21.14", "0.21.14"));
        assert!(says_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!says_version("trunk 0.21.145", "0.21.14"));
        assert!(!says_version("wasm-opt version 1320", "132"));
    }
}
