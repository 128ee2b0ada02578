//! A C++ compiler, which the fuzzer's own part is built with.

use std::env;
use std::path::Path;
use std::process::Command;

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
    let root = process::output(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    if !(root && Path::new("/etc/debian_version").exists()) {
        return Err(ask);
    }
    for (title, arguments) in [
        ("apt-get update: about 10 seconds", &["update"][..]),
        ("apt-get install g++: about half a minute", &["install", "-y", "--no-install-recommends", "g++"]),
    ] {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        process::run(title, "install g++ by hand, then run the command again", command)?;
    }
    if is_there() { Ok(()) } else { Err(ask) }
}
