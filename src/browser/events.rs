//! What happens to the page as a whole (links followed, Back and Forward, the page left), and where an event happened.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlInputElement, MouseEvent, PointerEvent};

use super::Listener;

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

/// Calls back when scrolling has come to rest.
pub fn on_rest(handle: impl Fn() + Clone + 'static) {
    let mut timer = super::timer::Timer::default();
    listen_window("scroll", move |_| timer.restart(400, handle.clone()));
}

/// Calls back when the page is hidden: the last chance to keep anything.
pub fn on_leave(mut handle: impl FnMut() + 'static) {
    listen_window("pagehide", move |_| handle());
}

/// Calls back when the page is looked at again.
pub fn on_return(mut handle: impl FnMut() + 'static) {
    listen("visibilitychange", move |_| {
        if super::document().is_some_and(|document| !document.hidden()) {
            handle();
        }
    });
}

/// Calls back when the device has a network again.
pub fn on_network(mut handle: impl FnMut() + 'static) {
    listen_window("online", move |_| handle());
}

/// Calls back for the Escape key.
pub fn on_escape(mut handle: impl FnMut() + 'static) {
    listen("keydown", move |event: Event| {
        if super::keys::is_escape(&event) {
            handle();
        }
    });
}

/// The site's origin.
pub fn origin() -> String {
    super::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Where an element stands within the element that listens, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Offset {
    /// From the left edge to its left edge.
    pub left: f64,
    /// From the upper edge to its lower edge.
    pub bottom: f64,
    /// From its upper edge to the lower edge of the other.
    pub above: f64,
    /// How wide the other element is.
    pub room: f64,
    /// Whether it stands in the lower part of the window, with more room above it than below.
    pub low: bool,
}

/// An element that an event happened in.
#[derive(Debug, Clone, PartialEq)]
pub struct Within {
    /// Its id.
    pub id: String,
    /// Where it stands in what listens.
    pub place: Offset,
}

/// The element with a selector that an event happened in.
pub fn within(event: &Event, selector: &str) -> Option<Within> {
    let element = event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()??;
    let own = element.get_bounding_client_rect();
    let listening = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let around = listening.map_or_else(|| own.clone(), |element| element.get_bounding_client_rect());
    let place = Offset {
        left: own.left() - around.left(),
        bottom: own.bottom() - around.top(),
        above: around.bottom() - own.top(),
        room: around.width(),
        low: own.top() + own.bottom() > super::scroll::window_size().1,
    };
    Some(Within { id: element.id(), place })
}

/// Whether an event happened at the element with an id itself, not within it.
pub fn is_at(event: &Event, id: &str) -> bool {
    event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|element| element.id() == id)
}

/// What the field stands for that an event happened at; nothing where it happened at something else.
pub fn value(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Whether an event comes from a finger.
pub fn is_touch(event: &Event) -> bool {
    event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch")
}

/// The app lives as long as the page, and so do its listeners.
fn listen(kind: &'static str, handle: impl FnMut(Event) + 'static) {
    if let Some(listener) = Listener::document(kind, handle) {
        listener.keep();
    }
}

fn listen_window(kind: &'static str, handle: impl FnMut(Event) + 'static) {
    if let Some(listener) = Listener::window(kind, handle) {
        listener.keep();
    }
}
