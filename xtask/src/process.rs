//! Running other programs: said before, shown while it runs, timed, and explained when
//! it fails.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::time;

/// How often a long step says that it is still running, where nobody sees a progress bar.
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);

/// Runs `command` with its output passed through. `title` says what it does, with how
/// long it usually takes if that is long; `advice` what to do when it fails.
pub fn run(title: &str, advice: &str, mut command: Command) -> Result<(), Failure> {
    println!("--> {title}");
    let failed = |reason: String, line: String| Failure {
        step: format!("{title}: {reason}"),
        command: Some(line),
        advice: advice.to_owned(),
    };
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return Err(failed(error.to_string(), line(&command))),
    };
    let result = with_signs_of_life(title, || child.wait());
    match result {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failed(status.to_string(), line(&command))),
        Err(error) => Err(failed(error.to_string(), line(&command))),
    }
}

/// Does what may take long; where nobody sees a progress bar, it says now and then that
/// it is still at it.
pub fn with_signs_of_life<T>(title: &str, work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    thread::scope(|scope| {
        let (done, wait) = mpsc::channel::<()>();
        if !std::io::stdout().is_terminal() {
            scope.spawn(move || {
                while wait.recv_timeout(SIGN_OF_LIFE) == Err(mpsc::RecvTimeoutError::Timeout) {
                    let elapsed = time::words(started.elapsed());
                    println!("... {title}: still running after {elapsed}");
                }
            });
        }
        let result = work();
        drop(done);
        result
    })
}

/// What a command prints, trimmed, if it can be run and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Cargo, as the one that runs this program, without the traces that it leaves in the
/// environment: build scripts that look at them would otherwise run anew each time.
pub fn cargo(root: &Path) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|start| name.starts_with(start)) {
            command.env_remove(&*name);
        }
    }
    command
}

/// npm, which is a script of another name on Windows.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// The command as one could type it.
fn line(command: &Command) -> String {
    std::iter::once(command.get_program()).chain(command.get_args()).map(quoted).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "-_./=:@,+\\".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else if word.contains('\'') {
        format!("\"{word}\"")
    } else {
        format!("'{word}'")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_command_is_named_with_advice() {
        let mut command = Command::new(std::env::current_exe().expect("own path"));
        command.args(["--no-such-flag", "a b"]).stdout(Stdio::null()).stderr(Stdio::null());
        let failure = run("a trial", "nothing", command).expect_err("fails");
        let text = failure.to_string();
        assert!(text.starts_with("FAILED: a trial: "), "{text}");
        assert!(text.contains("--no-such-flag 'a b'"), "{text}");
        assert!(text.ends_with("what to do: nothing"), "{text}");
    }

    #[test]
    fn a_missing_program_is_a_failure_too() {
        let command = Command::new("no-such-program-anywhere");
        assert!(run("a trial", "install it", command).is_err());
        assert_eq!(output(&mut Command::new("no-such-program-anywhere")), None);
    }
}
