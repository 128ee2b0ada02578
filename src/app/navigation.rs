//! A navigation to another page that is under way: what takes its place, and what the visitor sees of it.

use leptos::prelude::*;

use super::App;
use super::load::Failure;
use super::router::miss;
use crate::address::Route;
use crate::browser::{dom, history, timer};

/// After how many milliseconds the browser is left to go there by itself: a page as a file is lighter than what the
/// app fetches for all of them, and the browser says what it waits for.
const LATE: u32 = 8_000;

/// What the page's root carries while a navigation is under way: the style sheet shows it once that takes a moment.
const WAITING: &str = "data-waiting";

/// What it carries where nothing on it may be used meanwhile.
const INERT: &str = "inert";

/// A navigation, wanted until it has ended or another takes its place.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// Where it happens.
    pub app: App,
    number: u32,
}

impl Navigation {
    /// Begins one, in place of any other.
    pub fn begin(app: App) -> Self {
        app.give_up();
        Self { app, number: app.navigations.get_value() }
    }

    /// Whether it is still under way.
    pub fn is_wanted(self) -> bool {
        self.app.navigations.get_value() == self.number
    }

    /// Shows that it is under way, and leaves it to the browser once it takes too long: to follow a link, by its route and
    /// fragment, or else to load the page that the address names.
    pub fn wait(self, link: Option<(Route, String)>) {
        dom::flag(dom::ROOT, WAITING, true);
        timer::after(LATE, move || match link {
            _ if !self.is_wanted() => {}
            Some((route, fragment)) => miss(self.app, Failure::Data, &route, &fragment),
            None => self.reload(),
        });
    }

    /// Lets the browser load the page that the address names; the one that is shown stays as it is until then.
    pub fn reload(self) {
        self.app.next();
        history::reload();
    }
}

/// Lets nothing be done on the page that is shown, since the address is another one's already.
pub fn bar() {
    dom::flag(dom::ROOT, INERT, true);
    history::bar(true);
}

impl App {
    /// From here on no navigation that has begun is wanted.
    fn next(self) {
        self.navigations.update_value(|number| *number = number.wrapping_add(1));
    }

    /// Ends a navigation that is under way.
    pub fn give_up(self) {
        self.next();
        history::bar(false);
        for mark in [WAITING, INERT] {
            dom::flag(dom::ROOT, mark, false);
        }
    }
}
