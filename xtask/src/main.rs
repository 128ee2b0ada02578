//! Hubben's commands: `cargo xtask <serve|test|fuzz|build|bench|reproduce|schema|help>`.
//!
//! What belongs here: getting from the arguments to a command and from its result to
//! an exit code. The commands are in `commands/`, what they need installed in `setup/`,
//! the running of other programs in `process.rs`.

// A test says what it takes for granted; the commands themselves never panic.
#![cfg_attr(test, allow(clippy::expect_used))]

mod args;
mod commands;
mod failure;
mod paths;
mod process;
mod setup;
mod time;
mod watch;

use std::process::ExitCode;

use args::Command;
use paths::Paths;

fn main() -> ExitCode {
    if commands::split::is_called() {
        return commands::split::as_wasm_bindgen();
    }
    let command = match args::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(wrong) => {
            eprintln!("{wrong}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    let result = Paths::find().and_then(|paths| match command {
        Command::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Command::Build { site_url } => commands::build::run(&paths, site_url.as_deref()),
        Command::Serve { port } => commands::serve::run(&paths, port),
        Command::Fuzz { seconds } => commands::fuzz::run(&paths, seconds),
        Command::Test { steps } => commands::test::run(&paths, &steps),
        Command::Bench => commands::bench::run(&paths),
        Command::Engine => commands::peers::engine(&paths),
        Command::App => commands::peers::app(&paths),
        Command::Loading => commands::peers::loading(&paths),
        Command::Soak { steps } => commands::soak::run(&paths, steps),
        Command::Reproduce => commands::reproduce::run(&paths),
        Command::Schema => commands::schema::run(&paths),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
