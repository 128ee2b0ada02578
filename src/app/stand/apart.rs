//! What runs a stand, in its part of the module.

#![expect(clippy::unnecessary_wraps, reason = "fetching a part can fail, what it holds cannot")]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::Running;

impl Running {
    /// What runs a stand, after its part of the module has come; none where that cannot be had.
    pub async fn load() -> Option<Self> {
        running().await.ok()
    }
}

// The name is that of the part with the stand's page: `views/content/part.rs`.
#[wasm_split(site, fallible)]
fn running() -> Result<Running, SplitLoaderError> {
    Ok(Running::here())
}
