//! Loading a file of this site.

use gloo_net::http::Request;

/// The text of a file; none where it cannot be had, or not whole.
pub async fn text(address: &str) -> Option<String> {
    let response = Request::get(address).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.text().await.ok()
}
