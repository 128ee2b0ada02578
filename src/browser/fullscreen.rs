//! The whole screen for the page.

use wasm_bindgen::JsValue;

use super::held;

/// Whether the browser offers it.
pub fn is_offered() -> bool {
    super::document()
        .is_some_and(|document| held(&document, "fullscreenEnabled").is_some_and(|value| value.is_truthy()))
}

/// Asks for it; only right after a touch or a key does the browser agree.
pub fn ask() {
    let root = super::document().and_then(|document| document.document_element()).map(Into::into);
    forgive(root, "requestFullscreen");
}

/// Gives it back.
pub fn leave() {
    let document = super::document().filter(|document| held(document, "fullscreenElement").is_some());
    forgive(document.map(Into::into), "exitFullscreen");
}

/// What the browser refuses stays as it is.
fn forgive(object: Option<JsValue>, name: &'static str) {
    leptos::task::spawn_local(async move {
        super::promised(object, name, &JsValue::UNDEFINED).await;
    });
}
