//! Doing something once things have come to rest.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// A pending call that a later one replaces; none is made once this is dropped.
#[derive(Default)]
pub struct Timer {
    /// The browser's number for it, and what it will call: dropped when it is not to be called any more.
    pending: Option<(i32, Closure<dyn FnMut()>)>,
}

impl Timer {
    /// Calls nothing.
    pub fn stop(&mut self) {
        // Without a pending call there may be no window either: static pages drop timers too.
        let Some((handle, _callback)) = self.pending.take() else { return };
        if let Some(window) = super::window() {
            window.clear_timeout_with_handle(handle);
        }
    }

    /// Calls `then` after a number of milliseconds, unless restarted before.
    pub fn restart(&mut self, milliseconds: u32, then: impl FnOnce() + 'static) {
        self.stop();
        let Some(window) = super::window() else { return };
        let callback = Closure::once(then);
        let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        let function = callback.as_ref().unchecked_ref();
        let handle = window.set_timeout_with_callback_and_timeout_and_arguments_0(function, delay).ok();
        self.pending = handle.map(|handle| (handle, callback));
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Calls `then` after so many milliseconds.
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) {
    if let Some(window) = super::window() {
        let callback = Closure::once_into_js(then);
        let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), delay);
    }
}

/// Calls `then` once what has just been asked for is drawn and has stood for so many milliseconds.
pub fn after_rest(milliseconds: u32, then: impl FnOnce() + 'static) {
    after_drawing(move || after(milliseconds, then));
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
