//! Moving the keyboard's focus.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlAnchorElement, HtmlElement};

/// Focuses the element with an id, without scrolling.
pub fn by_id(id: &str) {
    let element = super::document().and_then(|document| document.get_element_by_id(id));
    focus(element);
}

/// Focuses the first element that one of the selectors finds once the view has been redrawn, without scrolling. One
/// that has the focus already gets it anew: it may be called something else now, and has to be read out.
pub fn first(selectors: &'static [&'static str]) {
    leptos::task::spawn_local(async move {
        leptos::task::tick().await;
        let Some(document) = super::document() else { return };
        let found = selectors.iter().find_map(|selector| document.query_selector(selector).ok().flatten());
        let focused = document.active_element().filter(|focused| Some(focused) == found.as_ref());
        if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
            let _ = focused.blur();
        }
        focus(found);
    });
}

/// A focused link, known by where it leads and what it says: links need no id of their own for this.
pub struct FocusedLink {
    path: String,
    text: String,
}

/// The link that is focused.
pub fn current_link() -> Option<FocusedLink> {
    let anchor = super::document()?.active_element()?.dyn_into::<HtmlAnchorElement>().ok()?;
    Some(FocusedLink { path: anchor.pathname(), text: anchor.text_content().unwrap_or_default() })
}

/// Focuses the link that leads to the same place and says the same.
pub fn link(same: &FocusedLink) {
    let links = super::document().and_then(|document| document.query_selector_all("a[href]").ok());
    let Some(links) = links else { return };
    let found = (0..links.length())
        .filter_map(|i| links.get(i)?.dyn_into::<HtmlAnchorElement>().ok())
        .find(|anchor| anchor.pathname() == same.path && anchor.text_content().unwrap_or_default() == same.text);
    focus(found.map(Into::into));
}

/// The id of the focused element; empty where nothing with an id is focused.
pub fn current() -> String {
    super::document().and_then(|document| document.active_element()).map(|element| element.id()).unwrap_or_default()
}

/// Focuses an element, without scrolling.
pub(super) fn focus(element: Option<web_sys::Element>) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A browser that cannot focus leaves the focus where it was.
        let _ = element.focus_with_options(&options);
    }
}
