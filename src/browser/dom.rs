//! The page's root, title and language, and what a visitor has done to a static page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The id of the element that holds everything the app takes over.
pub const ROOT: &str = "page";

/// Names the document and its language.
pub fn describe(title: &str, lang: &str) {
    if let Some(document) = super::document() {
        document.set_title(title);
        if let Some(html) = document.document_element() {
            let _ = html.set_attribute("lang", lang);
        }
    }
}

/// An element for a new root, not yet in the page.
pub fn detached_root() -> Option<HtmlElement> {
    let root = super::document()?.create_element("div").ok()?;
    root.set_id(ROOT);
    root.dyn_into().ok()
}

/// Puts a new root in the place of the static one.
pub fn swap_root(root: &HtmlElement) -> bool {
    let old = super::document().and_then(|document| document.get_element_by_id(ROOT));
    old.is_some_and(|old| old.replace_with_with_node_1(root).is_ok())
}

/// Names and values of the ticked boxes of the page.
pub fn ticked() -> Vec<(String, String)> {
    inputs("input[type=checkbox][name]:checked").into_iter().map(|input| (input.name(), input.value())).collect()
}

/// What stands in the field with an id.
pub fn typed(id: &str) -> Option<String> {
    Some(by_id(id)?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Whether the box with an id is ticked.
pub fn is_ticked(id: &str) -> bool {
    by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

/// Ticks or unticks the box with an id.
pub fn tick(id: &str, on: bool) {
    if let Some(input) = by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        input.set_checked(on);
    }
}

/// Start and end of what is selected in a text field, in UTF-16 units.
pub fn text_selection(id: &str) -> Option<(u32, u32)> {
    let input = by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
    Some((input.selection_start().ok()??, input.selection_end().ok()??))
}

/// Selects text in a field.
pub fn select_text(id: &str, (start, end): (u32, u32)) {
    if let Some(input) = by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        let _ = input.set_selection_range(start, end);
    }
}

fn by_id(id: &str) -> Option<Element> {
    super::document()?.get_element_by_id(id)
}

fn inputs(selector: &str) -> Vec<HtmlInputElement> {
    let Some(found) = super::document().and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
}

/// Where the bundle of a language lies below the site's root, as the page names it.
pub fn bundle_path(lang: &str) -> Option<String> {
    by_id("start")?.get_attribute(&["data-", lang].concat())
}
