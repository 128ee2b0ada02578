//! Steps to other pages, without a request: along a link, and back to where the visitor was.

use leptos::prelude::*;

use super::load;
use crate::address::{Page, Route};
use crate::app::navigation::Navigation;
use crate::app::router::{arrive, goal, landing, miss};
use crate::app::{App, Shown};
use crate::browser::place::Place;
use crate::browser::{dom, focus, history, scroll, timer};
use crate::model::Coded;

/// A link to another page was followed: a new entry, then the page from its top.
pub fn follow(navigation: Navigation, route: Route, fragment: String) {
    let app = navigation.app;
    leptos::task::spawn_local(async move {
        let prepared = load::prepare(app, route.clone()).await;
        if !navigation.is_wanted() {
            return;
        }
        let shown = match prepared {
            Ok(shown) => shown,
            Err(failure) => return miss(app, failure, &route, &fragment),
        };
        app.give_up();
        let fragment = goal(app, &route, &fragment);
        app.stand.set_missing(None);
        // The way back to the list leads to the card that was left.
        let left = app.now(|shown| match &shown.route.page {
            Page::Commitment(id) => Some(["c-", id].concat()),
            _ => None,
        });
        let to_list = shown.route.page == Page::Explorer;
        app.location.lead_to(if to_list { left.iter().cloned().collect() } else { Vec::new() });
        let address = app.now(|shown| shown.site.root.link(&route, &fragment));
        history::go_to(&address);
        show(app, shown, &fragment).await;
        if let Some(card) = left.filter(|card| to_list && dom::exists(card)) {
            scroll::to_middle(&card);
            focus::by_id(&card);
        } else {
            landing(app, &fragment).go();
        }
    });
}

/// Back, Forward, or an address changed by hand: another page, as it was left.
pub fn come_back(navigation: Navigation, route: Route, fragment: String, place: Option<Place>) {
    let app = navigation.app;
    leptos::task::spawn_local(async move {
        let prepared = load::prepare(app, route).await;
        if !navigation.is_wanted() {
            return;
        }
        let Ok(shown) = prepared else { return navigation.reload() };
        app.give_up();
        // Who has gone on meanwhile is at another place.
        let now = history::settled_fragment();
        let place = place.filter(|_| now == fragment);
        app.location.lead_to(place.as_ref().map(Place::needs).unwrap_or_default());
        show(app, shown, &now).await;
        match place {
            Some(place) => arrive(&place),
            None if now == fragment => landing(app, &now).go(),
            // Nor is the focus taken from them.
            None => scroll::to(0),
        }
        // State points at nothing.
        dom::arrive(&now);
    });
}

/// Shows a page, and waits until it is drawn.
async fn show(app: App, shown: Shown, fragment: &str) {
    // The browser's history remembers names: at a stand all pages have one.
    let title = if history::is_held() { dom::title() } else { shown.content.title(&shown.route, &shown.site) };
    dom::describe(&title, shown.route.lang.code());
    let same = app.now(|old| old.route == shown.route);
    app.location.follow(fragment);
    if !same {
        let site = shown.site.clone();
        app.shown.set(shown);
        timer::after_drawing(move || leptos::task::spawn_local(load::others(site)));
    }
    leptos::task::tick().await;
}
