//! The only place that touches the browser's globals.
//!
//! Everything that can fail outside gives an `Option` or does nothing: a browser that refuses
//! history, storage or the clipboard must not stop the app. Nothing here runs while prerendering.
#![allow(clippy::disallowed_methods)]

pub mod clock;
pub mod dialog;
pub mod dom;
pub mod download;
pub mod events;
pub mod fetch;
pub mod focus;
pub mod history;
pub mod keys;
mod listener;
pub mod offline;
pub mod popover;
pub mod print;
pub mod scroll;
pub mod share;
pub mod speech;
pub mod storage;
pub mod timer;
pub mod zoom;

pub use listener::Listener;

/// The window, where there is one.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// The document, where there is one.
fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Whether an object has something under a name: bindings promise more than old browsers hold.
fn has(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    js_sys::Reflect::get(object, &name.into()).is_ok_and(|value| !value.is_undefined() && !value.is_null())
}
