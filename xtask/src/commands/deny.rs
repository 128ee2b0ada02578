//! `deny`: other people's crates against the rules of `deny.toml`.

use std::process::Command;

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{Need, Ready};

/// What it needs. The crates' own files name their licences.
pub const NEEDS: [Need; 2] = [Need::Crates, Need::Deny];

/// The step of `test`.
pub fn step(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let mut command = Command::new(ready.deny());
    command.current_dir(&paths.root).args(["--locked", "--offline", "--workspace", "check"]).args([
        "--hide-inclusion-graph",
        "licenses",
        "bans",
        "sources",
    ]);
    process::run(
        "licences, duplicates and origin of the crates",
        "choose another crate or version, or say in deny.toml why this one may stay",
        command,
    )
}
