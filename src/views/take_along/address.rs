//! Where the code leads.

use leptos::prelude::*;

use crate::address::{Route, absolute, is_state};
use crate::browser::{dom, events, history};
use crate::views::content::use_content;
use crate::views::context::{Site, use_public_base};

/// The site's own address for others: what was set for this device, else what the build knows, else where
/// the page was opened. Tracked.
pub fn base(site: &Site) -> String {
    let set = use_public_base().0.get();
    set.or_else(dom::public_base).unwrap_or_else(|| [events::origin(), site.root.file("")].concat())
}

/// The state that goes along: what of the address is known, else the place in the page that it names.
pub fn fragment(site: &Site, route: &Route, fragment: &str) -> String {
    let state = use_content().known(&route.page, fragment, site);
    let place = history::fragment();
    if state.is_empty() && !is_state(&place) { place } else { state }
}

/// The address of a page with its state.
pub fn of(site: &Site, route: &Route, fragment: &str) -> String {
    absolute(&base(site), route, fragment)
}
