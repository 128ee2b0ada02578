//! What leads on from the page that is open. It lies in a part of the module: whoever came to search the list needs none
//! of it.

#[cfg(feature = "split")]
mod apart;
mod keep;
mod load;
mod steps;
#[cfg(not(feature = "split"))]
mod together;

use super::App;
use super::navigation::Navigation;
use crate::address::Route;
use crate::browser::place::Place;

/// What leads on, once its part of the module has come.
#[derive(Debug, Clone, Copy)]
pub struct Onward {
    /// Follows a link to another page, by its route and a fragment.
    pub follow: fn(Navigation, Route, String),
    /// Comes back to another page, by its route and a fragment, at the place where it was left.
    pub come_back: fn(Navigation, Route, String, Option<Place>),
    /// Fetches what the page that is shown does without, keeps the site on the device, and notices newer versions.
    pub keep: fn(App),
}

impl Onward {
    fn here() -> Self {
        Self { follow: steps::follow, come_back: steps::come_back, keep: keep::start }
    }
}
