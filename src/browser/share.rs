//! Sharing and copying the present address.

use wasm_bindgen_futures::JsFuture;

use super::has;

/// What became of sharing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// The device's own sharing took it, or the visitor closed it.
    ByDevice,
    /// The address was copied.
    Copied,
    /// Neither was possible.
    Failed,
}

/// Shares the present address by the device's own means where there are any, else copies it.
pub async fn share(title: &str) -> Shared {
    let Some(window) = super::window() else { return Shared::Failed };
    // What was just typed belongs to what is shared.
    super::history::settle();
    let Ok(address) = window.location().href() else { return Shared::Failed };
    let navigator = window.navigator();
    if has(&navigator, "share") {
        let data = web_sys::ShareData::new();
        data.set_title(title);
        data.set_url(&address);
        // A refusal is the visitor's own doing: they closed the sheet.
        let _ = JsFuture::from(navigator.share_with_data(&data)).await;
        return Shared::ByDevice;
    }
    // On plain http there is no clipboard, though the binding says there always is.
    if !has(&navigator, "clipboard") {
        return Shared::Failed;
    }
    match JsFuture::from(navigator.clipboard().write_text(&address)).await {
        Ok(_) => Shared::Copied,
        Err(_) => Shared::Failed,
    }
}
