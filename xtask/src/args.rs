//! What was typed, as a type. Nothing here runs anything.

use crate::commands::test::step_names;

/// What `help` prints, and what stands below a wrong command.
pub const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--port N]          set up, build, serve on 127.0.0.1 (8080, or the next free port)
                            and rebuild when a file changes
  test [step ...]           set up and run every test, or only the steps named:
                            fmt, deny, clippy, native, fuzz, wasm, build, bench, e2e, servers, engines
  fuzz [--seconds N]        only the fuzzer, for so many seconds (60)
  build [--site-url URL]    set up and write the site to dist/
  bench                     build, then print the sizes of what visitors download
  bench engine              time search and facets beside other engines, and compare what they find
  bench loading             build, then time the explorer's page beside a static one and a React app
  bench app                 build, then time keys and clicks, with today's data and with up to 100,000 commitments
  bench soak [--steps N]    build, then do 10,000 random things in one page and look what stays in memory
  reproduce                 build twice from nothing, and compare the two byte by byte
  schema                    write data/schema/ anew from the Rust types
  help                      print this

Tools are installed once per user, in $HUBBEN_CACHE or the user's cache folder.";

/// The port that `serve` asks for when none is named.
const DEFAULT_PORT: u16 = 8080;

/// One command with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print the usage.
    Help,
    /// Write `dist/`.
    Build {
        /// Where the site will stand, for the few addresses that must be absolute.
        site_url: Option<String>,
    },
    /// Build, serve and watch.
    Serve {
        /// The first port to try.
        port: u16,
    },
    /// Run tests.
    Test {
        /// Names of steps; none means all.
        steps: Vec<String>,
    },
    /// Fuzz.
    Fuzz {
        /// For how long.
        seconds: Option<u32>,
    },
    /// Print sizes.
    Bench,
    /// Time the engine beside others.
    Engine,
    /// Time loading beside others.
    Loading,
    /// Time keys and clicks.
    App,
    /// Look for what stays in memory.
    Soak {
        /// How many things to do.
        steps: Option<u32>,
    },
    /// Build twice and compare.
    Reproduce,
    /// Write the JSON Schemas.
    Schema,
}

/// The command that the arguments ask for, or a line on what is wrong with them.
pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut args = args.into_iter();
    let Some(name) = args.next() else {
        return Err("no command given".to_owned());
    };
    let rest: Vec<String> = args.collect();
    if rest.iter().any(|arg| arg == "--help" || arg == "-h") {
        return Ok(Command::Help);
    }
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "build" => flag("build", "--site-url", &rest)
            .and_then(|value| value.map(site_url).transpose().map(|site_url| Command::Build { site_url })),
        "serve" => flag("serve", "--port", &rest)
            .and_then(|value| value.as_deref().map_or(Ok(DEFAULT_PORT), port).map(|port| Command::Serve { port })),
        "test" => test_steps(rest).map(|steps| Command::Test { steps }),
        "fuzz" => flag("fuzz", "--seconds", &rest)
            .and_then(|value| value.as_deref().map(count).transpose())
            .map(|seconds| Command::Fuzz { seconds }),
        "bench" if rest.first().is_some_and(|what| what == "soak") => flag("bench soak", "--steps", &rest[1..])
            .and_then(|value| value.as_deref().map(count).transpose())
            .map(|steps| Command::Soak { steps }),
        "bench" => match rest.split_first() {
            Some((what, rest)) if what == "engine" => nothing_more("bench engine", rest).map(|()| Command::Engine),
            Some((what, rest)) if what == "app" => nothing_more("bench app", rest).map(|()| Command::App),
            Some((what, rest)) if what == "loading" => nothing_more("bench loading", rest).map(|()| Command::Loading),
            _ => nothing_more("bench", &rest).map(|()| Command::Bench),
        },
        "reproduce" => nothing_more("reproduce", &rest).map(|()| Command::Reproduce),
        "schema" => nothing_more("schema", &rest).map(|()| Command::Schema),
        other => Err(format!("unknown command `{other}`")),
    }
}

