//! Loading a file of this site.

use gloo_net::http::Request;

/// The bytes of a file; none where it cannot be had, or not whole.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let response = Request::get(address).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.binary().await.ok()
}
