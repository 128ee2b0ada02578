//! An address as a code that another device's camera reads.
//!
//! Pure: a text becomes modules, and modules become one path of a picture. Nothing is fetched or sent.

mod code;

pub use code::{Code, LARGEST, QUIET};
