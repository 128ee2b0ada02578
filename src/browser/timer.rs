//! Doing something once things have come to rest.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// A pending call that a later one replaces.
#[derive(Default)]
pub struct Timer {
    handle: Option<i32>,
}

impl Timer {
    /// Calls `then` after a number of milliseconds, unless restarted before.
    pub fn restart(&mut self, milliseconds: u32, then: impl FnOnce() + 'static) {
        let Some(window) = super::window() else { return };
        if let Some(handle) = self.handle.take() {
            window.clear_timeout_with_handle(handle);
        }
        let callback = Closure::once_into_js(then);
        let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        self.handle =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), delay).ok();
    }
}
