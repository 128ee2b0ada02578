//! Yielding to the browser during long work, so that what is pressed meanwhile is answered.

use std::cell::Cell;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

use super::clock;

/// How long work goes on before it yields, in milliseconds: with the frame that may follow no longer
/// than what is felt as at once.
const LONG: f64 = 12.0;

/// When work last yielded.
pub struct Yielder(Cell<f64>);

impl Yielder {
    /// Work begins.
    pub fn begin() -> Self {
        Self(Cell::new(clock::milliseconds()))
    }

    /// Yields if that is due.
    pub async fn yield_if_due(&self) {
        let now = clock::milliseconds();
        // The clock may be put back.
        if (0.0..LONG).contains(&(now - self.0.get())) {
            return;
        }
        yield_now().await;
        self.0.set(clock::milliseconds());
    }
}

/// Lets the browser do what it has to. A message comes sooner than a timer, which waits for four
/// milliseconds, and for a second in a page that nobody sees.
async fn yield_now() {
    let Ok(channel) = MessageChannel::new() else { return };
    let message = Promise::new(&mut |come, _| {
        channel.port1().set_onmessage(Some(&come));
        let _ = channel.port2().post_message(&JsValue::NULL);
    });
    let _ = JsFuture::from(message).await;
    channel.port1().close();
}
