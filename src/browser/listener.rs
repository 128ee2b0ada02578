//! Listening for as long as somebody cares.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// A listener that stops listening when it is dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens at a target.
    pub(super) fn at(target: EventTarget, kind: &'static str, handle: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(handle);
        let _ = target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
        Self { target, kind, closure }
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
        let _ = self.target.remove_event_listener_with_callback(self.kind, self.closure.as_ref().unchecked_ref());
    }
}
