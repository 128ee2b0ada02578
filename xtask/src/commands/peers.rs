//! `bench engine`, `bench loading` and `bench app`: how fast, beside what people would use instead; and what of it a
//! test can hold: weights and equal answers, never milliseconds.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::build;
use super::in_browser::in_chromium;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, Need, Ready, WASM_TARGET};

/// The crate that gives the benchmark's page the engine, and its module's name.
const CRATE: &str = "hubben-bench";
const MODULE: &str = "hubben_bench";

/// The folders of the benchmarks that have packages of their own.
const ENGINE: &str = "bench/engine";
const LOADING: &str = "bench/loading";

/// What the test step needs.
pub const NEEDS: [Need; 6] = [Need::WasmTarget, Need::Crates, Need::Tools, Need::Node, Need::Packages, Need::Browser];

/// The built site's weight, the benchmarks' own tests, and whether all engines that have to be exact
/// give the same answers at every step.
pub fn step(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let mut command = node(paths, ready, "bench/loading/run.mjs")?;
    command.arg("--check-sizes").arg("--dist").arg(paths.dist());
    process::run("what the explorer fetches", "make it lighter; see bench/loading/limits.json", command)?;

    for folder in [ENGINE, LOADING] {
        setup::own_packages(&paths.root.join(folder))?;
    }
    in_chromium(
        paths,
        ready,
        "the benchmarks' own tests",
        &["bench/engine/test", "bench/loading/test", "bench/support/test"],
    )?;

    let mut command = node(paths, ready, "bench/engine/run.mjs")?;
    command.arg("--check").arg("--module").arg(module(paths, ready)?);
    process::run("the same answers from every engine", "see the first step above that differs", command)
}

/// Search and facets beside other engines, in speed and in what they find.
pub fn engine(paths: &Paths) -> Result<(), Failure> {
    let ready = prepare(paths, ENGINE)?;
    let folder = module(paths, &ready)?;
    for (script, says) in [
        ("bench/engine/run.mjs", "engines in turn: an hour to an hour and a half"),
        ("bench/relevance/run.mjs", "what each engine finds: a minute"),
    ] {
        let mut command = node(paths, &ready, script)?;
        command.arg("--module").arg(&folder);
        process::run(says, "see the message above", command)?;
    }
    Ok(())
}

/// The explorer's page beside its twins.
pub fn loading(paths: &Paths) -> Result<(), Failure> {
    let ready = prepare(paths, LOADING)?;
    build::build(paths, &ready, None)?;
    let mut command = node(paths, &ready, "bench/loading/run.mjs")?;
    command.arg("--dist").arg(paths.dist());
    process::run("pages in turn: about ten minutes", "see the message above", command)
}

/// Keys and clicks in the app, with today's data and with much more.
pub fn app(paths: &Paths) -> Result<(), Failure> {
    let ready = prepare(paths, LOADING)?;
    build::build(paths, &ready, None)?;
    let mut command = node(paths, &ready, "bench/app/run.mjs")?;
    command.arg("--dist").arg(paths.dist()).arg("--prerender").arg(paths.prerender());
    process::run("visits in turn: about half an hour", "see the message above", command)
}

/// Sets up, with the packages of one benchmark.
fn prepare(paths: &Paths, folder: &str) -> Result<Ready, Failure> {
    let needs = [&setup::TO_BUILD[..], &[Need::Packages, Need::Browser]].concat();
    let ready = setup::ensure(paths, &needs)?;
    setup::own_packages(&paths.root.join(folder))?;
    Ok(ready)
}

fn node(paths: &Paths, ready: &Ready, script: &str) -> Result<Command, Failure> {
    let Some(browser) = &ready.browser else {
        return Err(Failure::new("looking for Chromium", "install it, or set HUBBEN_CHROMIUM to its path"));
    };
    let mut command = Command::new("node");
    command.current_dir(&paths.root).arg(script).env("HUBBEN_CHROMIUM", browser);
    Ok(command)
}

/// The engine by itself as a module for a page; gives its folder.
fn module(paths: &Paths, ready: &Ready) -> Result<PathBuf, Failure> {
    let folder = paths.target.join("bench").join("engine");
    fs::create_dir_all(&folder).map_err(|error| Failure::file("creating", &folder, &error))?;
    let advice = "mend the first error above";

    let mut command = process::cargo(&paths.root);
    command.args(["build", "--locked", "--release", "--target", WASM_TARGET, "-p", CRATE]);
    process::run("compiling the engine", advice, command)?;

    let mut command = Command::new(ready.wasm_bindgen());
    let linked = paths.target.join(WASM_TARGET).join("release").join(MODULE).with_extension("wasm");
    command.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(linked);
    process::run("making it callable", advice, command)?;

    let file = folder.join(format!("{MODULE}_bg.wasm"));
    let mut command = ready.with_tools(Command::new(ready.wasm_opt()));
    command.args(["-O3", "--quiet"]).arg(&file).arg("--output").arg(&file);
    process::run("making it fast", advice, command)?;
    Ok(folder)
}
