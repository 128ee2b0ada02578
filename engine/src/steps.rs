//! Long work in steps, so that whoever waits for it can do other things in between.
//!
//! What takes long is an `async` function that awaits a `rest` after each step. In a browser that
//! gives way to a key or a frame; elsewhere [`at_once`] goes through it without one.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// A rest that is none.
pub async fn no_rest() {}

/// Does work in steps in one go. What it waits for must become ready by being asked again.
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return done;
        }
    }
}
