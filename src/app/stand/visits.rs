//! A visitor comes and goes, and nothing of them stays.

use leptos::prelude::*;

use super::keeper::Keeper;
use crate::address::{Page, Route};
use crate::app::navigation::Navigation;
use crate::app::{Shown, load};
use crate::browser::{clock, dom, focus, fullscreen, history, offline, scroll, stand as hands, storage, wake_lock};
use crate::model::{Coded, Lang};
use crate::stand::Phase;
use crate::views::{ATTRACT, Content, Missing};

impl Keeper {
    /// Starts stand mode.
    pub(super) fn begin(&'static self) {
        hands::ignore_second_tap();
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
            let route = Route::new(lang, Page::Stand);
            self.home.replace(Shown { site: site.unwrap_or(shown.site), route, content: shown.content });
            self.run();
        });
    }

    /// From here on the page is a stand's, and nobody is there.
    pub(super) fn run(&'static self) {
        let Shown { site, route, .. } = self.home();
        history::hold(&site.root.link(&route, ""), &untrack(|| self.app.stand.settings()).encode());
        hands::mark(true);
        self.clear();
        self.stay_awake();
        self.tick();
    }

    /// Nothing of a visitor is left, and the waiting screen is shown.
    pub(super) fn clear(&'static self) {
        let home = self.home();
        // What the visitor has asked for and not got yet would come to the next one.
        self.app.give_up();
        self.entering.set(None);
        self.idle.take();
        self.app.stand.set_leaving(false);
        self.app.stand.set_missing(None);
        self.app.stand.set_phase(Phase::Waiting);
        self.since.set(clock::milliseconds());
        describe(&home);
        self.app.location.lead_to(Vec::new());
        self.app.location.follow("");
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
    pub(super) fn empty(&'static self) {
        let mut wear = self.wear.get();
        wear.left(clock::milliseconds());
        self.wear.set(wear);
        self.app.stand.advance();
        self.clear();
        self.take_update(clock::milliseconds());
    }

    /// A visitor comes.
    pub(super) fn enter(&'static self, lang: Option<Lang>) {
        let home = self.home().site;
        let lang = lang.unwrap_or(home.dataset.lang());
        if self.is_switching(clock::milliseconds()) {
            return;
        }
        // Another language may be had sooner than the one that was chosen first.
        if self.phase() != Some(Phase::Waiting) || self.entering.replace(Some(lang)) == Some(lang) {
            return;
        }
        offline::keep_version();
        hands::ignore_second_tap();
        // A reload has given the screen back.
        fullscreen::ask();
        let navigation = Navigation::begin(self.app);
        leptos::task::spawn_local(async move {
            let other = if lang == home.dataset.lang() { None } else { load::site(lang, home.root.clone()).await.ok() };
            let site = other.unwrap_or(home);
            let page = self.app.stand.entry(&site);
            // What cannot be had gives way to what is always there.
            let (page, content) =
                Content::load(&page).await.map_or((Page::Explorer, Content::explorer()), |content| (page, content));
            if !navigation.is_wanted() {
                return;
            }
            let missing = Some(lang).filter(|&lang| lang != site.dataset.lang());
            self.app.stand.set_missing(missing.map(Missing::Language));
            self.entering.set(None);
            history::stay();
            self.stay_awake();
            self.app.shown.set(Shown { route: Route::new(site.dataset.lang(), page), site, content });
            self.app.shown.with_untracked(describe);
            self.touch();
            self.app.stand.set_phase(Phase::Using);
            leptos::task::tick().await;
            scroll::to(0);
            focus::by_id("content");
        });
    }

    /// Stand mode ends, and its own page is shown.
    pub(super) fn leave(&'static self) {
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
}

/// A stand's pages all have the name of its own: the browser's history remembers names.
fn describe(shown: &Shown) {
    dom::describe(shown.site.texts.titles().stand, shown.route.lang.code());
}
