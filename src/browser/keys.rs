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
/// and choices, and while a panel or a dialog is open.
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
    (!field && super::popover::open().is_none() && !super::dialog::is_open()).then_some(arrow)
}

/// Whether the Escape key was pressed.
pub fn is_escape(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape")
}

/// Whether a key presses the button that is focused; not again while it is held down.
pub fn is_press(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| !key.repeat() && matches!(key.key().as_str(), "Enter" | " "))
}

/// Whether a key means "go on": any but those that move the focus, press what is focused, or only
/// change what others mean.
pub fn begins(event: &Event) -> bool {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return false };
    let alone = matches!(key.key().as_str(), "Tab" | "Shift" | "Control" | "Alt" | "AltGraph" | "Meta" | "CapsLock");
    !(alone || is_press(event) && super::stand::is_on_button(event))
}
