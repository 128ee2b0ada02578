//! What happens to the page as a whole: links followed, Back and Forward, the page left.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlAnchorElement, KeyboardEvent, MouseEvent};

/// Where a followed link leads.
pub struct Followed {
    /// Origin, as `https://example.org`.
    pub origin: String,
    /// Path, percent-encoded.
    pub path: String,
    /// Fragment, without `#`.
    pub fragment: String,
}

/// Calls back for each plain click on a link; a click that is handled (`true`) does not reach the browser.
pub fn on_link(mut handle: impl FnMut(Followed) -> bool + 'static) {
    listen("click", move |event: Event| {
        let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || modified {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let anchor = target.and_then(|element| element.closest("a[href]").ok().flatten());
        let Some(anchor) = anchor.and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok()) else { return };
        if anchor.has_attribute("download") || !matches!(anchor.target().as_str(), "" | "_self") {
            return;
        }
        let hash = anchor.hash();
        let followed = Followed {
            origin: anchor.origin(),
            path: anchor.pathname(),
            fragment: hash.strip_prefix('#').unwrap_or(&hash).to_owned(),
        };
        if handle(followed) {
            event.prevent_default();
        }
    });
}

/// Calls back when the visitor goes back or forward, or changes the address by hand.
pub fn on_history(mut handle: impl FnMut() + 'static) {
    listen_window("popstate", move |_| handle());
}

/// Calls back when scrolling has come to rest and when the page is hidden, so that the place can be noted.
pub fn on_rest(handle: impl Fn() + Clone + 'static) {
    let after_scroll = handle.clone();
    let mut timer = super::timer::Timer::default();
    listen_window("scroll", move |_| {
        let handle = after_scroll.clone();
        timer.restart(400, handle);
    });
    listen_window("pagehide", move |_| handle());
}

/// Calls back for the Escape key.
pub fn on_escape(mut handle: impl FnMut() + 'static) {
    listen("keydown", move |event: Event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            handle();
        }
    });
}

/// Tells the start script that the app has stopped.
pub fn announce_stop() {
    if let (Some(window), Ok(event)) = (super::window(), Event::new("hubben:stopped")) {
        let _ = window.dispatch_event(&event);
    }
}

/// The site's origin.
pub fn origin() -> String {
    super::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

fn listen(kind: &str, handle: impl FnMut(Event) + 'static) {
    if let Some(document) = super::document() {
        add(&document, kind, handle);
    }
}

fn listen_window(kind: &str, handle: impl FnMut(Event) + 'static) {
    if let Some(window) = super::window() {
        add(&window, kind, handle);
    }
}

/// The app lives as long as the page, and so do its listeners.
fn add(target: &web_sys::EventTarget, kind: &str, handle: impl FnMut(Event) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(handle);
    let _ = target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
    closure.forget();
}
