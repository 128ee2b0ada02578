//! The parts of the module, by what they draw.

use crate::address::Page;
use crate::model::coded;

coded! {
    /// A part of the module, with the name that the marks in `apart.rs` give it.
    Part {
        /// The start page and the commitments' pages, around the explorer.
        Around = "around",
        /// The reader.
        Vision = "vision",
        /// The budget view.
        Budget = "budget",
        /// What tells of the site itself, prepares it for a stand, and runs that.
        Site = "site",
        /// What visitors take with them: the code and the downloads of a selection. It draws no page.
        Takeout = "takeout",
        /// What leads on from the explorer: the whole of the data, steps to other pages, the copy on the device. It draws
        /// no page, but all others need it.
        Onward = "onward",
    }
}

impl Part {
    /// The parts that a page needs.
    pub fn needed(page: &Page) -> impl Iterator<Item = Self> {
        Self::of(page).into_iter().flat_map(|own| [own, Self::Onward])
    }

    /// The part that draws a page; none where the module itself does.
    pub fn of(page: &Page) -> Option<Self> {
        match page {
            Page::Explorer => None,
            Page::Start | Page::Commitment(_) => Some(Self::Around),
            Page::Vision(_) => Some(Self::Vision),
            Page::Budget(_) => Some(Self::Budget),
            Page::About | Page::Stand => Some(Self::Site),
        }
    }
}
