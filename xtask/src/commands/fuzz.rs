//! `fuzz`: links and data that a fuzzer makes up, against the properties in `tests/fuzz`.
//!
//! The fuzzer is LLVM's own, linked into the programs, and steered by what of the code an input
//! reaches. That needs no other toolchain: the compiler's flags for it are stable ones.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, Need, Ready, install};

/// What fuzzing needs.
pub const NEEDS: [Need; 1] = [Need::Cxx];

/// How long all programs together run when nobody says.
const SECONDS: u32 = 60;
/// The variable that says it for `test`.
const VARIABLE: &str = "HUBBEN_FUZZ_SECONDS";

/// The programs: what each tries is in the file of that name in `tests/fuzz/src`.
const PROGRAMS: [&str; 4] = ["fragments", "states", "json", "edits"];

/// Makes the compiler note which branches and comparisons an input reaches.
const FLAGS: [&str; 6] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// Sets up and fuzzes for so many seconds.
pub fn run(paths: &Paths, seconds: Option<u32>) -> Result<(), Failure> {
    setup::ensure(paths, &NEEDS)?;
    fuzz(paths, seconds.unwrap_or(SECONDS))
}

/// The step of `test`.
pub fn step(paths: &Paths, _: &Ready) -> Result<(), Failure> {
    match env::var(VARIABLE).map(|value| value.parse()) {
        Err(_) => fuzz(paths, SECONDS),
        Ok(Ok(seconds)) => fuzz(paths, seconds),
        Ok(Err(_)) => Err(Failure::new(format!("reading {VARIABLE}"), "set it to a number of seconds")),
    }
}

fn fuzz(paths: &Paths, seconds: u32) -> Result<(), Failure> {
    let folder = paths.target.join("fuzz");
    let host = process::output(Command::new("rustc").current_dir(&paths.root).args(["--print", "host-tuple"]))
        .ok_or_else(|| Failure::new("asking rustc for this machine's name", "rustc must be on the path"))?;
    build(paths, &folder, &host)?;
    let built = folder.join(&host).join("fuzz");
    // Zero would mean for ever.
    let each = (seconds / u32::try_from(PROGRAMS.len()).unwrap_or(1)).max(1);
    PROGRAMS.iter().try_for_each(|name| program(paths, &folder, &built, name, each))
}

fn build(paths: &Paths, folder: &Path, host: &str) -> Result<(), Failure> {
    let mut command = process::cargo(&paths.root);
    command
        .args(["build", "--locked", "--profile", "fuzz", "-p", "hubben-fuzz", "--features", "engine", "--bins"])
        // With a target, the flags are not for build scripts and macros.
        .args(["--target", host])
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"))
        // A folder of its own, so that other builds keep what they have.
        .env("CARGO_TARGET_DIR", folder);
    process::run(
        "compiling the fuzzer: seconds, or a minute the first time",
        "mend the first compiler error above; the fuzzer's own part needs a C++ compiler",
        command,
    )
}

fn program(paths: &Paths, folder: &Path, built: &Path, name: &str, seconds: u32) -> Result<(), Failure> {
    let kept = PathBuf::from("tests/fuzz/corpus").join(name);
    let found = folder.join("found").join(name);
    let scratch = folder.join("scratch");
    install::remove(&scratch)?;
    for needed in [&found, &scratch] {
        fs::create_dir_all(needed).map_err(|error| Failure::file("creating", needed, &error))?;
    }
    let mut command = Command::new(built.join(format!("{name}{}", env::consts::EXE_SUFFIX)));
    command
        .current_dir(&paths.root)
        .arg(format!("-max_total_time={seconds}"))
        // Any input is done in milliseconds: what takes seconds, or this much memory, hangs.
        .args(["-timeout=5", "-rss_limit_mb=1024", "-max_len=8192"])
        .args(["-dict=tests/fuzz/words.dict", "-verbosity=0", "-print_funcs=0", "-print_final_stats=1"])
        // The slash makes it a folder.
        .arg(format!("-artifact_prefix={}/", kept.display()))
        // New inputs that reach something go into the first folder, and are tried first with the kept ones.
        .args([&found, &kept])
        .env("TMPDIR", &scratch)
        .env("RUST_BACKTRACE", "1");
    process::run(
        &format!("fuzzing {name} for {seconds} s"),
        &format!(
            "mend what the panic above names. The input was written to {}/ and is tried first from now on, by \
             `cargo test -p hubben-fuzz` too; keep it with the mend, under a name that says what it is",
            kept.display()
        ),
        command,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_has_its_source_and_kept_inputs() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz");
        let sources = fs::read_dir(root.join("src/bin")).expect("list").count();
        assert_eq!(sources, PROGRAMS.len(), "a program that is never run");
        for name in PROGRAMS {
            assert!(root.join("src/bin").join(format!("{name}.rs")).exists(), "{name}");
            assert!(fs::read_dir(root.join("corpus").join(name)).expect("list").count() > 0, "{name}");
        }
    }
}
