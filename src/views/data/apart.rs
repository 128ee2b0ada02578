//! What loads the whole, in its part of the module.

#![expect(clippy::unnecessary_wraps, reason = "fetching a part can fail, what it holds cannot")]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::Loader;

impl Loader {
    /// What loads the whole, after its part of the module has come; none where that cannot be had.
    pub async fn load() -> Option<Self> {
        loader().await.ok()
    }
}

// The name is that of the part with what follows: `views/content/part.rs`.
#[wasm_split(onward, fallible)]
fn loader() -> Result<Loader, SplitLoaderError> {
    Ok(Loader::here())
}
