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
/// and choices, while a panel or a dialog is open, and while another page is on its way back.
pub fn arrow(event: &Event) -> Option<Arrow> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    // A key that is held down would turn the pages faster than anyone reads.
    if event.default_prevented() || key.repeat() || key.alt_key() || key.ctrl_key() || key.meta_key() || key.shift_key()
    {
        return None;
    }
    let arrow = match key.key().as_str() {
        "ArrowLeft" => Arrow::Left,
        "ArrowRight" => Arrow::Right,
        _ => return None,
    };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let field =
        target.is_some_and(|element| element.closest("input, select, textarea").is_ok_and(|found| found.is_some()));
    (!field && !super::history::is_barred() && super::popover::open().is_none() && !super::dialog::is_open())
        .then_some(arrow)
}

/// Whether the Escape key was pressed.
pub fn is_escape(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape")
}

/// Whether a key presses the button that is focused; not again while it is held down.
pub fn is_press(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| !key.repeat() && matches!(key.key().as_str(), "Enter" | " "))
}

/// Whether a key means "go on": a letter, an arrow, Enter or the like, unless it presses what is
/// focused. Keys for volume, pictures of the screen and commands are not meant for the page.
pub fn begins(event: &Event) -> bool {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return false };
    let name = key.key();
    let letter = name.chars().nth(1).is_none() && !key.ctrl_key() && !key.meta_key() && !key.alt_key();
    let moves = name.starts_with("Arrow") || matches!(name.as_str(), "Enter" | "PageDown" | "PageUp" | "Home" | "End");
    (letter || moves) && !(is_press(event) && super::stand::is_on_button(event))
}
