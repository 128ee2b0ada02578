//! `build`: from sources to `dist/`.
//!
//! The prerenderer writes into `dist.new`, which then takes the place of `dist`, so that
//! a build that fails leaves the site from before.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use super::{bom, flags, scripts, split};
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, Ready, install};
use crate::time;

/// Sets up and builds.
pub fn run(paths: &Paths, site_url: Option<&str>) -> Result<(), Failure> {
    let ready = setup::ensure(paths, &setup::TO_BUILD)?;
    build(paths, &ready, site_url)
}

/// Builds with what has been set up.
pub fn build(paths: &Paths, ready: &Ready, site_url: Option<&str>) -> Result<(), Failure> {
    let started = Instant::now();
    // `serve` may be rebuilding in another window: both write dist.new.
    let _lock = setup::lock(&paths.target.join("hubben-build.lock"), "another build")?;
    prerenderer(paths)?;
    check_data(paths)?;
    trunk(paths, ready)?;
    pages(paths, site_url)?;
    let (files, bytes) = size(&paths.dist());
    println!(
        "--> built {} in {}: {files} files, {}.{} MB",
        paths.dist().display(),
        time::words(started.elapsed()),
        bytes / 1_000_000,
        bytes / 100_000 % 10,
    );
    Ok(())
}

fn prerenderer(paths: &Paths) -> Result<(), Failure> {
    let mut command = process::cargo(&paths.root);
    command.args(["build", "--locked", "--package", "hubben", "--bin", "prerender"]);
    command.args(["--features", "prerender"]);
    process::run(
        "compiling the prerenderer: seconds, or one and a half minutes the first time",
        "mend the first compiler error above",
        command,
    )
}

fn check_data(paths: &Paths) -> Result<(), Failure> {
    let mut command = Command::new(paths.prerender());
    command.current_dir(&paths.root).args(["check", "--data", "data"]);
    process::run(
        "checking data/",
        "mend the faults listed above; each names its file, its place in it and what would be right",
        command,
    )
}

fn trunk(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let mut command = ready.with_tools(Command::new(ready.trunk()));
    command.current_dir(&paths.root).args(["build", "--release", "--offline", "--locked", "--dist"]).arg(paths.trunk());
    flags::set(&mut command);
    split::stand_in(paths, ready, &mut command)?;
    process::run(
        "bundling the browser's side: 15 seconds, or 2 minutes the first time",
        "mend the first error above; if it is about a version, compare Cargo.toml and Trunk.toml \
         with xtask/src/setup/pins.rs",
        command,
    )?;
    split::finish(paths, ready)?;
    scripts::finish(paths, ready)
}

fn pages(paths: &Paths, site_url: Option<&str>) -> Result<(), Failure> {
    let (dist, new) = (paths.dist(), paths.root.join("dist.new"));
    install::remove(&new)?;
    let mut command = Command::new(paths.prerender());
    command.current_dir(&paths.root).arg("build");
    for name in ["data", "style", "public"] {
        command.args([&format!("--{name}"), name]);
    }
    command.arg("--trunk").arg(paths.trunk()).args(["--out", "dist.new"]);
    if let Some(url) = site_url {
        command.args(["--site-url", url]);
    }
    process::run("rendering the pages", "see the message above", command)?;
    bom::write(paths, &new)?;
    install::put(&new, &dist).map_err(|error| Failure::file("renaming to", &dist, &error))
}

/// How many files there are in a folder, and how many bytes in them.
fn size(folder: &Path) -> (u64, u64) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.fold((0, 0), |(files, bytes), entry| match entry.metadata() {
        Ok(about) if about.is_dir() => {
            let (more_files, more_bytes) = size(&entry.path());
            (files + more_files, bytes + more_bytes)
        }
        Ok(about) => (files + 1, bytes + about.len()),
        Err(_) => (files, bytes),
    })
}
