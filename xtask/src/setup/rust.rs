//! The Rust toolchain's parts: the target for the browser, rustfmt and clippy.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::pins::WASM_TARGET;
use crate::failure::Failure;
use crate::process;

/// A part of the toolchain that rustup can add.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The standard library for WebAssembly.
    WasmTarget,
    /// `cargo fmt`.
    Rustfmt,
    /// `cargo clippy`.
    Clippy,
}

impl Part {
    fn is_in(self, sysroot: &Path) -> bool {
        let bin = |name: &str| sysroot.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)).exists();
        match self {
            Self::WasmTarget => sysroot.join("lib/rustlib").join(WASM_TARGET).join("lib").exists(),
            Self::Rustfmt => bin("cargo-fmt") && bin("rustfmt"),
            Self::Clippy => bin("cargo-clippy"),
        }
    }

    fn rustup_arguments(self) -> [&'static str; 3] {
        match self {
            Self::WasmTarget => ["target", "add", WASM_TARGET],
            Self::Rustfmt => ["component", "add", "rustfmt"],
            Self::Clippy => ["component", "add", "clippy"],
        }
    }
}

/// The parts that are not there. Looking into the toolchain's folder instead of asking
/// rustup is quicker, and right for a Rust that did not come from rustup too.
pub fn missing(root: &Path, wanted: &[Part]) -> Result<Vec<Part>, Failure> {
    let sysroot = sysroot(root)?;
    Ok(wanted.iter().copied().filter(|part| !part.is_in(&sysroot)).collect())
}

/// Adds a part, or says in one line what is needed.
pub fn add(root: &Path, part: Part) -> Result<(), Failure> {
    let arguments = part.rustup_arguments();
    let mut command = Command::new("rustup");
    command.current_dir(root).args(arguments);
    process::run(
        &format!("rustup {}: a few seconds", arguments.join(" ")),
        "install Rust with rustup (its `rustup` must be on the path), or add this part to the \
         Rust that you have",
        command,
    )
}

fn sysroot(root: &Path) -> Result<PathBuf, Failure> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    process::output(rustc.current_dir(root).args(["--print", "sysroot"])).map(PathBuf::from).ok_or_else(|| {
        Failure::new("asking rustc for its folder", "install Rust with rustup; rustc must be on the path")
    })
}