/// The value of the one flag that a command knows, as `--flag value` or `--flag=value`.
fn flag(command: &str, name: &str, rest: &[String]) -> Result<Option<String>, String> {
    match rest {
        [] => Ok(None),
        [only] if only == name => Err(format!("`{name}` needs a value")),
        [flag, value] if flag == name => Ok(Some(value.clone())),
        [only] => match only.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            Some(value) => Ok(Some(value.to_owned())),
            None => Err(format!("`{command}` does not know `{only}`")),
        },
        [first, ..] => Err(format!("`{command}` does not understand `{first} ...`")),
    }
}

fn port(value: &str) -> Result<u16, String> {
    match value.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(format!("`{value}` is not a port (1 to 65535)")),
    }
}

fn count(value: &str) -> Result<u32, String> {
    value.parse().ok().filter(|&count| count > 0).ok_or_else(|| format!("`{value}` is no number above zero"))
}

fn site_url(value: String) -> Result<String, String> {
    if value.starts_with("https://") || value.starts_with("http://") {
        Ok(value)
    } else {
        Err(format!("`{value}` is not a site's address (https://...)"))
    }
}

fn test_steps(rest: Vec<String>) -> Result<Vec<String>, String> {
    match rest.iter().find(|name| !step_names().contains(&name.as_str())) {
        Some(unknown) => {
            let known = step_names().join(", ");
            Err(format!("unknown test step `{unknown}`; there are: {known}"))
        }
        None => Ok(rest),
    }
}

fn nothing_more(command: &str, rest: &[String]) -> Result<(), String> {
    match rest.first() {
        Some(extra) => Err(format!("`{command}` does not know `{extra}`")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands_and_flags() {
        assert_eq!(words("serve"), Ok(Command::Serve { port: 8080 }));
        assert_eq!(words("serve --port 9000"), Ok(Command::Serve { port: 9000 }));
        assert_eq!(words("serve --port=9000"), Ok(Command::Serve { port: 9000 }));
        assert_eq!(words("build"), Ok(Command::Build { site_url: None }));
        let site_url = Some("https://hubben.example/a/".to_owned());
        assert_eq!(words("build --site-url https://hubben.example/a/"), Ok(Command::Build { site_url }));
        let steps = vec!["native".to_owned(), "e2e".to_owned()];
        assert_eq!(words("test native e2e"), Ok(Command::Test { steps }));
        assert_eq!(words("fuzz"), Ok(Command::Fuzz { seconds: None }));
        assert_eq!(words("fuzz --seconds 900"), Ok(Command::Fuzz { seconds: Some(900) }));
        assert_eq!(words("bench soak"), Ok(Command::Soak { steps: None }));
        assert_eq!(words("bench soak --steps 500"), Ok(Command::Soak { steps: Some(500) }));
        assert_eq!(words("bench"), Ok(Command::Bench));
        assert_eq!(words("bench engine"), Ok(Command::Engine));
        assert_eq!(words("bench loading"), Ok(Command::Loading));
        assert_eq!(words("bench app"), Ok(Command::App));
        assert_eq!(words("build --help"), Ok(Command::Help));
    }

    #[test]
    fn wrong_ones_are_refused() {
        for line in [
            "",
            "sreve",
            "serve 9000",
            "serve --port",
            "serve --port 0",
            "serve --port x",
            "build --url https://a",
            "build --site-url hubben.example",
            "bench all",
            "bench soak 500",
            "bench engine 500",
            "fuzz --seconds 0",
            "serve --port 1 --port 2",
        ] {
            assert!(words(line).is_err(), "`{line}` was taken");
        }
        let message = words("test nativ").expect_err("refused");
        assert!(message.contains("nativ`") && message.contains("clippy, native"));
    }

    #[test]
    fn usage_names_every_step() {
        assert!(USAGE.contains(&step_names().join(", ")));
    }
}
