//! The versions of the tools that set-up installs. Some stand elsewhere too: in Cargo.toml, Trunk.toml and
//! package.json.

/// A program that `cargo install` or npm puts into a folder of its own.
#[derive(Debug)]
pub struct Tool {
    /// The package's name.
    pub package: &'static str,
    /// The folder's name in the cache, before `-<version>`.
    pub folder: &'static str,
    /// The exact version.
    pub version: &'static str,
    /// Where it comes from.
    pub from: From,
    /// The programs in it that we use; the first is asked for its version.
    pub programs: &'static [&'static str],
    /// What `--version` of the first program must contain as a word, where it can be asked.
    pub says: Option<&'static str>,
    /// How long installing takes, for the impatient.
    pub usually: &'static str,
}

/// Where a tool comes from.
#[derive(Debug, PartialEq, Eq)]
pub enum From {
    /// `cargo install`, with these flags.
    Cargo(&'static [&'static str]),
    /// `npm install`.
    Npm,
}

/// Bundles the browser's side. 0.22 needs a newer Rust than ours.
pub const TRUNK: Tool = Tool {
    package: "trunk",
    folder: "trunk",
    version: "0.21.14",
    from: From::Cargo(&["--no-default-features"]),
    programs: &["trunk"],
    says: Some("0.21.14"),
    usually: "4 to 6 minutes on two cores",
};

/// Writes the glue, and runs the browser tests. The same version as the crate.
pub const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    folder: "wasm-bindgen",
    version: "0.2.126",
    from: From::Cargo(&[]),
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    says: Some("0.2.126"),
    usually: "one and a half to 3 minutes on two cores",
};

/// Cuts the linked module into parts.
pub const WASM_SPLIT: Tool = Tool {
    package: "wasm_split_cli_support",
    folder: "wasm-split",
    version: "0.2.4",
    from: From::Cargo(&["--features", "build-binary"]),
    programs: &["wasm-split-cli"],
    says: None,
    usually: "one to 2 minutes on two cores",
};

/// Gives `wasm-opt`, which makes the module small.
pub const BINARYEN: Tool = Tool {
    package: "binaryen",
    folder: "binaryen",
    version: "132.0.0",
    from: From::Npm,
    programs: &["wasm-opt"],
    says: Some("132"),
    usually: "10 to 30 seconds",
};

/// Makes scripts small.
pub const ESBUILD: Tool = Tool {
    package: "esbuild",
    folder: "esbuild",
    version: "0.28.2",
    from: From::Npm,
    programs: &["esbuild"],
    says: Some("0.28.2"),
    usually: "5 to 20 seconds",
};

/// Holds the crates against `deny.toml`.
pub const DENY: Tool = Tool {
    package: "cargo-deny",
    folder: "cargo-deny",
    version: "0.20.2",
    from: From::Cargo(&["--no-default-features"]),
    programs: &["cargo-deny"],
    says: Some("0.20.2"),
    usually: "half a minute to 2 minutes on two cores",
};

/// Lets the tests drive Firefox.
pub const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    folder: "geckodriver",
    version: "0.37.1",
    from: From::Cargo(&[]),
    programs: &["geckodriver"],
    says: Some("0.37.1"),
    usually: "one to 2 minutes on two cores",
};

/// The tools of the build, in the order in which they are installed: quick ones first.
pub const TOOLS: [&Tool; 5] = [&BINARYEN, &ESBUILD, &WASM_SPLIT, &WASM_BINDGEN, &TRUNK];

/// npm packages that the end-to-end tests import; `package.json` names the same.
pub const NPM_PACKAGES: [(&str, &str); 3] = [("axe-core", "4.14.1"), ("jsqr", "1.4.0"), ("playwright-core", "1.65.1")];

/// The oldest Node that will do.
pub const NODE_MAJOR: u32 = 20;

/// The target that the browser's side is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    fn repository_file(name: &str) -> Option<String> {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).ok()
    }

    #[test]
    fn wasm_bindgen_is_the_crates_version() {
        // xtask can stand alone; then there is nothing to hold it against.
        let Some(manifest) = repository_file("Cargo.toml") else {
            return;
        };
        let Some(line) = manifest.lines().find(|line| line.starts_with("wasm-bindgen =")) else {
            return;
        };
        let pin = format!("\"={}\"", WASM_BINDGEN.version);
        assert!(line.contains(&pin), "Cargo.toml says {line}, xtask pins {pin}");
    }

    #[test]
    fn npm_packages_are_package_jsons() {
        let Some(package) = repository_file("package.json") else {
            return;
        };
        for (name, version) in NPM_PACKAGES {
            let pin = format!("\"{name}\": \"{version}\"");
            assert!(package.contains(&pin), "package.json lacks {pin}");
        }
    }
}
