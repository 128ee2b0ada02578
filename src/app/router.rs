//! Following links within the site without a request, and Back and Forward. Steps within the page that is shown are taken
//! here; those to another need what leads [onward](super::onward).

use super::App;
use super::load::Failure;
use super::onward::Onward;
use crate::address::{Page, Route, is_state};
use crate::browser::place::Place;
use crate::browser::{dom, events, focus, history, timer};
use crate::views::Landing;

/// The id of the box that shows the filters on small screens.
const FILTERS: &str = "filters-open";

/// How long a page that has drawn is left to its visitor before it fetches more, in milliseconds: who came to search
/// begins at once.
const REST: u32 = 300;

/// After what time what could not be fetched is asked for again at first, in milliseconds, and after what time at last.
const AGAIN: (u32, u32) = (10_000, 300_000);

/// Listens from now on.
pub fn start(app: App) {
    history::restore_by_hand();
    events::on_link(move |link| {
        let root = app.now(|shown| shown.site.root.clone());
        let Some(route) = (link.origin == events::origin()).then(|| root.route(&link.path)).flatten() else {
            return false;
        };
        if !exists(app, &route) {
            return false;
        }
        follow(app, route, link.fragment);
        true
    });
    events::on_history(move || returned(app));
    events::on_rest(history::note_place);
    events::on_leave(history::leave);
    events::on_escape(|| {
        if dom::is_ticked(FILTERS) {
            dom::tick(FILTERS, false);
            focus::by_id(FILTERS);
        }
    });
    keep(app, REST);
}

/// Whether the app has a page for a route; else the browser loads it and the server answers. Visitors
/// at a stand do not set it up.
pub(super) fn exists(app: App, route: &Route) -> bool {
    match &route.page {
        Page::Commitment(id) => app.now(|shown| shown.site.dataset.find(id).is_some()),
        // The list names no sections, and nothing in the explorer leads to one.
        Page::Vision(path) => app.now(|shown| shown.site.dataset.visions().find(path).is_some()),
        Page::Budget(path) => app.now(|shown| shown.site.dataset.budgets().find(path).is_some()),
        Page::Stand => !history::is_held(),
        _ => true,
    }
}

/// Keeps what leads on ready, once the page has drawn and has been left alone for so many milliseconds.
fn keep(app: App, rest: u32) {
    timer::after_rest(rest, move || {
        leptos::task::spawn_local(async move {
            match Onward::load().await {
                Some(onward) => (onward.keep)(app),
                None => keep(app, (2 * rest).clamp(AGAIN.0, AGAIN.1)),
            }
        });
    });
}

/// A link was followed.
fn follow(app: App, route: Route, fragment: String) {
    let wanted = app.set_out();
    let same = app.now(|shown| shown.route == route);
    leptos::task::spawn_local(async move {
        if same {
            app.stand.set_missing(None);
            app.location.lead_to(Vec::new());
            history::go_to(&app.now(|shown| shown.site.root.link(&route, &fragment)));
            app.location.follow(if is_state(&fragment) { fragment.clone() } else { String::new() });
            leptos::task::tick().await;
            return landing(app, &fragment).go();
        }
        match Onward::load().await {
            _ if !wanted() => {}
            Some(onward) => (onward.follow)(app, route, fragment),
            None => miss(app, Failure::Module, &route, &fragment),
        }
    });
}

/// A page cannot be shown: the browser goes there, or at a stand, where it cannot be sent, the visitor is told.
pub(super) fn miss(app: App, failure: Failure, route: &Route, fragment: &str) {
    let (lang, address) = app.now(|shown| (shown.route.lang, shown.site.root.link(route, fragment)));
    app.stand.set_missing(Some(failure.missing(lang, route.lang)));
    history::load(&address);
}

/// Back, Forward, or an address changed by hand.
fn returned(app: App) {
    if history::is_held() {
        return history::stay();
    }
    history::forget_pending();
    let fragment = history::fragment();
    let root = app.now(|shown| shown.site.root.clone());
    let Some(route) = root.route(&history::path()) else { return history::reload() };
    let same = app.now(|shown| shown.route == route);
    // A jump within the page is no change of state.
    if same && !fragment.is_empty() && !is_state(&fragment) {
        return;
    }
    // Of now: until the page is there the one before goes on noting its own place.
    let place = history::noted_place();
    let wanted = app.set_out();
    leptos::task::spawn_local(async move {
        if same {
            // Without a request, and without what might have to be fetched.
            app.location.lead_to(place.as_ref().map(Place::needs).unwrap_or_default());
            app.location.follow(fragment.clone());
            leptos::task::tick().await;
            match place {
                Some(place) => arrive(&place),
                // An address that was changed by hand may lead somewhere else on the page.
                None => landing(app, &fragment).go_within(),
            }
            if fragment.is_empty() {
                // Nothing is pointed at any more.
                dom::arrive("");
            }
            return;
        }
        match Onward::load().await {
            _ if !wanted() => {}
            Some(onward) => (onward.come_back)(app, route, fragment, place),
            None => history::reload(),
        }
    });
}

/// Comes to a place on the page that is shown.
pub(super) fn arrive(place: &Place) {
    focus::by_id(if place.focused.is_empty() { "content" } else { &place.focused });
    place.scroll();
}

/// Where a fragment leads on the page that is shown.
pub(super) fn landing(app: App, fragment: &str) -> Landing {
    app.now(|shown| shown.content.landing(&shown.route.page, fragment, &shown.site))
}
