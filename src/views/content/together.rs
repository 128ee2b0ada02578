//! The whole module in one.

use std::future::{Ready, ready};

use super::{Content, Part, Takeout, pages};
use crate::address::Page;

impl Content {
    /// The content of a page.
    pub fn of(page: &Page) -> Self {
        Self(match Part::of(page) {
            // The last two draw no page.
            None | Some(Part::Takeout | Part::Onward) => &pages::Explorer,
            Some(Part::Around) => &pages::Around,
            Some(Part::Vision) => &pages::Vision,
            Some(Part::Budget) => &pages::Budget,
            Some(Part::Site) => &pages::AboutAndStand,
        })
    }

    /// The content of a page, which is there already.
    pub fn load(page: &Page) -> Ready<Option<Self>> {
        ready(Some(Self::of(page)))
    }

    /// Every part is there.
    pub fn load_all() -> Ready<()> {
        ready(())
    }
}

impl Takeout {
    /// What makes the things to take along, which is there already.
    pub fn load() -> Ready<Option<Self>> {
        ready(Some(Self::here()))
    }
}
