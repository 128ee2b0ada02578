//! What of the list is in the page, and how it becomes something else.

use std::sync::Arc;

use hubben_engine::Highlighter;
use leptos::prelude::*;
use web_sys::Element;

use super::ExplorerState;
use super::card::{put_card, way};
use crate::browser::items;
use crate::dataset::Position;
use crate::explore::Outcome;
use crate::views::context::Site;
use crate::views::parts::Markup;

/// Cards as HTML.
pub fn cards(site: &Site, marks: &Highlighter, fragment: &str, at: impl Iterator<Item = Position>) -> String {
    let mut html = Markup::default();
    at.for_each(|at| put_card(&mut html, site, at, marks, fragment));
    html.finish()
}

/// What of the list is in the page: so many cards of an answer, with the selection that their links carry along.
pub struct Drawn {
    outcome: Arc<Outcome>,
    fragment: String,
    count: usize,
}

impl Drawn {
    /// What there has to be, tracked.
    pub fn now(state: ExplorerState, count: Memo<usize>) -> Self {
        Self { outcome: state.outcome(), fragment: state.fragment(), count: count.get() }
    }

    /// The commitments whose cards there are.
    fn hits(&self) -> &[Position] {
        self.outcome.hits.get(..self.count).unwrap_or(&self.outcome.hits)
    }

    /// Some of its cards.
    fn write(&self, site: &Site, hits: &[Position]) -> String {
        cards(site, &self.outcome.marks, &self.fragment, hits.iter().copied())
    }

    /// All of its cards.
    pub fn all(&self, site: &Site) -> String {
        self.write(site, self.hits())
    }

    /// Shows what there has to be now.
    pub fn follow(&mut self, now: Self, list: &Element, site: &Site) {
        let same_answer = Arc::ptr_eq(&self.outcome, &now.outcome) && self.fragment == now.fragment;
        if same_answer && self.count <= now.count {
            items::append(list, &now.write(site, now.hits().get(self.count..).unwrap_or_default()));
        } else if self.outcome.marks == now.outcome.marks {
            // A card that stays leads on with what is chosen now.
            let lead = |card: &Element, at: &Position| {
                if let Some(link) = card.query_selector("a").ok().flatten() {
                    let _ = link.set_attribute("href", &way(site, *at, &now.fragment));
                }
            };
            items::follow(list, self.hits(), now.hits(), lead, |hits| now.write(site, hits));
        } else {
            list.set_inner_html(&now.all(site));
        }
        *self = now;
    }
}
