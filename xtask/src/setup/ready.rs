//! What can be needed, and where it is once it has been set up.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use super::cache::Cache;
use super::pins::{BINARYEN, DENY, ESBUILD, GECKODRIVER, TOOLS, TRUNK, WASM_BINDGEN, WASM_SPLIT};
use super::tools;

/// Something that a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// `cargo fmt`.
    Rustfmt,
    /// `cargo clippy`.
    Clippy,
    /// The standard library for WebAssembly.
    WasmTarget,
    /// A C++ compiler.
    Cxx,
    /// Every crate of Cargo.lock, since trunk runs offline.
    Crates,
    /// Node itself.
    Node,
    /// trunk and what it takes: wasm-bindgen, wasm-split, wasm-opt, esbuild.
    Tools,
    /// cargo-deny.
    Deny,
    /// The runner of the browser tests.
    Runner,
    /// The npm packages of the tests.
    Packages,
    /// Chromium.
    Browser,
    /// Chromium and its driver.
    Driver,
    /// Web servers, where they can be had.
    Servers,
    /// Other engines than Chromium with their drivers, where they can be had.
    Engines,
}

/// What building needs.
pub const TO_BUILD: [Need; 4] = [Need::WasmTarget, Need::Crates, Need::Node, Need::Tools];

/// Where the things are that were set up.
#[derive(Debug)]
pub struct Ready {
    pub(super) cache: Cache,
    /// The browser, if it was asked for.
    pub browser: Option<PathBuf>,
    /// Its driver, if it was asked for.
    pub driver: Option<PathBuf>,
}

impl Ready {
    /// Trunk's program.
    pub fn trunk(&self) -> PathBuf {
        self.cache.programs(&TRUNK).join("trunk")
    }

    /// wasm-bindgen's program.
    pub fn wasm_bindgen(&self) -> PathBuf {
        self.cache.programs(&WASM_BINDGEN).join("wasm-bindgen")
    }

    /// The program that cuts the module into parts.
    pub fn wasm_split(&self) -> PathBuf {
        self.cache.programs(&WASM_SPLIT).join("wasm-split-cli")
    }

    /// The program that makes a module small.
    pub fn wasm_opt(&self) -> PathBuf {
        tools::program(&self.cache.programs(&BINARYEN), &BINARYEN, "wasm-opt")
    }

    /// The program that makes scripts small.
    pub fn esbuild(&self) -> PathBuf {
        tools::program(&self.cache.programs(&ESBUILD), &ESBUILD, "esbuild")
    }

    /// The program that runs the browser tests.
    pub fn runner(&self) -> PathBuf {
        self.cache.programs(&WASM_BINDGEN).join("wasm-bindgen-test-runner")
    }

    /// The program that checks the crates.
    pub fn deny(&self) -> PathBuf {
        self.cache.programs(&DENY).join("cargo-deny")
    }

    /// Firefox' driver, where the set-up has one of its own.
    pub fn geckodriver(&self) -> PathBuf {
        self.cache.programs(&GECKODRIVER).join("geckodriver")
    }

    /// A search path with these folders and then the pinned tools first, so that another version that happens
    /// to be installed is never used.
    pub fn search_path(&self, first: impl IntoIterator<Item = PathBuf>) -> OsString {
        let ours = TOOLS.iter().map(|tool| self.cache.programs(tool));
        let theirs = env::var_os("PATH").unwrap_or_default();
        // Joining fails only for a folder with a separator in its name.
        env::join_paths(first.into_iter().chain(ours).chain(env::split_paths(&theirs))).unwrap_or(theirs)
    }

    /// Lets `command` find the pinned tools before any others.
    pub fn with_tools(&self, mut command: Command) -> Command {
        command.env("PATH", self.search_path([]));
        // trunk 0.21 takes only `true` or `false` here, while everybody else sets 1.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command
    }
}
