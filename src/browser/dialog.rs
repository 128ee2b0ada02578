//! Dialogs that the browser keeps in front: all else waits, and the focus comes back.

use wasm_bindgen::JsValue;

use super::dom;

/// Opens the dialog with an id, or closes it; nothing where it is so already.
pub fn set_open(id: &str, open: bool) {
    let Some(element) = dom::by_id(id) else { return };
    if element.has_attribute("open") != open {
        super::call(&element, if open { "showModal" } else { "close" }, &JsValue::UNDEFINED);
        // What gets the focus at first may stand further down than what is there to be seen.
        element.set_scroll_top(0);
    }
}

/// Whether a dialog is shown.
pub fn is_open() -> bool {
    super::document().and_then(|document| document.query_selector("dialog[open]").ok().flatten()).is_some()
}
