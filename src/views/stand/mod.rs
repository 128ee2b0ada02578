//! Stand mode: the page that prepares a tablet, and what stands around the pages while it runs.

mod attract;
mod checks;
mod frame;
mod leave;
mod prepare;
mod setup;
mod state;

pub use attract::{ATTRACT, Attract};
pub use frame::Frame;
pub use prepare::StandPage;
pub use state::{Act, Missing, Stand};
