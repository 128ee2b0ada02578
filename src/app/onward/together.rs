//! What leads on, where all of the module is there.

use std::future::{Ready, ready};

use super::Onward;

impl Onward {
    /// What leads on, which is there already.
    pub fn load() -> Ready<Option<Self>> {
        ready(Some(Self::here()))
    }
}
