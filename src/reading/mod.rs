//! What a reader needs beside the text: where it is read, how long it takes, what has been read,
//! and which way a finger means. Plain types without a browser.

mod bookmark;
mod progress;
mod swipe;
mod time;
mod wheel;

pub use bookmark::Bookmark;
pub use progress::{WHOLE, current, share};
pub use swipe::{Stroke, Way};
pub use time::{minutes, words};
pub use wheel::{Row, rows, spoke};
