//! Keeping the screen awake, where the browser can and the battery allows it.

use std::cell::RefCell;

use wasm_bindgen::JsValue;

use super::{held, promised};

thread_local! {
    /// What keeps the screen awake, until the page is hidden or it is let go.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Asks for the screen to stay awake; whether it does.
pub async fn ask() -> bool {
    let awake = |lock: &JsValue| held(lock, "released").is_none_or(|released| released.is_falsy());
    if LOCK.with_borrow(|lock| lock.as_ref().is_some_and(awake)) {
        return true;
    }
    let keeper = super::window().and_then(|window| held(&window.navigator(), "wakeLock"));
    let lock = promised(keeper, "request", &"screen".into()).await;
    let granted = lock.is_some();
    // Two may have been asked for at once: the first one is let go.
    if let Some(old) = LOCK.replace(lock) {
        release(old);
    }
    granted
}

/// Lets the screen sleep again.
pub fn let_go() {
    if let Some(lock) = LOCK.take() {
        release(lock);
    }
}

fn release(lock: JsValue) {
    leptos::task::spawn_local(async move {
        promised(Some(lock), "release", &JsValue::UNDEFINED).await;
    });
}
