//! The only place that touches the browser's globals.
//!
//! Everything that can fail outside gives an `Option` or does nothing: a browser that refuses
//! history, storage or the clipboard must not stop the app. Nothing here runs while prerendering.
#![allow(clippy::disallowed_methods)]

pub mod clock;
pub mod device;
pub mod dialog;
pub mod dom;
pub mod download;
pub mod events;
pub mod fetch;
pub mod focus;
pub mod fullscreen;
pub mod history;
pub mod items;
pub mod keys;
mod listener;
pub mod offline;
pub mod option;
pub mod place;
pub mod popover;
pub mod print;
pub mod scroll;
pub mod share;
pub mod speech;
pub mod stand;
pub mod storage;
pub mod timer;
pub mod wake_lock;
pub mod yielder;
pub mod zoom;

use wasm_bindgen::JsCast;

pub use listener::Listener;

/// The window, where there is one.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// The document, where there is one.
fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Calls a method by its name, since a browser may lack it or refuse; what it gives.
fn call(object: &wasm_bindgen::JsValue, name: &str, argument: &wasm_bindgen::JsValue) -> Option<wasm_bindgen::JsValue> {
    let function = js_sys::Reflect::get(object, &name.into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    function.call1(object, argument).ok()
}

/// What a method promises, by its name; none where the browser lacks it or refuses.
async fn promised(
    object: Option<wasm_bindgen::JsValue>,
    name: &str,
    argument: &wasm_bindgen::JsValue,
) -> Option<wasm_bindgen::JsValue> {
    let promise = call(&object?, name, argument)?.dyn_into::<js_sys::Promise>().ok()?;
    wasm_bindgen_futures::JsFuture::from(promise).await.ok()
}

/// What an object holds under a name.
fn held(object: &wasm_bindgen::JsValue, name: &str) -> Option<wasm_bindgen::JsValue> {
    js_sys::Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// Whether an object has something under a name: bindings promise more than old browsers hold.
fn has(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    held(object, name).is_some()
}
