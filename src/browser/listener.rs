//! Listening for as long as somebody cares.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// A listener that stops listening when it is dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
    /// Whether it hears events before whatever they happen in.
    first: bool,
}

impl Listener {
    /// Listens at a target.
    pub(super) fn at(target: EventTarget, kind: &'static str, handle: impl FnMut(Event) + 'static) -> Self {
        Self::new(target, kind, false, handle)
    }

    fn new(target: EventTarget, kind: &'static str, first: bool, handle: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(handle);
        let callback = closure.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback_and_bool(kind, callback, first);
        Self { target, kind, closure, first }
    }

    /// Listens at the window before anything that is in it.
    pub fn window_first(kind: &'static str, handle: impl FnMut(Event) + 'static) -> Option<Self> {
        Some(Self::new(super::window()?.into(), kind, true, handle))
    }

    /// Listens at the window, where there is one.
    pub fn window(kind: &'static str, handle: impl FnMut(Event) + 'static) -> Option<Self> {
        Some(Self::at(super::window()?.into(), kind, handle))
    }

    /// Listens at the document, where there is one.
    pub fn document(kind: &'static str, handle: impl FnMut(Event) + 'static) -> Option<Self> {
        Some(Self::at(super::document()?.into(), kind, handle))
    }

    /// Goes on listening for as long as the page lives.
    pub fn keep(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.kind, callback, self.first);
    }
}
