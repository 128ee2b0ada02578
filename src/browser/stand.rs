//! Strangers' hands on the page: what they touch, and what they are kept from.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, KeyboardEvent, MouseEvent};

use super::{Listener, clock};

/// Marks the page as running at a stand, for its styles, and takes the mark away.
pub fn mark(on: bool) {
    if let Some(html) = super::document().and_then(|document| document.document_element()) {
        let _ = if on { html.set_attribute("data-stand", "running") } else { html.remove_attribute("data-stand") };
    }
}

/// How long the second tap of two may come after the first, in milliseconds.
const DOUBLE: f64 = 500.0;
/// How far from it, in CSS pixels.
const NEAR: i32 = 40;

thread_local! {
    /// Where the last touch was, if nothing else was used since.
    static TOUCHED: Cell<Option<(i32, i32)>> = const { Cell::new(None) };
    /// When and where a touch has changed the whole screen.
    static CHANGED: Cell<Option<(f64, (i32, i32))>> = const { Cell::new(None) };
}

/// The last touch changes the whole screen: a second tap there would fall on something that was not there before.
pub fn ignore_second_tap() {
    CHANGED.set(TOUCHED.get().map(|at| (clock::milliseconds(), at)));
}

fn is_second_tap(event: &Event) -> bool {
    let (Some((when, at)), Some(tap)) = (CHANGED.get(), event.dyn_ref::<MouseEvent>()) else { return false };
    let near = (tap.client_x() - at.0).abs() < NEAR && (tap.client_y() - at.1).abs() < NEAR;
    near && (0.0..DOUBLE).contains(&(clock::milliseconds() - when))
}

/// Calls back for everything that only a hand does, before anything else hears of it.
pub fn on_touch(handle: impl Fn() + Clone + 'static) {
    for kind in ["pointerdown", "keydown", "input", "wheel"] {
        let handle = handle.clone();
        let heard = move |event: Event| {
            let pointer = event.dyn_ref::<MouseEvent>().filter(|_| kind == "pointerdown");
            TOUCHED.set(pointer.map(|pointer| (pointer.client_x(), pointer.client_y())));
            if pointer.is_some() && !is_second_tap(&event) {
                CHANGED.set(None);
            }
            handle();
        };
        if let Some(listener) = Listener::window_first(kind, heard) {
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
            if kind == "click" && is_on() && is_second_tap(&event) {
                event.prevent_default();
                return event.stop_propagation();
            }
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
