//! What tells of the site itself, and prepares it for a stand.

use leptos::prelude::*;

use super::Pages;
use crate::address::Page;
use crate::views::{Site, about, stand};

/// The page about the site and the one of its stand.
#[derive(Debug)]
pub struct AboutAndStand;

impl Pages for AboutAndStand {
    fn draw(&self, page: Page) -> AnyView {
        match page {
            Page::About => view! { <about::AboutPage/> }.into_any(),
            Page::Stand => view! { <stand::StandPage/> }.into_any(),
            _ => ().into_any(),
        }
    }

    fn title(&self, page: &Page, site: &Site) -> Option<String> {
        let texts = site.texts.titles();
        match page {
            Page::About => Some(texts.about.to_owned()),
            Page::Stand => Some(texts.stand.to_owned()),
            _ => None,
        }
    }
}
