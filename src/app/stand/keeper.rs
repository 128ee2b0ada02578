//! The running stand: it listens to hands and clock.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use crate::app::{App, Shown, router};
use crate::browser::timer::Timer;
use crate::browser::{clock, device, events, fetch, history, offline, speech, stand as hands, wake_lock};
use crate::model::Lang;
use crate::stand::{Idle, Phase, Wear};
use crate::views::Act;

/// How often the clock is looked at, in milliseconds.
const TICK: u32 = 1000;
/// How long each step of the waiting screen is shown, in milliseconds.
const SHOWN: f64 = 14_000.0;

/// How long a newer version may need to take over, in milliseconds.
const SWITCH: f64 = 3000.0;

/// What runs a stand.
pub(super) struct Keeper {
    pub(super) app: App,
    /// What a visitor begins from.
    pub(super) home: RefCell<Shown>,
    pub(super) idle: Cell<Idle>,
    pub(super) wear: Cell<Wear>,
    /// Since when the present step of the waiting screen is shown.
    pub(super) since: Cell<f64>,
    /// The language that a visitor who comes has chosen, while it is being fetched.
    pub(super) entering: Cell<Option<Lang>>,
    /// Since when a newer version is taking over: who came meanwhile would lose what they have begun.
    switching: Cell<Option<f64>>,
    /// How much has been read aloud: who listens is there.
    heard: Cell<u32>,
    pub(super) timer: RefCell<Timer>,
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
        switching: Cell::default(),
        heard: Cell::new(speech::begun()),
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
    } else {
        // The start script may have thought so.
        hands::mark(false);
    }
}

impl Keeper {
    fn is_running(&self) -> bool {
        self.phase().is_some()
    }

    pub(super) fn home(&self) -> Shown {
        self.home.borrow().clone()
    }

    pub(super) fn touch(&self) {
        let mut idle = self.idle.get();
        idle.touch(clock::milliseconds());
        self.idle.set(idle);
    }

    pub(super) fn phase(&self) -> Option<Phase> {
        untrack(|| self.app.stand.phase())
    }

    /// Whether an address is a page that visitors may open.
    fn is_within(&self, origin: &str, path: &str) -> bool {
        let route = self.app.shown.with_untracked(|shown| shown.site.root.route(path));
        origin == events::origin() && route.is_some_and(|route| router::exists(self.app, &route))
    }

    fn touched(&'static self) {
        if matches!(self.phase(), Some(Phase::Using | Phase::Asking(_))) {
            self.touch();
            self.app.stand.set_phase(Phase::Using);
        }
        self.stay_awake();
    }

    pub(super) fn stay_awake(&'static self) {
        if self.is_running() {
            leptos::task::spawn_local(async {
                wake_lock::ask().await;
            });
        }
    }

    /// Looks at the clock, now and from now on.
    pub(super) fn tick(&'static self) {
        let Some(before) = self.phase() else { return };
        self.timer.borrow_mut().restart(TICK, || self.tick());
        let now = clock::milliseconds();
        let limit = untrack(|| self.app.stand.settings()).idle();
        if self.heard.replace(speech::begun()) != speech::begun() && before != Phase::Waiting {
            self.touch();
        }
        let mut idle = self.idle.get();
        let phase = idle.look(now, limit);
        self.idle.set(idle);
        match (before, phase) {
            (Phase::Waiting, _) => self.wait(now),
            (_, Phase::Waiting) => self.empty(),
            _ => self.app.stand.set_phase(phase),
        }
    }

    /// A newer version takes over, if one waits.
    pub(super) fn take_update(&self, now: f64) {
        if self.app.kept.update.get_untracked() && !self.is_switching(now) && self.entering.get().is_none() {
            self.switching.set(Some(now));
            offline::take_update();
        }
    }

    /// Whether the page is about to be loaded anew by a newer version; it has a few seconds for that.
    pub(super) fn is_switching(&self, now: f64) -> bool {
        self.switching.get().is_some_and(|since| (0.0..SWITCH).contains(&(now - since)))
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
        self.take_update(now);
        let mut wear = self.wear.get();
        let due = wear.is_due(now);
        self.wear.set(wear);
        if due {
            leptos::task::spawn_local(async move {
                // A page that cannot be had now would leave the screen blank.
                let there = fetch::bytes(&history::path()).await.is_some();
                if there && self.phase() == Some(Phase::Waiting) && self.entering.get().is_none() {
                    history::reload();
                }
            });
        }
    }
}
