//! The page's root, title and language, and what a visitor has done to a static page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The id of the element that holds everything the app takes over.
pub const ROOT: &str = "page";

/// The id of the style sheet by which the static page filters.
pub const FILTER: &str = "filter";

/// The document's name.
pub fn title() -> String {
    super::document().map(|document| document.title()).unwrap_or_default()
}

/// Names the document and its language.
pub fn describe(title: &str, lang: &str) {
    if let Some(document) = super::document() {
        document.set_title(title);
        // Written anew, even the same language has the whole page styled and laid out again.
        if let Some(html) =
            document.document_element().filter(|html| html.get_attribute("lang").as_deref() != Some(lang))
        {
            let _ = html.set_attribute("lang", lang);
        }
    }
}

/// What the page's head says under a name; nothing where it does not.
pub fn meta(name: &str) -> String {
    let element = super::document()
        .and_then(|document| document.query_selector(&["meta[name=", name, "]"].concat()).ok().flatten());
    element.and_then(|element| element.get_attribute("content")).unwrap_or_default()
}

/// An element for a new root, not yet in the page.
pub fn detached_root() -> Option<HtmlElement> {
    let root = super::document()?.create_element("div").ok()?;
    root.set_id(ROOT);
    root.dyn_into().ok()
}

/// Puts a new root in the place of the static one, whose filter's style sheet goes with it: its rules match
/// nothing any more, yet the browser would ask each of them at every change.
pub fn swap_root(root: &HtmlElement) -> bool {
    if let Some(sheet) = by_id(FILTER) {
        sheet.remove();
    }
    by_id(ROOT).is_some_and(|old| old.replace_with_with_node_1(root).is_ok())
}

/// Name, value and tick of every box that the visitor has changed.
pub fn changed_boxes() -> Vec<(String, String, bool)> {
    let boxes =
        inputs("input[type=checkbox][name]").into_iter().filter(|input| input.checked() != input.default_checked());
    boxes.map(|input| (input.name(), input.value(), input.checked())).collect()
}

/// What the visitor has typed into the field with an id.
pub fn typed(id: &str) -> Option<String> {
    let input = by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
    (input.value() != input.default_value()).then(|| input.value())
}

/// How far the first element that a selector finds is scrolled, in CSS pixels.
pub fn scrolled(selector: &str) -> i32 {
    super::document()
        .and_then(|document| document.query_selector(selector).ok().flatten())
        .map_or(0, |e| e.scroll_top())
}

/// Scrolls the first element that a selector finds.
pub fn scroll_within(selector: &str, top: i32) {
    if let Some(element) = super::document().and_then(|document| document.query_selector(selector).ok().flatten()) {
        element.set_scroll_top(top);
    }
}

/// The value of a choice that the visitor has changed, by its name.
pub fn chosen(name: &str) -> Option<String> {
    let choices = inputs(&["input[type=radio][name=", name, "]"].concat());
    choices.into_iter().find(|input| input.checked() && !input.default_checked()).map(|input| input.value())
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

/// Puts a text into the field with an id.
pub fn fill(id: &str, text: &str) {
    if let Some(input) = by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(text);
    }
}

/// What stands in the field with an id.
pub fn content(id: &str) -> Option<String> {
    Some(by_id(id)?.dyn_into::<HtmlInputElement>().ok()?.value())
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

/// The element with an id.
pub(super) fn by_id(id: &str) -> Option<Element> {
    super::document()?.get_element_by_id(id)
}

fn inputs(selector: &str) -> Vec<HtmlInputElement> {
    let Some(found) = super::document().and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
}

/// Where the data of a language lies below the site's root, as the page names it.
pub fn data_path(lang: &str, extent: &str) -> Option<String> {
    by_id("start")?.get_attribute(&["data-", lang, "-", extent].concat())
}

/// The site's address for others, where the build knows it and the page names it.
pub fn public_base() -> Option<String> {
    let meta = super::document()?.query_selector("meta[name=base]").ok()??;
    // As the browser writes it: a host may hold letters that other devices do not take in one.
    Some(web_sys::Url::new(&meta.get_attribute("content")?).ok()?.href())
}

/// Whether there is an element with an id.
pub fn exists(id: &str) -> bool {
    by_id(id).is_some()
}

/// Tells the start script, and whoever looks from outside, that the app runs.
pub fn mark_running() {
    if let Some(html) = super::document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("data-app", "running");
    }
}

/// Marks the paragraph that holds an element as the one that the visitor has come for, and no
/// other; none for an id that no paragraph holds.
pub fn arrive(id: &str) {
    const ARRIVED: &str = "data-arrived";
    unflag("[data-arrived]", ARRIVED);
    if let Some(block) = by_id(id).and_then(|element| element.closest(".block").ok().flatten()) {
        let _ = block.set_attribute(ARRIVED, "");
    }
}

/// Presses the element with an id, as a visitor would.
pub fn press(id: &str) {
    if let Some(element) = by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// Takes an attribute away from the first element that a selector finds: pages keep their elements
/// when others are shown in them.
pub fn unflag(selector: &str, name: &str) {
    let element = super::document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element {
        let _ = element.remove_attribute(name);
    }
}

/// Sets or takes away an attribute without a value.
pub fn flag(id: &str, name: &str, on: bool) {
    if let Some(element) = by_id(id) {
        let _ = if on { element.set_attribute(name, "") } else { element.remove_attribute(name) };
    }
}
