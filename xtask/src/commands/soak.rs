//! `bench soak`: does the running app hold on to what it no longer shows?

use std::process::Command;

use super::build;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, Need};

/// Builds, then does so many random things in one page, and lets so many visitors come to a stand.
pub fn run(paths: &Paths, steps: Option<u32>) -> Result<(), Failure> {
    let needs = [&setup::TO_BUILD[..], &[Need::Packages, Need::Browser]].concat();
    let ready = setup::ensure(paths, &needs)?;
    build::build(paths, &ready, None)?;
    let Some(browser) = &ready.browser else {
        return Err(Failure::new("looking for Chromium", "install it, or set HUBBEN_CHROMIUM to its path"));
    };
    for (what, says) in [
        ("visits", "random interactions in one page: 10 minutes for 10,000"),
        ("resets", "visitors at a stand, one after the other: 5 minutes for 500"),
    ] {
        let mut command = Command::new("node");
        command.current_dir(&paths.root).args(["bench/soak.mjs", "--what", what]);
        if let Some(steps) = steps {
            // Twenty samples are enough for a slope.
            command.args(["--steps", &steps.to_string(), "--every", &(steps / 20).max(1).to_string()]);
        }
        command.env("HUBBEN_CHROMIUM", browser).env("HUBBEN_DIST", paths.dist());
        process::run(
            says,
            "the figure that grows says what is held on to: nodes and listeners are a view's, the heap a script's, the \
             module's memory Rust's own",
            command,
        )?;
    }
    Ok(())
}
