//! Moving the keyboard's focus.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Focuses the element with an id, without scrolling.
pub fn by_id(id: &str) {
    let element = super::document().and_then(|document| document.get_element_by_id(id));
    focus(element);
}

/// Focuses the first element that a selector finds once the view has been redrawn, without scrolling.
pub fn first(selector: &'static str) {
    leptos::task::spawn_local(async move {
        leptos::task::tick().await;
        focus(super::document().and_then(|document| document.query_selector(selector).ok().flatten()));
    });
}

/// The id of the focused element; empty where nothing with an id is focused.
pub fn current() -> String {
    super::document().and_then(|document| document.active_element()).map(|element| element.id()).unwrap_or_default()
}

fn focus(element: Option<web_sys::Element>) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A browser that cannot focus leaves the focus where it was.
        let _ = element.focus_with_options(&options);
    }
}
