//! Following links within the site without a request, and Back and Forward. Steps within the page that is shown are taken
//! here; those to another need what leads [onward](super::onward).

use super::App;
use super::load::Failure;
use super::navigation::{Navigation, bar};
use super::onward::Onward;
use crate::address::{Page, Route};
use crate::browser::place::Place;
use crate::browser::{dom, events, focus, history, timer};
use crate::views::{FILTERS_SWITCH, Landing};

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
        if dom::is_ticked(FILTERS_SWITCH) {
            dom::tick(FILTERS_SWITCH, false);
            focus::by_id(FILTERS_SWITCH);
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
    let navigation = Navigation::begin(app);
    let same = app.now(|shown| shown.route == route);
    if !same {
        navigation.wait(Some((route.clone(), fragment.clone())));
    }
    leptos::task::spawn_local(async move {
        if same {
            app.stand.set_missing(None);
            app.location.lead_to(Vec::new());
            history::go_to(&app.now(|shown| shown.site.root.link(&route, &fragment)));
            app.location.follow(&fragment);
            leptos::task::tick().await;
            return landing(app, &fragment).go();
        }
        match Onward::load().await {
            _ if !navigation.is_wanted() => {}
            Some(onward) => (onward.follow)(navigation, route, fragment),
            None => miss(app, Failure::Module, &route, &fragment),
        }
    });
}

/// A page cannot be shown: the browser goes there, or at a stand, where it cannot be sent, the visitor is told.
pub(super) fn miss(app: App, failure: Failure, route: &Route, fragment: &str) {
    app.give_up();
    let fragment = goal(app, route, fragment);
    let (lang, address) = app.now(|shown| (shown.route.lang, shown.site.root.link(route, &fragment)));
    app.stand.set_missing(Some(failure.missing(lang, route.lang)));
    history::load(&address);
}

/// The fragment that a link leads to: the same page in another language opens at the place where the visitor is now.
pub(super) fn goal(app: App, route: &Route, fragment: &str) -> String {
    let other_language = app.now(|shown| shown.route.page == route.page && shown.route.lang != route.lang);
    let same_place = other_language && fragment.is_empty() && !history::is_held();
    if same_place { history::settled_fragment() } else { fragment.to_owned() }
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
    let place = history::noted_place();
    let navigation = Navigation::begin(app);
    if !same {
        navigation.wait(None);
        // The same page in another language takes along what is chosen meanwhile; any other knows nothing of it.
        if app.now(|shown| shown.route.page != route.page) {
            bar();
        }
    }
    leptos::task::spawn_local(async move {
        if same {
            // Without a request, and without what might have to be fetched.
            app.location.lead_to(place.as_ref().map(Place::needs).unwrap_or_default());
            app.location.follow(&fragment);
            leptos::task::tick().await;
            match place {
                Some(place) => arrive(&place),
                // An address that was changed by hand may lead somewhere else on the page.
                None => landing(app, &fragment).go_within(),
            }
            // State points at nothing.
            return dom::arrive(&fragment);
        }
        match Onward::load().await {
            _ if !navigation.is_wanted() => {}
            Some(onward) => (onward.come_back)(navigation, route, fragment, place),
            None => navigation.reload(),
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
