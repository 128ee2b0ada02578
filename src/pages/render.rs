//! A page's body as HTML, from the same components that the app shows.

use std::sync::Arc;

use leptos::prelude::*;

use super::meta::Meta;
use super::release::PLACEHOLDER;
use crate::address::{Page, Root, Route};
use crate::dataset::Dataset;
use crate::explore::Engine;
use crate::model::Year;
use crate::views::{Content, EmptyBody, EmptyBodyProps, Kept, Location, PageBody, PageBodyProps, Site, Stand};

/// A page's content, with title and description.
pub fn body(route: &Route, dataset: &Arc<Dataset>) -> (String, Meta) {
    render(route, dataset, Root::relative_to(route), |route| {
        let content = Content::of(&route.page);
        PageBody(PageBodyProps { route, content }).to_html()
    })
}

/// The frame of a language's pages without content, with links that count from a root.
pub fn empty(dataset: &Arc<Dataset>, root: Root) -> (String, Meta) {
    let route = Route::new(dataset.lang(), Page::Start);
    render(&route, dataset, root, |route| EmptyBody(EmptyBodyProps { route }).to_html())
}

fn render(route: &Route, dataset: &Arc<Dataset>, root: Root, html: impl FnOnce(Route) -> String) -> (String, Meta) {
    let owner = Owner::new();
    owner.with(|| {
        let engine = Engine::new(dataset, Year::default());
        let site = Site::new(dataset.clone(), engine, root, None, PLACEHOLDER);
        let meta = Meta::of(route, &site);
        provide_context(site);
        provide_context(Location::new(String::new()));
        provide_context(Kept::default());
        provide_context(Stand::default());
        // Nothing hydrates, so the renderer's markers can go.
        (html(route.clone()).replace("<!>", ""), meta)
    })
}
