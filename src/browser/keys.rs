//! What keys mean where the focus is.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// An arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// The arrow key that was pressed alone, unless it means something where the focus is: in fields
/// and choices, and while a panel is open.
pub fn arrow(event: &Event) -> Option<Arrow> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    if event.default_prevented() || key.alt_key() || key.ctrl_key() || key.meta_key() || key.shift_key() {
        return None;
    }
    let arrow = match key.key().as_str() {
        "ArrowLeft" => Arrow::Left,
        "ArrowRight" => Arrow::Right,
        _ => return None,
    };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let taken = |element: &Element, selector: &str| element.closest(selector).is_ok_and(|found| found.is_some());
    let own = target.is_some_and(|element| taken(&element, "input, select, textarea, [popover]"));
    (!own).then_some(arrow)
}

/// Whether the Escape key was pressed.
pub fn is_escape(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape")
}
