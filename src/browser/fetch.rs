//! Loading a file of this site.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of a file; none where it cannot be had, or not whole.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let fetched = JsFuture::from(super::window()?.fetch_with_str(address)).await.ok()?;
    let response = fetched.dyn_into::<Response>().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(bytes.unchecked_ref::<ArrayBuffer>()).to_vec())
}
