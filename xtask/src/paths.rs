//! Where things are in this clone.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The folders that the commands work in.
#[derive(Debug, Clone)]
pub struct Paths {
    /// The repository's root.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
}

impl Paths {
    /// Finds the folders from where this program stands.
    pub fn find() -> Result<Self, Failure> {
        // The manifest's folder is known at compile time: a moved clone builds xtask anew.
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default();
        // Wherever cargo was told to put its output, this program is in `<target>/debug`.
        let program = std::env::current_exe().map_err(|error| {
            Failure::new(format!("finding the path of xtask itself: {error}"), "run it as `cargo xtask`")
        })?;
        let target = program.ancestors().nth(2).map_or_else(|| root.join("target"), Path::to_path_buf);
        Ok(Self { root, target })
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Trunk's output: the module and its glue, before the pages are made.
    pub fn trunk(&self) -> PathBuf {
        self.target.join("trunk")
    }

    /// The native program that renders the pages.
    pub fn prerender(&self) -> PathBuf {
        self.target.join("debug").join(format!("prerender{}", std::env::consts::EXE_SUFFIX))
    }
}
