//! Where a followed link lands: what comes into view, and what gets the focus.

use crate::address::is_state;
use crate::browser::{dom, focus, scroll};

/// Where a link leads within its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// The top of the page, with the focus on the element with an id.
    Top(String),
    /// The element with an id.
    Element(String),
}

impl Landing {
    /// Where a fragment leads on a page whose state leads nowhere.
    pub fn plain(fragment: &str) -> Self {
        if fragment.is_empty() || is_state(fragment) {
            Self::Top("content".to_owned())
        } else {
            Self::Element(fragment.to_owned())
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
