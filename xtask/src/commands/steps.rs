//! The steps of `test`: what each needs and runs.

use super::{build, deny, fuzz, in_browser, peers};
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::{self, Need, Ready, WASM_TARGET};

/// One step.
pub struct Step {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What it does, with how long that takes.
    pub about: &'static str,
    /// What must be set up before.
    pub needs: &'static [Need],
    /// Runs it.
    pub run: fn(&Paths, &Ready) -> Result<(), Failure>,
}

/// All steps, in their order: the quick ones that fail most often first.
pub const STEPS: [Step; 11] = [
    Step { name: "fmt", about: "is the code formatted; a second", needs: &[Need::Rustfmt], run: fmt },
    Step {
        name: "deny",
        about: "licences and origin of other people's crates; a second",
        needs: &deny::NEEDS,
        run: deny::step,
    },
    Step {
        name: "clippy",
        about: "lints, for all four ways of compiling; 4 minutes the first time",
        needs: &[Need::Clippy, Need::WasmTarget],
        run: clippy,
    },
    Step {
        name: "native",
        about: "tests of the core and of the prerenderer; 3 minutes the first time",
        needs: &[],
        run: native,
    },
    Step {
        name: "fuzz",
        about: "links and data that a fuzzer makes up; a minute, and one more to compile it the first time",
        needs: &fuzz::NEEDS,
        run: fuzz::step,
    },
    Step {
        name: "wasm",
        about: "tests of the components in a browser; a minute the first time",
        needs: &[Need::WasmTarget, Need::Runner, Need::Driver],
        run: in_browser::components,
    },
    Step {
        name: "build",
        about: "the site itself; 3 minutes the first time",
        needs: &setup::TO_BUILD,
        run: |paths, ready| build::build(paths, ready, None),
    },
    Step {
        name: "bench",
        about: "the site's weight, and the engine's answers beside other engines'; 3 minutes the first time",
        needs: &peers::NEEDS,
        run: peers::step,
    },
    Step {
        name: "e2e",
        about: "the built site in a browser; minutes",
        needs: &[Need::Node, Need::Packages, Need::Browser],
        run: in_browser::end_to_end,
    },
    Step {
        name: "servers",
        about: "the built site on real web servers; 3 minutes",
        needs: &[Need::Node, Need::Packages, Need::Browser, Need::Servers],
        run: in_browser::servers,
    },
    Step {
        name: "engines",
        about: "the built site in Firefox and WebKit; a minute",
        needs: &[Need::Node, Need::Packages, Need::Engines],
        run: in_browser::engines,
    },
];

fn fmt(paths: &Paths, _: &Ready) -> Result<(), Failure> {
    cargo(paths, "the formatting", "run `cargo fmt --all`", "fmt --all --check")
}

fn clippy(paths: &Paths, _: &Ready) -> Result<(), Failure> {
    let advice = "mend the first warning above";
    for (title, what) in [
        ("lints, native", "--workspace --all-targets".to_owned()),
        ("lints, prerenderer", "-p hubben --features prerender,schema --all-targets".to_owned()),
        // The other test files are native.
        (
            "lints, browser",
            format!("-p hubben --features browser --target {WASM_TARGET} --lib --bins --test components"),
        ),
        ("lints, module in parts", format!("-p hubben --features split --target {WASM_TARGET} --lib --bins")),
    ] {
        cargo(paths, title, advice, &format!("clippy --locked {what} -- -D warnings"))?;
    }
    Ok(())
}

fn native(paths: &Paths, _: &Ready) -> Result<(), Failure> {
    let advice = "mend the first failing test above";
    cargo(paths, "native tests, core", advice, "test --locked --workspace")?;
    let prerenderer = "test --locked -p hubben --features prerender,schema";
    cargo(paths, "native tests, prerenderer", advice, prerenderer)
}

fn cargo(paths: &Paths, title: &str, advice: &str, arguments: &str) -> Result<(), Failure> {
    let mut command = process::cargo(&paths.root);
    command.args(arguments.split_whitespace());
    process::run(title, advice, command)
}
