//! The content of a page: which function draws it, and in which part of the module that
//! lies; and the part without a page.
//!
//! What visitors of the explorer do not need lies in parts of their own, which are fetched before
//! the first page that needs them is drawn. Only the module as visitors get it has parts (the
//! feature `split`); everywhere else all of it is there at once.

#[cfg(feature = "split")]
mod apart;
mod pages;
mod part;
mod takeout;
#[cfg(not(feature = "split"))]
mod together;

use leptos::prelude::*;

use crate::address::Page;

pub use part::Part;
pub use takeout::{Render, Takeout};

/// Draws the content of a page. Who has one has the part of the module that it lies in.
#[derive(Debug, Clone, Copy)]
pub struct Content(fn(Page) -> AnyView);

impl Content {
    /// The content of the explorer's page, which is always there.
    pub fn explorer() -> Self {
        Self(pages::explorer)
    }

    /// The content, for the page that it was made for.
    pub fn draw(self, page: Page) -> AnyView {
        (self.0)(page)
    }
}
