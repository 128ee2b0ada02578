//! A tablet on a table in a square: when a visitor has gone, what is shown meanwhile, and what
//! whoever sets the tablet up can choose. The time is always an argument.

mod idle;
mod programme;
mod settings;
mod wear;

pub use idle::{Idle, NOTICE, Phase};
pub use programme::{Programme, Slide};
pub use settings::{Entry, LONGEST, SHORTEST, Settings};
pub use wear::{REST, WORN, Wear};
