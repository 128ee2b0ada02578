//! Where a visitor is on a page, so that they can be led back to it.
//!
//! In a list the place is a card and not a distance: how long a list is depends on what of it has been
//! laid out, and on the window.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{dom, focus, scroll};

/// What a list is made of; what is in it carries the id that the place is known by.
const CARD: &str = ".card";

/// How far a page is scrolled, what is focused, and the card that is in sight.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The distance from the page's top, in CSS pixels.
    pub scrolled: i32,
    /// The id of what is focused; empty where nothing with an id is.
    pub focused: String,
    /// The id within the card that the place is known by, and how far below the window's top it begins, in CSS
    /// pixels; negative where it begins above.
    card: Option<(String, i32)>,
}

impl Place {
    /// The present one.
    pub fn here() -> Self {
        Self { scrolled: scroll::position(), focused: focus::current(), card: first_in_sight() }
    }

    /// The same, with something else focused.
    #[must_use]
    pub fn focused_on(self, focused: String) -> Self {
        Self { focused, ..self }
    }

    /// Reads what [`Self::encode`] gave.
    pub fn decode(text: &str) -> Option<Self> {
        let mut parts = text.split('|');
        let scrolled = parts.next()?.parse().ok()?;
        let focused = parts.next()?.to_owned();
        let card = parts.next().zip(parts.next()).and_then(|(id, top)| Some((id.to_owned(), top.parse().ok()?)));
        Some(Self { scrolled, focused, card })
    }

    /// As a text without spaces, for the history; the start script reads it too.
    pub fn encode(&self) -> String {
        let scrolled = self.scrolled.to_string();
        match &self.card {
            Some((id, top)) => [&scrolled, "|", &self.focused, "|", id, "|", &top.to_string()].concat(),
            None => [&scrolled, "|", &self.focused].concat(),
        }
    }

    /// Whether it takes scrolling to come there from the page's top.
    pub fn is_below_top(&self) -> bool {
        self.scrolled != 0 || self.card.is_some()
    }

    /// The ids of what has to be drawn for the way back.
    pub fn needs(&self) -> Vec<String> {
        let card = self.card.iter().map(|(id, _)| id.clone());
        card.chain(Some(self.focused.clone()).filter(|id| !id.is_empty())).collect()
    }

    /// Scrolls to it.
    pub fn scroll(&self) {
        let at = self.card.as_ref().and_then(|(id, top)| {
            let card = dom::by_id(id)?.closest(CARD).ok()??;
            lay_out_before(&card);
            let now = card.get_bounding_client_rect();
            // A card that is not shown is nowhere.
            (now.height() > 0.0).then(|| scroll::position() + scroll::whole(now.top()) - top)
        });
        scroll::to(at.unwrap_or(self.scrolled));
    }
}

/// The first card that begins in the window, else the last one before it, by the first id within it; none where
/// the list's own beginning is in sight or still to come: who reads there is at a place of the page.
fn first_in_sight() -> Option<(String, i32)> {
    let height = scroll::window_size().1;
    let cards = super::document()?.query_selector_all(CARD).ok()?;
    let cards = (0..cards.length()).filter_map(|i| cards.get(i)?.dyn_into::<Element>().ok());
    let shown = cards.map(|card| (card.get_bounding_client_rect(), card)).filter(|(rect, _)| rect.height() > 0.0);
    let mut found = None;
    for (rect, card) in shown {
        let begins = rect.top() >= 0.0;
        if begins && (found.is_none() || rect.top() >= height) {
            break;
        }
        found = Some((rect, card));
        if begins {
            break;
        }
    }
    let (rect, card) = found?;
    Some((card.query_selector("[id]").ok()??.id(), scroll::whole(rect.top())))
}

/// Lets the cards before one have the heights that they will have, as far as the browser lays out what is
/// nearly in sight: else they would move it after it has been scrolled to.
fn lay_out_before(card: &Element) {
    let far = 2.0 * scroll::window_size().1;
    let mut before = Some(card.clone());
    let mut height = 0.0;
    while let Some(one) = before.filter(|_| height < far) {
        if let Some(element) = one.dyn_ref::<HtmlElement>() {
            let _ = element.style().set_property("content-visibility", "visible");
        }
        height += one.get_bounding_client_rect().height();
        before = one.previous_element_sibling();
    }
}
