//! What tells of the site itself, and prepares it for a stand.

use leptos::prelude::*;

use super::Pages;
use crate::address::Page;
use crate::views::{Site, about, stand};

/// The page about the site and the one of its stand.
#[derive(Debug)]
pub struct About;

impl Pages for About {
    fn draw(&self, page: Page) -> AnyView {
        match page {
            Page::About => view! { <about::AboutPage/> }.into_any(),
            Page::Stand => view! { <stand::StandPage/> }.into_any(),
            _ => ().into_any(),
        }
    }

    fn title(&self, page: &Page, site: &Site) -> Option<String> {
        let texts = site.texts.titles();
        Some(if *page == Page::Stand { texts.stand } else { texts.about }.to_owned())
    }
}
