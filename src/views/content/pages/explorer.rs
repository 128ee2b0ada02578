//! The explorer.

use leptos::prelude::*;

use super::Pages;
use crate::address::Page;
use crate::views::{Site, explorer};

/// The explorer's page, which the module itself draws.
#[derive(Debug)]
pub struct Explorer;

impl Pages for Explorer {
    fn draw(&self, page: Page) -> AnyView {
        let Page::Explorer = page else { return ().into_any() };
        view! { <explorer::ExplorerPage/> }.into_any()
    }

    fn title(&self, _: &Page, site: &Site) -> Option<String> {
        Some(site.texts.titles().explorer.to_owned())
    }
}
