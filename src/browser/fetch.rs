//! Loading a file of this site.

use std::cell::RefCell;

use gloo_net::http::Request;

thread_local! {
    /// Addresses and bytes of files that have been fetched ahead: no more than one for each language.
    static AHEAD: RefCell<Vec<(String, Vec<u8>)>> = RefCell::default();
}

/// The bytes of a file; none where it cannot be had, or not whole.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let place = AHEAD.with_borrow(|ahead| place(ahead, address));
    match place {
        Some(place) => Some(AHEAD.with_borrow_mut(|ahead| ahead.swap_remove(place)).1),
        None => request(address).await,
    }
}

/// Fetches a file that will be asked for later, and holds it until then.
pub async fn ahead(address: &str) {
    let is_there = || AHEAD.with_borrow(|ahead| place(ahead, address)).is_some();
    if is_there() {
        return;
    }
    let Some(bytes) = request(address).await else { return };
    if !is_there() {
        AHEAD.with_borrow_mut(|ahead| ahead.push((address.to_owned(), bytes)));
    }
}

fn place(ahead: &[(String, Vec<u8>)], address: &str) -> Option<usize> {
    ahead.iter().position(|(held, _)| held == address)
}

async fn request(address: &str) -> Option<Vec<u8>> {
    let response = Request::get(address).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.binary().await.ok()
}
