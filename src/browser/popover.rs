//! Panels that the browser opens and closes by itself.

use wasm_bindgen::JsValue;

use super::dom;

/// The id of the panel that is open.
pub fn open() -> Option<String> {
    // A browser without popovers does not know the selector.
    super::document()?.query_selector(":popover-open").ok()?.map(|element| element.id())
}

/// Opens the panel with an id as if its button were pressed: closing gives the focus back to it.
pub fn show(id: &str) {
    let button =
        super::document().and_then(|document| document.query_selector(&["[popovertarget=", id, "]"].concat()).ok()?);
    super::focus::focus(button);
    call(id, "showPopover");
}

/// Closes the panel with an id.
pub fn hide(id: &str) {
    call(id, "hidePopover");
}

fn call(id: &str, name: &str) {
    if let Some(element) = dom::by_id(id) {
        // It throws where the panel is already so.
        super::call(&element, name, &JsValue::UNDEFINED);
    }
}
