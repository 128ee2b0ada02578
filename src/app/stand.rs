//! The running stand: it listens to hands and clock, and sees to it that nothing of a visitor stays.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use super::{App, Shown, load};
use crate::address::{Page, Route};
use crate::browser::timer::Timer;
use crate::browser::{
    clock, device, dom, events, fetch, focus, fullscreen, history, offline, scroll, stand as hands, storage, wake_lock,
};
use crate::model::{Coded, Lang};
use crate::stand::{Idle, Phase, Wear};
use crate::views::{ATTRACT, Act, Meta};

/// How often the clock is looked at, in milliseconds.
const TICK: u32 = 1000;
/// How long each step of the waiting screen is shown, in milliseconds.
const SHOWN: f64 = 14_000.0;

/// What runs a stand.
struct Keeper {
    app: App,
    /// What a visitor begins from.
    home: RefCell<Shown>,
    idle: Cell<Idle>,
    wear: Cell<Wear>,
    /// Since when the present step of the waiting screen is shown.
    since: Cell<f64>,
    /// Whether a visitor's language is being fetched.
    entering: Cell<bool>,
    timer: RefCell<Timer>,
}

/// Answers what is asked of the stand, and goes on with one that ran before the page was loaded.
pub fn keep(app: App) {
    let keeper: &'static Keeper = Box::leak(Box::new(Keeper {
        app,
        home: RefCell::new(app.shown.get_untracked()),
        idle: Cell::default(),
        wear: Cell::default(),
        since: Cell::new(clock::milliseconds()),
        entering: Cell::default(),
        timer: RefCell::default(),
    }));
    app.stand.on_act(move |act| match act {
        Act::Begin => keeper.begin(),
        Act::Enter(lang) => keeper.enter(lang),
        Act::StartOver => keeper.empty(),
        Act::Leave => keeper.leave(),
    });
    hands::on_touch(move || keeper.touched());
    events::on_return(move || {
        keeper.stay_awake();
        keeper.tick();
    });
    hands::guard(move || keeper.is_running(), move |origin, path| keeper.is_within(origin, path));
    if keeper.is_running() {
        keeper.run();
    }
}

impl Keeper {
    fn is_running(&self) -> bool {
        self.phase().is_some()
    }

    fn home(&self) -> Shown {
        self.home.borrow().clone()
    }

    fn touch(&self) {
        let mut idle = self.idle.get();
        idle.touch(clock::milliseconds());
        self.idle.set(idle);
    }

    fn phase(&self) -> Option<Phase> {
        untrack(|| self.app.stand.phase())
    }

    /// Whether an address is a page that visitors may open.
    fn is_within(&self, origin: &str, path: &str) -> bool {
        let route = self.app.shown.with_untracked(|shown| shown.site.root.route(path));
        origin == events::origin() && route.is_some_and(|route| super::router::exists(self.app, &route))
    }

    /// Starts stand mode.
    fn begin(&'static self) {
        fullscreen::ask();
        self.app.stand.run(true);
        let shown = self.app.shown.get_untracked();
        let home = self.app.stand.home(&shown.route);
        leptos::task::spawn_local(async move {
            // A language that is not offered gives way; if the other cannot be had, it stays.
            let site = if home.lang == shown.route.lang {
                None
            } else {
                load::site(home.lang, shown.site.root.clone()).await.ok()
            };
            let lang = if site.is_some() { home.lang } else { shown.route.lang };
            self.home.replace(Shown { site: site.unwrap_or(shown.site), route: Route::new(lang, Page::Stand) });
            self.run();
        });
    }

    /// From here on the page is a stand's, and nobody is there.
    fn run(&'static self) {
        let Shown { site, route } = self.home();
        history::hold(&site.root.link(&route, ""), &untrack(|| self.app.stand.settings()).encode());
        hands::mark(true);
        self.clear();
        self.stay_awake();
        self.tick();
    }

