//! What lies around the explorer.

use leptos::prelude::*;

use super::{Pages, with_name};
use crate::address::Page;
use crate::views::{Site, commitment, start};

/// The start page and the commitments'.
#[derive(Debug)]
pub struct Around;

impl Pages for Around {
    fn draw(&self, page: Page) -> AnyView {
        match page {
            Page::Start => view! { <start::StartPage/> }.into_any(),
            Page::Commitment(id) => view! { <commitment::CommitmentPage id/> }.into_any(),
            _ => ().into_any(),
        }
    }

    fn title(&self, page: &Page, site: &Site) -> Option<String> {
        let dataset = &site.dataset;
        match page {
            Page::Start => Some(site.texts.titles().start.to_owned()),
            Page::Commitment(id) => {
                Some(with_name(dataset.commitment(dataset.find(id)?).title.get(dataset.lang()), site))
            }
            _ => None,
        }
    }
}
