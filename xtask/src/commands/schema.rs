//! `schema`: the JSON Schemas, from the Rust types. A test fails when they differ.

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;

/// Writes `data/schema/` anew.
pub fn run(paths: &Paths) -> Result<(), Failure> {
    let mut command = process::cargo(&paths.root);
    command.args(["run", "--locked", "-p", "hubben", "--features", "schema"]);
    command.args(["--bin", "schema", "--", "data/schema"]);
    process::run(
        "writing data/schema from the Rust types: seconds, or a minute the first time",
        "mend the first compiler error above",
        command,
    )
}