    /// Nothing of a visitor is left, and the waiting screen is shown.
    fn clear(&'static self) {
        let home = self.home();
        self.idle.take();
        self.app.stand.set_leaving(false);
        self.app.stand.set_phase(Phase::Waiting);
        self.since.set(clock::milliseconds());
        describe(&home);
        self.app.location.follow(String::new());
        self.app.shown.set(home);
        storage::new_visitor(true);
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            // What the page that was left has still kept goes too.
            if self.phase() == Some(Phase::Waiting) {
                storage::new_visitor(true);
                scroll::to(0);
                focus::by_id(ATTRACT);
            }
        });
    }

    /// A visitor has gone.
    fn empty(&'static self) {
        let mut wear = self.wear.get();
        wear.left(clock::milliseconds());
        self.wear.set(wear);
        self.app.stand.advance();
        self.clear();
        if self.app.kept.update.get_untracked() {
            offline::take_update();
        }
    }

    /// A visitor comes.
    fn enter(&'static self, lang: Option<Lang>) {
        if self.phase() != Some(Phase::Waiting) || self.entering.get() {
            return;
        }
        self.entering.set(true);
        let home = self.home().site;
        leptos::task::spawn_local(async move {
            let other = match lang.filter(|&lang| lang != home.dataset.lang()) {
                Some(lang) => load::site(lang, home.root.clone()).await.ok(),
                None => None,
            };
            let site = other.unwrap_or(home);
            self.entering.set(false);
            if self.phase() != Some(Phase::Waiting) {
                return;
            }
            history::stay();
            self.stay_awake();
            let page = self.app.stand.entry(&site);
            self.app.shown.set(Shown { route: Route::new(site.dataset.lang(), page), site });
            self.app.shown.with_untracked(describe);
            self.touch();
            self.app.stand.set_phase(Phase::Using);
            leptos::task::tick().await;
            scroll::to(0);
            focus::by_id("content");
        });
    }

    /// Stand mode ends, and its own page is shown.
    fn leave(&'static self) {
        let home = self.home();
        self.clear();
        self.timer.borrow_mut().stop();
        self.app.stand.run(false);
        storage::new_visitor(false);
        hands::mark(false);
        wake_lock::let_go();
        fullscreen::leave();
        history::release(&home.site.root.link(&home.route, ""));
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            storage::new_visitor(false);
            focus::by_id("content");
        });
    }

    fn touched(&'static self) {
        if matches!(self.phase(), Some(Phase::Using | Phase::Asking(_))) {
            self.touch();
            self.app.stand.set_phase(Phase::Using);
        }
        self.stay_awake();
    }

    fn stay_awake(&'static self) {
        if self.is_running() {
            leptos::task::spawn_local(async {
                wake_lock::ask().await;
            });
        }
    }

    /// Looks at the clock, now and from now on.
    fn tick(&'static self) {
        let Some(before) = self.phase() else { return };
        self.timer.borrow_mut().restart(TICK, || self.tick());
        let now = clock::milliseconds();
        let limit = untrack(|| self.app.stand.settings()).idle();
        let mut idle = self.idle.get();
        let phase = idle.look(now, limit);
        self.idle.set(idle);
        match (before, phase) {
            (Phase::Waiting, _) => self.wait(now),
            (_, Phase::Waiting) => self.empty(),
            _ => self.app.stand.set_phase(phase),
        }
    }

    /// Nobody is there: the programme goes on, and a page that has served long is loaded anew.
    fn wait(&'static self, now: f64) {
        let since = self.since.get();
        if now - since >= SHOWN || now < since {
            self.since.set(now);
            if !device::wants_stillness() {
                self.app.stand.advance();
            }
        }
        let mut wear = self.wear.get();
        let due = wear.is_due(now);
        self.wear.set(wear);
        if due {
            leptos::task::spawn_local(async move {
                // A page that cannot be had now would leave the screen blank.
                let there = fetch::text(&history::path()).await.is_some();
                if there && self.phase() == Some(Phase::Waiting) && !self.entering.get() {
                    history::reload();
                }
            });
        }
    }
}

/// A stand's pages all have the name of its own: the browser's history remembers names.
fn describe(shown: &Shown) {
    let route = Route::new(shown.route.lang, Page::Stand);
    dom::describe(&Meta::of(&route, &shown.site).title, route.lang.code());
}
