//! `bench`: what visitors download.

use std::process::Command;

use super::build;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;

/// Builds and prints the table of sizes.
pub fn run(paths: &Paths) -> Result<(), Failure> {
    build::run(paths, None)?;
    let mut command = Command::new("node");
    command.current_dir(&paths.root).args(["tests/sizes.mjs", "dist"]);
    process::run("measuring sizes", "see the message above", command)
}
