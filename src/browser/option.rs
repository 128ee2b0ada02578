//! What changes of a facet's options, kept current element by element.
//!
//! With each key nearly every count of some ninety options becomes another. As views, with five effects for each
//! option, that was about a quarter of the work for an answer.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// What the style sheet goes by, and what screen readers do, where choosing an option would lead nowhere.
const IDLE: &str = "data-idle";
const DISABLED: &str = "aria-disabled";

/// An option in the page: `li > label > input, name, count, the count as it is spoken`.
#[derive(Debug)]
pub struct OptionElement {
    label: Element,
    input: HtmlInputElement,
    count: Element,
    spoken: Element,
}

impl OptionElement {
    /// Those of a list, in order; none where one of them is made otherwise, so that no other is taken for it.
    pub fn all(list: &Element) -> Vec<Self> {
        let items = list.children();
        (0..items.length()).map(|at| Self::of(&items.item(at)?)).collect::<Option<_>>().unwrap_or_default()
    }

    fn of(item: &Element) -> Option<Self> {
        let label = item.first_element_child()?;
        let spoken = label.last_element_child()?;
        let count = spoken.previous_element_sibling()?;
        let input = label.first_element_child()?.dyn_into().ok()?;
        Some(Self { label, input, count, spoken })
    }

    /// Shows another count.
    pub fn count(&self, count: &str, spoken: &str) {
        self.count.set_text_content(Some(count));
        self.spoken.set_text_content(Some(spoken));
    }

    /// Ticks it or not.
    pub fn tick(&self, on: bool) {
        self.input.set_checked(on);
    }

    /// Shows whether choosing it would lead nowhere.
    pub fn idle(&self, on: bool) {
        // An element takes every attribute of a valid name.
        let _ = if on { self.label.set_attribute(IDLE, "") } else { self.label.remove_attribute(IDLE) };
        let _ = if on { self.input.set_attribute(DISABLED, "true") } else { self.input.remove_attribute(DISABLED) };
    }
}
