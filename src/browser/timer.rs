//! Doing something once things have come to rest.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// A pending call that a later one replaces.
#[derive(Default)]
pub struct Timer {
    handle: Option<i32>,
}

impl Timer {
    /// Calls nothing.
    pub fn stop(&mut self) {
        if let Some((window, handle)) = super::window().zip(self.handle.take()) {
            window.clear_timeout_with_handle(handle);
        }
    }

    /// Calls `then` after a number of milliseconds, unless restarted before.
    pub fn restart(&mut self, milliseconds: u32, then: impl FnOnce() + 'static) {
        self.stop();
        let Some(window) = super::window() else { return };
        let callback = Closure::once_into_js(then);
        let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        self.handle =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), delay).ok();
    }
}

/// Calls `then` every so many milliseconds, for as long as the page lives.
pub fn every(milliseconds: u32, then: impl FnMut() + 'static) {
    if let Some(window) = super::window() {
        let callback = Closure::<dyn FnMut()>::new(then).into_js_value();
        let period = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), period);
    }
}

/// Calls `then` once what has just been asked for is drawn: in the frame after the next one.
pub fn after_drawing(then: impl FnOnce() + 'static) {
    next_frame(move || next_frame(then));
}

/// Calls `then` before the next frame is drawn.
pub fn next_frame(then: impl FnOnce() + 'static) {
    if let Some(window) = super::window() {
        let _ = window.request_animation_frame(Closure::once_into_js(then).unchecked_ref());
    }
}
