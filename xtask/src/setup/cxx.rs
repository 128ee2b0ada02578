//! A C++ compiler, which the fuzzer's own part is built with.

use std::env;
use std::process::Command;

use super::apt;
use crate::failure::Failure;
use crate::process;

/// Whether there is one. On Windows the build finds the one that Rust itself needs.
pub fn is_there() -> bool {
    let named = env::var_os("CXX").map_or_else(|| "c++".into(), std::convert::identity);
    cfg!(windows) || process::output(Command::new(named).arg("--version")).is_some()
}

/// Installs it where that can be done without asking anybody, as the browser is. Elsewhere it says
/// what to install.
pub fn install() -> Result<(), Failure> {
    let ask = Failure::new(
        "looking for a C++ compiler: there is none",
        "install g++ or clang++, or set CXX to its path; everything else is tested without it by naming the steps",
    );
    if !apt::possible() {
        return Err(ask);
    }
    apt::install(&["g++"], "about half a minute")?;
    if is_there() { Ok(()) } else { Err(ask) }
}
