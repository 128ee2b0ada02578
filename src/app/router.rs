//! Following links within the site without a request, and Back and Forward.

use leptos::prelude::*;

use super::landing::Landing;
use super::load::Failure;
use super::{App, Shown, load, stand};
use crate::address::{Page, Route, is_state};
use crate::browser::place::Place;
use crate::browser::{dom, events, focus, history, scroll, timer};
use crate::model::Coded;
use crate::views::meta;

/// The id of the box that shows the filters on small screens.
const FILTERS: &str = "filters-open";

/// Listens from now on.
pub fn start(app: App) {
    history::restore_by_hand();
    events::on_link(move |link| {
        let root = app.shown.with_untracked(|shown| shown.site.root.clone());
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
}

/// Whether the app has a page for a route; else the browser loads it and the server answers. Visitors
/// at a stand do not set it up.
pub(super) fn exists(app: App, route: &Route) -> bool {
    match &route.page {
        Page::Commitment(id) => app.shown.with_untracked(|shown| shown.site.dataset.find(id).is_some()),
        // The list names no sections, and nothing in the explorer leads to one.
        Page::Vision(path) => app.shown.with_untracked(|shown| shown.site.dataset.visions().find(path).is_some()),
        Page::Budget(path) => app.shown.with_untracked(|shown| shown.site.dataset.budgets().find(path).is_some()),
        Page::Stand => !history::is_held(),
        _ => true,
    }
}

/// A link was followed: a new entry, then the page from its top.
fn follow(app: App, route: Route, fragment: String) {
    let other_language =
        app.shown.with_untracked(|shown| shown.route.page == route.page && shown.route.lang != route.lang);
    // The same page in another language opens at the same place.
    let same_place = other_language && fragment.is_empty() && !history::is_held();
    let wanted = app.set_out();
    leptos::task::spawn_local(async move {
        let prepared = prepare(app, route.clone()).await;
        if !wanted() {
            return;
        }
        // Of now: while the data came the visitor may have gone on.
        let fragment = if same_place { history::settled_fragment() } else { fragment };
        let address = app.shown.with_untracked(|shown| shown.site.root.link(&route, &fragment));
        // At a stand the browser cannot be sent there: the visitor is told.
        let lang = app.shown.with_untracked(|shown| shown.route.lang);
        app.stand.set_missing(prepared.as_ref().err().map(|failure| failure.missing(lang, route.lang)));
        let Ok(shown) = prepared else { return history::load(&address) };
        // The way back to the list leads to the card that was left.
        let left = app.shown.with_untracked(|shown| match &shown.route.page {
            Page::Commitment(id) => Some(["c-", id].concat()),
            _ => None,
        });
        let to_list = shown.route.page == Page::Explorer;
        app.location.lead_to(if to_list { left.iter().cloned().collect() } else { Vec::new() });
        // Asking once more for what is shown already is no step that Back would undo.
        if !history::is_at(&address) {
            history::push(&address);
        }
        show(app, shown, &fragment).await;
        if let Some(card) = left.filter(|card| to_list && dom::exists(card)) {
            scroll::to_middle(&card);
            focus::by_id(&card);
        } else {
            landing(app, &fragment).go();
        }
    });
}

/// Where a fragment leads on the page that is shown.
fn landing(app: App, fragment: &str) -> Landing {
    app.shown.with_untracked(|shown| Landing::of(&shown.route, fragment, &shown.site))
}

/// Back, Forward, or an address changed by hand: the page as it was left.
fn returned(app: App) {
    if history::is_held() {
        return history::stay();
    }
    history::forget_pending();
    let fragment = history::fragment();
    let root = app.shown.with_untracked(|shown| shown.site.root.clone());
    let Some(route) = root.route(&history::path()) else { return history::reload() };
    let same = app.shown.with_untracked(|shown| shown.route == route);
    // A jump within the page is no change of state.
    if same && !fragment.is_empty() && !is_state(&fragment) {
        return;
    }
    // Of now: until the page is there the one before goes on noting its own place.
    let place = history::noted_place();
    let wanted = app.set_out();
    leptos::task::spawn_local(async move {
        let prepared = prepare(app, route).await;
        if !wanted() {
            return;
        }
        let Ok(shown) = prepared else { return history::reload() };
        // Who has gone on meanwhile is at another place.
        let now = history::settled_fragment();
        let place = place.filter(|_| now == fragment);
        let fragment = now;
        app.location.lead_to(place.as_ref().map(Place::needs).unwrap_or_default());
        show(app, shown, &fragment).await;
        match place {
            Some(place) => {
                focus::by_id(if place.focused.is_empty() { "content" } else { &place.focused });
                place.scroll();
            }
            None if !same => scroll::to(0),
            // An address that was changed by hand may lead somewhere else on the page.
            None => landing(app, &fragment).go_within(),
        }
        if !is_state(&fragment) {
            dom::arrive(&fragment);
        }
    });
}

/// What a route shows, with its language's data and the part of the module that draws it.
async fn prepare(app: App, route: Route) -> Result<Shown, Failure> {
    let site = app.shown.with_untracked(|shown| shown.site.clone());
    let is_stand = route.page == Page::Stand;
    let shown = if site.dataset.lang() == route.lang {
        load::content(route, site).await?
    } else {
        load::page(route, site.root).await?
    };
    if is_stand {
        stand::attend(app).await?;
    }
    Ok(shown)
}

/// Shows a page, and waits until it is drawn.
async fn show(app: App, shown: Shown, fragment: &str) {
    // The browser's history remembers names: at a stand all pages have one.
    let title = if history::is_held() { dom::title() } else { meta::title(&shown.route, &shown.site) };
    dom::describe(&title, shown.route.lang.code());
    let same = app.shown.with_untracked(|old| old.route == shown.route);
    app.location.follow(if is_state(fragment) { fragment.to_owned() } else { String::new() });
    if !same {
        let site = shown.site.clone();
        app.shown.set(shown);
        timer::after_drawing(move || leptos::task::spawn_local(load::others(site)));
    }
    leptos::task::tick().await;
}
