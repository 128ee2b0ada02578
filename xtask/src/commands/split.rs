//! Cutting the module into parts, between the linker and wasm-bindgen.
//!
//! Trunk has no hook there. It takes wasm-bindgen from the search path, so this program stands there
//! under that name: it lets the linked module be cut, gives the main part to the real wasm-bindgen in
//! place of the whole, and leaves the others in a folder. Trunk goes on with the main part as with any
//! module. The other parts need nothing of wasm-bindgen: what they import, the main part gives them.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use super::{classes, scripts};
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{Ready, install};

/// The program that this one stands in for.
const NAME: &str = "wasm-bindgen";
/// Tells the stand-in where the real one is.
const REAL: &str = "HUBBEN_WASM_BINDGEN";
/// Tells it which program cuts.
const CUTTER: &str = "HUBBEN_WASM_SPLIT";
/// Tells it where the parts go.
const PARTS: &str = "HUBBEN_PARTS";
/// The main part among them.
const MAIN: &str = "main.wasm";
/// How it is told where its files go.
const OUT: &str = "--out-dir=";
/// What the tool writes to fetch the parts with.
const SCRIPT: &str = "__wasm_split.js";

/// Lets `command`, which is trunk, find the stand-in before the real wasm-bindgen.
pub fn stand_in(paths: &Paths, ready: &Ready, command: &mut Command) -> Result<(), Failure> {
    let folder = paths.target.join("stand-in");
    let program = folder.join(format!("{NAME}{}", env::consts::EXE_SUFFIX));
    let own = env::current_exe().map_err(|error| Failure::file("finding", Path::new("xtask"), &error))?;
    fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(own, &program))
        .map_err(|error| Failure::file("writing", &program, &error))?;
    command
        .env("PATH", ready.search_path([folder]))
        .env(REAL, ready.wasm_bindgen())
        .env(CUTTER, ready.wasm_split())
        .env(PARTS, parts(paths));
    Ok(())
}

/// Makes the parts small, as trunk does with the main one, and puts them beside it, with the tool's script
/// that tells which part needs which file.
pub fn finish(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let (from, to) = (parts(paths), paths.trunk().join("parts"));
    install::remove(&to)?;
    fs::create_dir_all(&to).map_err(|error| Failure::file("creating", &to, &error))?;
    let entries = fs::read_dir(&from).map_err(|error| Failure::file("reading", &from, &error))?;
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    for part in found {
        let name = part.file_name().unwrap_or_default();
        if name == SCRIPT {
            fs::copy(&part, to.join(name)).map_err(|error| Failure::file("copying", &part, &error))?;
        }
        if name == MAIN || !is_module(part.as_os_str()) {
            continue;
        }
        let mut command = ready.with_tools(Command::new(ready.wasm_opt()));
        command.args(["-Oz", "--quiet"]).arg(&part).arg("--output").arg(to.join(name));
        process::run(&format!("making {} small", name.display()), "see the message above", command)?;
    }
    Ok(())
}

/// Where the parts lie before they are made small.
fn parts(paths: &Paths) -> PathBuf {
    paths.target.join("parts")
}

/// Whether this program has been called as wasm-bindgen.
pub fn is_called() -> bool {
    env::args_os().next().is_some_and(|called| Path::new(&called).file_stem() == Some(OsStr::new(NAME)))
}

/// Does what wasm-bindgen is asked for, with the main part in place of the whole module.
pub fn as_wasm_bindgen() -> ExitCode {
    let (Some(real), Some(cutter), Some(parts)) = (env::var_os(REAL), env::var_os(CUTTER), env::var_os(PARTS)) else {
        eprintln!("this stands in for {NAME} in `cargo xtask build` only");
        return ExitCode::FAILURE;
    };
    let mut arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let out = arguments.iter().find_map(|argument| argument.to_str()?.strip_prefix(OUT)).map(PathBuf::from);
    let mut has_module = false;
    // There is none when it is asked for its version.
    if let Some(module) = arguments.iter_mut().find(|argument| is_module(argument)) {
        let parts = PathBuf::from(parts);
        // Those of the last build may have other names.
        if let Err(failure) = install::remove(&parts) {
            eprintln!("{failure}");
            return ExitCode::FAILURE;
        }
        if !succeeds(Command::new(cutter).arg(&*module).arg(&parts)) {
            return ExitCode::FAILURE;
        }
        has_module = true;
        *module = parts.join(MAIN).into_os_string();
        // The parts and the main one call each other through its table.
        arguments.push("--keep-lld-exports".into());
    }
    if !succeeds(Command::new(real).args(arguments)) {
        return ExitCode::FAILURE;
    }
    if !has_module {
        return ExitCode::SUCCESS;
    }
    match out.ok_or_else(|| scripts::changed("is written somewhere")).and_then(|folder| without_classes(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Leaves out of what wasm-bindgen has written what trunk's optimizer could not.
fn without_classes(folder: &Path) -> Result<(), Failure> {
    let [glue_file, module_file] = [scripts::GLUE, scripts::MODULE].map(|name| folder.join(name));
    let module = fs::read(&module_file).map_err(|error| Failure::file("reading", &module_file, &error))?;
    let (module, glue) =
        classes::leave_out(&module, &scripts::read(&glue_file)?).ok_or_else(|| scripts::changed("exports classes"))?;
    scripts::write(&module_file, &module)?;
    scripts::write(&glue_file, glue.as_bytes())
}

fn is_module(argument: &OsStr) -> bool {
    Path::new(argument).extension() == Some(OsStr::new("wasm"))
}

fn succeeds(command: &mut Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("{}: {error}", command.get_program().display());
            false
        }
    }
}
