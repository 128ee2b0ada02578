//! The content of a page: what draws it, says what it is called and what its address holds, and in which part of the
//! module that lies; and the part without a page.
//!
//! What visitors of the explorer do not need lies in parts of their own, which are fetched before
//! the first page that needs them is drawn. Only the module as visitors get it has parts (the
//! feature `split`); everywhere else all of it is there at once.

#[cfg(feature = "split")]
mod apart;
mod landing;
mod pages;
mod part;
mod takeout;
#[cfg(not(feature = "split"))]
mod together;

use leptos::prelude::*;

use super::Site;
use crate::address::{Page, Route};
use pages::Pages;

pub use landing::Landing;
pub use part::Part;
pub use takeout::{Render, Takeout};

/// The content of a page. Who has one has the part of the module that it lies in.
#[derive(Clone, Copy)]
pub struct Content(&'static dyn Pages);

impl Content {
    /// The content of the explorer's page, which is always there.
    pub fn explorer() -> Self {
        Self(&pages::Explorer)
    }

    /// The content, for the page that it was made for.
    pub fn draw(self, page: Page) -> AnyView {
        self.0.draw(page)
    }

    /// What the page is called in tabs, search engines and shared links.
    pub fn title(self, route: &Route, site: &Site) -> String {
        self.0.title(&route.page, site).unwrap_or_else(|| site.texts.titles().missing.to_owned())
    }

    /// What of a fragment is state of the page: what the address holds beyond it is not carried into new links.
    pub fn known(self, page: &Page, fragment: &str, site: &Site) -> String {
        self.0.known(page, fragment, site)
    }

    /// What of the page's own state goes along with it, in words, piece by piece; none where it has none, or a selection.
    pub fn along(self, page: &Page, fragment: &str, site: &Site) -> Option<Vec<String>> {
        self.0.along(page, fragment, site)
    }

    /// Where a fragment leads on the page.
    pub fn landing(self, page: &Page, fragment: &str, site: &Site) -> Landing {
        self.0.landing(page, fragment, site)
    }
}

/// The content of the page, from any component of a page's body.
pub fn use_content() -> Content {
    expect_context()
}
