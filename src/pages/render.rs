//! A page's body as HTML, from the same components that the app shows.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::{Root, Route};
use crate::dataset::Dataset;
use crate::views::{Kept, Location, Meta, PageBody, Site};

/// A page's content, with title and description.
pub fn body(route: &Route, dataset: &Arc<Dataset>) -> (String, Meta) {
    let owner = Owner::new();
    owner.with(|| {
        let site = Site::new(dataset.clone(), Root::relative_to(route), None);
        let meta = Meta::of(route, &site);
        provide_context(site);
        provide_context(Location::new(String::new()));
        provide_context(Kept::default());
        // Nothing hydrates, so the renderer's markers can go.
        let html = PageBody(crate::views::PageBodyProps { route: route.clone() }).to_html().replace("<!>", "");
        (html, meta)
    })
}
