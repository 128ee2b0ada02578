//! What the browser says about the device and how the site stands on it.

use wasm_bindgen::JsValue;

use super::{held, promised};

/// Whether the address is one that the browser trusts with more: https, or the device itself.
pub fn is_secure() -> bool {
    super::window().is_some_and(|window| held(&window, "isSecureContext").is_some_and(|value| value.is_truthy()))
}

/// Whether the site was opened as an app rather than in a tab.
pub fn is_installed() -> bool {
    // Safari on the iPad has a way of its own to say it.
    let by_apple = super::window().and_then(|window| held(&window.navigator(), "standalone"));
    by_apple.is_some_and(|value| value.is_truthy())
        || matches("(display-mode: standalone)")
        || matches("(display-mode: minimal-ui)")
}

/// Whether the visitor has asked the device for less motion.
pub fn wants_stillness() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

fn matches(query: &str) -> bool {
    let found = super::window().and_then(|window| super::call(&window, "matchMedia", &query.into()));
    found.and_then(|found| held(&found, "matches")).is_some_and(|matches| matches.is_truthy())
}

/// Whether the browser has agreed not to clear what is kept; none where it cannot be asked.
pub async fn is_persisted() -> Option<bool> {
    ask("persisted").await
}

/// Asks the browser not to clear what is kept; what it answers.
pub async fn persist() -> Option<bool> {
    ask("persist").await
}

async fn ask(name: &str) -> Option<bool> {
    let storage = super::window().and_then(|window| held(&window.navigator(), "storage"));
    promised(storage, name, &JsValue::UNDEFINED).await?.as_bool()
}
