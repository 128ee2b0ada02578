//! Where a followed link lands: what comes into view, and what gets the focus.

use crate::address::{Page, Reading, Route, is_state};
use crate::browser::{dom, focus, scroll};
use crate::views::{Site, heading_id};

/// Where a link leads within its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// The top of the page, with the focus on the element with an id.
    Top(String),
    /// The element with an id.
    Element(String),
}

impl Landing {
    /// Where a page's fragment leads.
    pub fn of(route: &Route, fragment: &str, site: &Site) -> Self {
        if !fragment.is_empty() && !is_state(fragment) {
            return Self::Element(fragment.to_owned());
        }
        let reader = match &route.page {
            Page::Vision(path) => site.dataset.visions().find(path),
            _ => None,
        };
        let Some(place) = reader else { return Self::Top("content".to_owned()) };
        if let Some(section) = site.dataset.vision_section(place) {
            return Self::Top(heading_id(&section.id));
        }
        match site.dataset.vision(place).map(|vision| Reading::decode(fragment, vision).0) {
            Some(Reading::Whole(Some(section))) => Self::Element(heading_id(&section)),
            _ => Self::Top("content".to_owned()),
        }
    }

    /// Brings an element into view; the top is left alone.
    pub fn go_within(&self) {
        if matches!(self, Self::Element(_)) {
            self.go();
        }
    }

    /// Brings it into view and gives it the focus.
    pub fn go(&self) {
        match self {
            Self::Top(id) => {
                dom::arrive("");
                scroll::to(0);
                focus::by_id(id);
            }
            Self::Element(id) => {
                scroll::to_block(id);
                dom::arrive(id);
                focus::by_id(id);
            }
        }
    }
}
