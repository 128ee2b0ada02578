//! What runs a stand, where all of the module is there.

use std::future::{Ready, ready};

use super::Running;

impl Running {
    /// What runs a stand, which is there already.
    pub fn load() -> Ready<Option<Self>> {
        ready(Some(Self::here()))
    }
}
