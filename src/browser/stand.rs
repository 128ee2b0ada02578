//! Strangers' hands on the page: what they touch, and what they are kept from.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, KeyboardEvent, MouseEvent};

use super::Listener;

/// Marks the page as running at a stand, for its styles, and takes the mark away.
pub fn mark(on: bool) {
    if let Some(html) = super::document().and_then(|document| document.document_element()) {
        let _ = if on { html.set_attribute("data-stand", "running") } else { html.remove_attribute("data-stand") };
    }
}

/// Calls back for everything that only a hand does, before anything else hears of it.
pub fn on_touch(handle: impl Fn() + Clone + 'static) {
    for kind in ["pointerdown", "keydown", "input", "wheel"] {
        let handle = handle.clone();
        if let Some(listener) = Listener::window_first(kind, move |_| handle()) {
            listener.keep();
        }
    }
}

/// Keeps visitors from menus, from dragging and copying, from commands of the keyboard and from links that lead
/// to another tab or away, for as long as `is_on` says so. `is_within` knows the links of the site.
pub fn guard(is_on: impl Fn() -> bool + Clone + 'static, is_within: impl Fn(&str, &str) -> bool + Clone + 'static) {
    for kind in ["contextmenu", "dragstart", "copy", "cut", "click", "auxclick", "keydown"] {
        let (is_on, is_within) = (is_on.clone(), is_within.clone());
        let handle = move |event: Event| {
            let stopped = match kind {
                "click" | "auxclick" => leads_out(&event, &is_within),
                "keydown" => is_command(&event),
                // What is copied would outlive the visitor.
                _ => true,
            };
            if is_on() && stopped {
                event.prevent_default();
            }
        };
        if let Some(listener) = Listener::window_first(kind, handle) {
            listener.keep();
        }
    }
}

/// Whether a click is on a link that opens something else than a page of the site in its place.
fn leads_out(event: &Event, is_within: &impl Fn(&str, &str) -> bool) -> bool {
    let Some(anchor) = target(event).and_then(|element| element.closest("a[href]").ok().flatten()) else {
        return false;
    };
    let Ok(anchor) = anchor.dyn_into::<HtmlAnchorElement>() else { return true };
    let plain = event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        click.button() == 0 && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
    });
    let here = matches!(anchor.target().as_str(), "" | "_self") && !anchor.has_attribute("download");
    !(plain && here && is_within(&anchor.origin(), &anchor.pathname()))
}

/// Whether a key asks the browser for something that a field of text does not need: to print, to
/// save, to open, to go back, to find.
fn is_command(event: &Event) -> bool {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return false };
    let (name, field) = (key.key(), is_field(event));
    if key.get_modifier_state("AltGraph") {
        return false;
    }
    let function = name.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok());
    let control = (key.ctrl_key() || key.meta_key()) && !matches!(name.as_str(), "a" | "v" | "z");
    // Alone it writes letters on some keyboards.
    let alt = key.alt_key() && (name.chars().nth(1).is_some() || !field);
    let find = !field && matches!(name.as_str(), "/" | "'");
    function || control || alt || find || name == "ContextMenu"
}

/// Whether an event happens on a button.
pub fn is_on_button(event: &Event) -> bool {
    target(event).is_some_and(|element| element.closest("button").is_ok_and(|found| found.is_some()))
}

fn is_field(event: &Event) -> bool {
    target(event).is_some_and(|element| element.matches("input:not([type=checkbox], [type=range])").unwrap_or(false))
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
