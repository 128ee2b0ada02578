//! The module in parts. The build cuts out of the linked module what is marked here, with all that
//! only it needs; to call it is to fetch its part first.

#![expect(clippy::unnecessary_wraps, reason = "fetching a part can fail, what it holds cannot")]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{Content, Part, Takeout, pages};
use crate::address::Page;

/// What comes of fetching.
type Fetched<T> = Result<T, SplitLoaderError>;

impl Content {
    /// The content of a page, after its part of the module has come; none where that cannot be had.
    pub async fn load(page: &Page) -> Option<Self> {
        match Part::of(page) {
            // The last two draw no page.
            None | Some(Part::Takeout | Part::Onward) => Ok(Self::explorer()),
            Some(Part::Around) => around().await,
            Some(Part::Vision) => vision().await,
            Some(Part::Budget) => budget().await,
            Some(Part::Site) => site().await,
        }
        .ok()
    }

    /// Fetches every part. What does not come is asked for again when it is needed.
    pub async fn load_all() {
        let _ = (around().await, vision().await, budget().await, site().await, takeout().await);
    }
}

impl Takeout {
    /// What makes the things to take along, after its part of the module has come; none where that cannot be had.
    pub async fn load() -> Option<Self> {
        takeout().await.ok()
    }
}

#[wasm_split(around, fallible)]
fn around() -> Fetched<Content> {
    Ok(Content(&pages::Around))
}

#[wasm_split(vision, fallible)]
fn vision() -> Fetched<Content> {
    Ok(Content(&pages::Vision))
}

#[wasm_split(budget, fallible)]
fn budget() -> Fetched<Content> {
    Ok(Content(&pages::Budget))
}

#[wasm_split(site, fallible)]
fn site() -> Fetched<Content> {
    Ok(Content(&pages::AboutAndStand))
}

#[wasm_split(takeout, fallible)]
fn takeout() -> Fetched<Takeout> {
    Ok(Takeout::here())
}
