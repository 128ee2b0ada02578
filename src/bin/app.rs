//! The browser's module. The start script calls [`hubben::app::start`], so nothing happens here.

#[cfg(target_arch = "wasm32")]
pub use hubben::app::start;

fn main() {}
