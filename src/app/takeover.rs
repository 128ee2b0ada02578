//! Taking a static page over: the app builds its view beside it and swaps the two in one go.
//!
//! Takeover rather than hydration: a mismatch cannot kill it, and what the fragment asks for is
//! unknown when a page is rendered. What was ticked, typed, focused and selected goes along.

use leptos::prelude::*;

use super::{App, Shown, router};
use crate::address::{Page, Route, decode, encode, is_state};
use crate::browser::{dom, focus, history, scroll};
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::{Location, PageBody, Site};

/// The id of the box that shows the filters on small screens.
const FILTERS: &str = "filters-open";

/// Swaps the static page for the running one.
pub fn take_over(site: Site, route: Route) {
    let place = Place::note();
    let app =
        App { location: Location::new(first_fragment(&site, &route)), shown: RwSignal::new(Shown { site, route }) };
    let Some(root) = dom::detached_root() else { return };
    leptos::mount::mount_to(root.clone(), move || view! { <Root app/> }).forget();
    if dom::swap_root(&root) {
        router::start(app);
        place.restore();
    }
}

/// The app's root: the page that is shown, drawn anew when another one is.
#[component]
fn Root(
    /// The app's signals.
    app: App,
) -> impl IntoView {
    provide_context(app.location);
    move || {
        let Shown { site, route } = app.shown.get();
        provide_context(site);
        view! { <PageBody route/> }
    }
}

/// The state to start with: the address's, with what the visitor has already done to the static page.
fn first_fragment(site: &Site, route: &Route) -> String {
    let asked = history::fragment();
    let asked = if is_state(&asked) { asked } else { String::new() };
    if route.page != Page::Explorer {
        return asked;
    }
    let vocabulary = site.engine.vocabulary();
    let (from_link, _) = decode(&asked, vocabulary);
    let mut selection = from_link.clone();
    // The start script has ticked what the link asks for, so the boxes hold both.
    let ticked = dom::ticked();
    for facet in Facet::MAIN {
        selection.clear(facet);
        for (_, value) in ticked.iter().filter(|(name, _)| name == facet.code()) {
            if let Some(position) = vocabulary.position(facet, value) {
                selection.choose(facet, position, true);
            }
        }
    }
    selection.internal = dom::is_ticked("f-intern");
    if let Some(query) = dom::typed("q") {
        selection.set_query(&query);
    }
    // An address that says the same is left as it is, with what it holds beyond that.
    if selection == from_link {
        return asked;
    }
    let fragment = encode(&selection, vocabulary);
    history::replace_fragment(&fragment);
    fragment
}

/// Where the visitor is on the static page.
struct Place {
    focused: String,
    selected: Option<(u32, u32)>,
    scrolled: f64,
    filters: bool,
}

impl Place {
    fn note() -> Self {
        let focused = focus::current();
        Self {
            selected: dom::text_selection(&focused),
            focused,
            scrolled: scroll::position(),
            filters: dom::is_ticked(FILTERS),
        }
    }

    fn restore(self) {
        dom::tick(FILTERS, self.filters);
        scroll::to(self.scrolled);
        focus::by_id(&self.focused);
        if let Some(selected) = self.selected {
            dom::select_text(&self.focused, selected);
        }
    }
}
