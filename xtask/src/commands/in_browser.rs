//! The steps of `test` that run in a browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, Ready, WASM_TARGET};
use crate::watch::Stamp;

/// Tests of the components, by wasm-bindgen's runner.
pub fn components(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let (Some(browser), Some(driver)) = (&ready.browser, &ready.driver) else {
        return Err(no_browser());
    };
    // Generated, since it names this machine's browser.
    let webdriver_json = paths.target.join("webdriver.json");
    fs::write(&webdriver_json, setup::webdriver_json(browser))
        .map_err(|error| Failure::file("writing", &webdriver_json, &error))?;

    let mut command = ready.with_tools(process::cargo(&paths.root));
    // As an array and not by cargo's variable, which is split at every space of a path.
    let runner = ready.runner();
    command
        .arg("--config")
        .arg(format!("target.{WASM_TARGET}.runner=['{}']", runner.display()))
        .args(["test", "--locked", "-p", "hubben", "--features", "browser"])
        .args(["--target", WASM_TARGET, "--lib", "--test", "components"])
        // The runner's own backtrace would stand between the reader and the failing test.
        .env("RUST_BACKTRACE", "0")
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &webdriver_json);
    for other in ["GECKODRIVER", "SAFARIDRIVER", "MSEDGEDRIVER"] {
        command.env_remove(other).env_remove(format!("{other}_REMOTE"));
    }
    // The runner's own 5 and 20 seconds are short for a machine that is busy.
    for (name, seconds) in [("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60"), ("WASM_BINDGEN_TEST_TIMEOUT", "300")] {
        if std::env::var_os(name).is_none() {
            command.env(name, seconds);
        }
    }
    process::run("tests in the browser", "mend the first failing test above", command)
}

/// Tests of the built site in Chromium.
pub fn end_to_end(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    // The harness first: tests by means of a harness that sees nothing would all pass.
    in_chromium(paths, ready, "end-to-end tests", &["tests/e2e/support", "tests/e2e"])
}

/// Tests of the built site on the web servers that there are, with Chromium as the visitor.
pub fn servers(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    in_chromium(paths, ready, "tests on web servers", &["tests/servers"])
}

/// Tests of the built site in the other engines that there are.
pub fn engines(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let mut command = node_tests(paths, &["tests/engines"])?;
    let driver = ready.geckodriver();
    if driver.exists() {
        command.env("HUBBEN_GECKODRIVER", driver);
    }
    process::run("tests in other engines", "mend the first failing test above", command)
}

/// Tests in these folders, with Chromium.
pub fn in_chromium(paths: &Paths, ready: &Ready, title: &str, folders: &[&str]) -> Result<(), Failure> {
    let Some(browser) = &ready.browser else {
        return Err(no_browser());
    };
    let mut command = node_tests(paths, folders)?;
    command
        .env("HUBBEN_CHROMIUM", browser)
        // Sites of other data are made by it, with the module that the build has left.
        .env("HUBBEN_PRERENDER", paths.prerender());
    process::run(title, "mend the first failing test above", command)
}

/// Node's test runner on the tests in these folders, in their order, with the built site.
fn node_tests(paths: &Paths, folders: &[&str]) -> Result<Command, Failure> {
    let dist = paths.dist();
    if !dist.join("index.html").exists() {
        return Err(Failure::new("there is no dist/ to test", "build first: cargo xtask build"));
    }
    if Stamp::of_sources(&paths.root).is_newer_than(&Stamp::of([dist.clone()])) {
        println!("note: a source is newer than dist/; `cargo xtask build` brings it up to date");
    }
    let mut command = Command::new("node");
    command
        .current_dir(&paths.root)
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(folders.iter().flat_map(|folder| test_files(&paths.root, folder)))
        .env("HUBBEN_DIST", dist);
    Ok(command)
}

/// The `*.test.mjs` files in a folder, seen from the root, in order of name.
fn test_files(root: &Path, folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| Path::new(folder).join(entry.file_name()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    files
}

fn no_browser() -> Failure {
    Failure::new("looking for Chromium", "install it, or set HUBBEN_CHROMIUM to its path")
}
