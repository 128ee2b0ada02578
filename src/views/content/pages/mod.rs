//! What the pages of each part are, apart from all others. What a part calls stays with it: who wants to know of a page
//! what only its own types can tell asks its [`Content`](super::Content).

mod around;
mod budget;
mod explorer;
mod site;
mod vision;

use leptos::prelude::*;

use super::Landing;
use crate::address::{Page, decode, encode};
use crate::views::Site;

pub use around::Around;
pub use budget::Budget;
pub use explorer::Explorer;
pub use site::AboutAndStand;
pub use vision::Vision;

/// The pages that a part draws, or that the module itself does.
pub trait Pages: Sync {
    /// The content of a page; nothing of a page of another part.
    fn draw(&self, page: Page) -> AnyView;

    /// What a page is called; none where it shows nothing.
    fn title(&self, page: &Page, site: &Site) -> Option<String>;

    /// What of a fragment is state of a page: what the address holds beyond it is not carried into new links.
    fn known(&self, _: &Page, fragment: &str, site: &Site) -> String {
        encode(&decode(fragment, site.engine.vocabulary()).0, site.engine.vocabulary())
    }

    /// What of a state of its own goes along with a page, in words, piece by piece; none for a page that has none, or a
    /// selection: those words are not this part's.
    fn along(&self, _: &Page, _: &str, _: &Site) -> Option<Vec<String>> {
        None
    }

    /// Where a fragment leads on a page.
    fn landing(&self, _: &Page, fragment: &str, _: &Site) -> Landing {
        Landing::plain(fragment)
    }
}

/// A page's own name before the site's.
fn with_name(own: &str, site: &Site) -> String {
    [own, " – ", &site.dataset.bundle().site.name].concat()
}
