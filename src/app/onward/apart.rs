//! What leads on, in its part of the module.

#![expect(clippy::unnecessary_wraps, reason = "fetching a part can fail, what it holds cannot")]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::Onward;

impl Onward {
    /// What leads on, after its part of the module has come; none where that cannot be had.
    pub async fn load() -> Option<Self> {
        onward().await.ok()
    }
}

#[wasm_split(onward, fallible)]
fn onward() -> Result<Onward, SplitLoaderError> {
    Ok(Onward::here())
}
