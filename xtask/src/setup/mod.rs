//! Set-up: everything that a command needs and a fresh machine lacks.
//!
//! What belongs here: finding out what is missing, quickly, and installing it, with the
//! versions of `pins.rs`. A machine needs rustup's Rust and Node; the rest is done here.

mod apt;
mod cache;
mod chromium;
mod cxx;
mod engines;
pub mod install;
mod node;
mod pins;
mod ready;
mod rust;
mod servers;
mod tools;

use std::time::Instant;

use self::cache::Cache;
use self::pins::{DENY, GECKODRIVER, TOOLS, Tool, WASM_BINDGEN};
use self::rust::Part;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::time;

pub use self::cache::lock;
pub use self::chromium::webdriver_json;
pub use self::node::own_packages;
pub use self::pins::WASM_TARGET;
pub use self::ready::{Need, Ready, TO_BUILD};

/// Makes sure of everything in `needs`.
pub fn ensure(paths: &Paths, needs: &[Need]) -> Result<Ready, Failure> {
    let started = Instant::now();
    let cache = Cache::find()?;
    let mut installed = rust_parts(paths, needs)?;
    installed |= in_the_cache(paths, &cache, needs)?;
    if needs.contains(&Need::Crates) {
        installed |= crates(paths)?;
    }
    if needs.contains(&Need::Cxx) && !cxx::is_there() {
        cxx::install()?;
        installed = true;
    }
    let mut ready = Ready { cache, browser: None, driver: None };
    installed |= browser(&mut ready, needs)?;
    if needs.contains(&Need::Servers) {
        installed |= servers::ensure()?;
    }
    if needs.contains(&Need::Engines) {
        installed |= engines::ensure()?;
    }
    let state = if installed { "done" } else { "everything is in place" };
    println!("--> set-up: {state} ({})", time::words(started.elapsed()));
    Ok(ready)
}

fn rust_parts(paths: &Paths, needs: &[Need]) -> Result<bool, Failure> {
    let wanted: Vec<Part> =
        [(Need::WasmTarget, Part::WasmTarget), (Need::Rustfmt, Part::Rustfmt), (Need::Clippy, Part::Clippy)]
            .into_iter()
            .filter_map(|(need, part)| needs.contains(&need).then_some(part))
            .collect();
    if wanted.is_empty() {
        return Ok(false);
    }
    let missing = rust::missing(&paths.root, &wanted)?;
    for part in &missing {
        rust::add(&paths.root, *part)?;
    }
    Ok(!missing.is_empty())
}

/// Installs what is kept in the user's cache, under its lock; when all is there, nobody
/// waits for anybody.
fn in_the_cache(paths: &Paths, cache: &Cache, needs: &[Need]) -> Result<bool, Failure> {
    let packages = needs.contains(&Need::Packages);
    if packages || needs.contains(&Need::Node) || needs.contains(&Need::Tools) {
        node::check()?;
    }
    let wanted = wanted_tools(needs);
    let tools_there = || wanted.iter().all(|tool| tools::is_there(cache, tool));
    let packages_there = || !packages || node::packages_are_there(&paths.root);
    if tools_there() && packages_there() {
        return Ok(false);
    }
    let lock = cache.lock()?;
    if lock.is_some() {
        install::sweep(cache.root())?;
        install::sweep(&cache.root().join("tools"))?;
    }
    for tool in &wanted {
        // Another clone may have installed it while this one waited.
        if !tools::is_there(cache, tool) {
            tools::install(cache, tool)?;
        }
    }
    if !packages_there() {
        node::install_packages(&paths.root, cache)?;
    }
    Ok(true)
}

fn wanted_tools(needs: &[Need]) -> Vec<&'static Tool> {
    let mut wanted = if needs.contains(&Need::Tools) {
        TOOLS.to_vec()
    } else if needs.contains(&Need::Runner) {
        vec![&WASM_BINDGEN]
    } else {
        Vec::new()
    };
    if needs.contains(&Need::Deny) {
        wanted.insert(0, &DENY);
    }
    if needs.contains(&Need::Engines) && engines::firefox() && !engines::driver() {
        wanted.push(&GECKODRIVER);
    }
    wanted
}

/// Downloads the crates that are not there yet. Asking offline first costs a moment and
/// keeps the usual run quiet.
fn crates(paths: &Paths) -> Result<bool, Failure> {
    let fetch = || {
        let mut command = process::cargo(&paths.root);
        command.args(["fetch", "--locked"]);
        command
    };
    if process::output(fetch().args(["--offline", "--quiet"])).is_some() {
        return Ok(false);
    }
    process::run(
        "fetching the crates of Cargo.lock: up to a minute",
        "the crate registry must be reachable, and Cargo.lock up to date (`cargo check` mends it)",
        fetch(),
    )?;
    Ok(true)
}

fn browser(ready: &mut Ready, needs: &[Need]) -> Result<bool, Failure> {
    let driver = needs.contains(&Need::Driver);
    if !driver && !needs.contains(&Need::Browser) {
        return Ok(false);
    }
    let there = || chromium::browser().is_some() && (!driver || chromium::driver().is_some());
    let install = !there();
    if install {
        chromium::install()?;
    }
    ready.browser = chromium::browser();
    ready.driver = chromium::driver();
    if let (true, Some(browser), Some(driver)) = (driver, &ready.browser, &ready.driver) {
        chromium::check_same_version(browser, driver)?;
    }
    Ok(install)
}
