//! Whether a stand runs, what it was set to, and who is at it.

use std::rc::Rc;

use leptos::prelude::*;

use crate::address::{Page, Route};
use crate::browser::{history, storage};
use crate::model::{Coded, Lang};
use crate::stand::{Entry, Phase, Settings};
use crate::views::context::Site;

/// The name under which the device keeps the settings.
const SETTINGS: &str = "stall";
/// The name under which it keeps whether a stand runs; the start script knows it too.
const RUNNING: &str = "stall:igang";
/// It runs.
const ON: &str = "1";
/// It was left. What older entries of the history note does not start it again.
const OFF: &str = "0";

/// What is asked of a stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Start stand mode.
    Begin,
    /// A visitor comes, and may have chosen a language.
    Enter(Option<Lang>),
    /// The visitor has done enough.
    StartOver,
    /// Leave stand mode.
    Leave,
}

/// What a visitor has asked for and that could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// A language.
    Language(Lang),
    /// A page, in the language that it was asked for in.
    Page(Lang),
}

/// Who answers what is asked.
type Answer = Rc<dyn Fn(Act)>;

/// How a stand stands at present.
#[derive(Clone, Copy, Default)]
struct Now {
    /// Who is there; none where no stand runs.
    phase: Option<Phase>,
    /// Whether the one who held the button is asked.
    leaving: bool,
    missing: Option<Missing>,
    /// Where the programme of the waiting screen is. It goes on from visitor to visitor, so that
    /// no document is the first for all of them.
    step: usize,
}

/// The stand, for any component; where none runs, and in static pages, it changes nothing.
#[derive(Clone, Copy)]
pub struct Stand {
    settings: RwSignal<Settings>,
    /// The settings as the device keeps them, until they are read.
    line: StoredValue<String>,
    now: RwSignal<Now>,
    act: StoredValue<Option<Answer>, LocalStorage>,
}

impl Default for Stand {
    fn default() -> Self {
        Self {
            settings: RwSignal::default(),
            line: StoredValue::default(),
            now: RwSignal::default(),
            act: StoredValue::new_local(None),
        }
    }
}

impl Stand {
    /// The stand as the device keeps it, its settings not yet [read](Self::read). It runs on after a reload; where
    /// nothing can be kept, the history's entry has them.
    pub fn kept() -> Self {
        let noted = history::held_note();
        let stand = Self::default();
        stand.line.set_value(storage::get_for_device(SETTINGS).or_else(|| noted.clone()).unwrap_or_default());
        if storage::get_for_device(RUNNING).map_or(noted.is_some(), |kept| kept == ON) {
            stand.run(true);
        }
        stand
    }

    /// Reads the settings. Whoever needs none goes without the code that understands them.
    pub fn read(self) {
        self.settings.set(self.line.with_value(|line| Settings::decode(line)));
    }

    /// The settings, tracked; the defaults before they are [read](Self::read).
    pub fn settings(self) -> Settings {
        self.settings.get()
    }

    /// Changes the settings, here and on the device.
    pub fn change(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        storage::set_for_device(SETTINGS, &untrack(|| self.settings()).encode());
    }

    /// Where the site stands in public, as it was set up for links that visitors take with them;
    /// none where the present address will do. Tracked.
    pub fn base(self) -> Option<String> {
        self.settings.with(|settings| settings.base().map(ToOwned::to_owned))
    }

    /// Whether stand mode is on, tracked.
    pub fn is_running(self) -> bool {
        self.phase().is_some()
    }

    /// Who is at the stand; none where none runs. Tracked.
    pub fn phase(self) -> Option<Phase> {
        self.now.with(|now| now.phase)
    }

    /// Takes in who is at the stand.
    pub fn set_phase(self, phase: Phase) {
        if untrack(|| self.phase()) != Some(phase) {
            self.now.update(|now| now.phase = Some(phase));
        }
    }

    /// Starts or ends, with nobody there.
    pub fn run(self, on: bool) {
        storage::set_for_device(RUNNING, if on { ON } else { OFF });
        self.now
            .update(|now| *now = Now { phase: on.then_some(Phase::Waiting), leaving: false, missing: None, ..*now });
    }

    /// Whether it is asked if the stand is to be left, tracked.
    pub fn is_leaving(self) -> bool {
        self.now.with(|now| now.leaving)
    }

    /// Asks that, or no longer.
    pub fn set_leaving(self, leaving: bool) {
        self.now.update(|now| now.leaving = leaving);
    }

    /// What was asked for and could not be had, tracked.
    pub fn missing(self) -> Option<Missing> {
        self.now.with(|now| now.missing)
    }

    /// Says that something could not be had, or no longer.
    pub fn set_missing(self, missing: Option<Missing>) {
        if untrack(|| self.missing()) != missing {
            self.now.update(|now| now.missing = missing);
        }
    }

    /// The programme's step, tracked.
    pub fn step(self) -> usize {
        self.now.with(|now| now.step)
    }

    /// The programme goes on.
    pub fn advance(self) {
        self.now.update(|now| now.step = now.step.wrapping_add(1));
    }

    /// Asks for something.
    pub fn act(self, act: Act) {
        if let Some(answer) = self.act.get_value() {
            answer(act);
        }
    }

    /// Who answers what is asked.
    pub fn on_act(self, answer: impl Fn(Act) + 'static) {
        self.act.set_value(Some(Rc::new(answer)));
    }

    /// Whether visitors may choose a language: all where no stand runs. Untracked.
    pub fn offers(self, lang: Lang) -> bool {
        untrack(|| !self.is_running() || self.settings.with(|settings| settings.offers(lang)))
    }

    /// The stand's own page in the language that visitors begin in, which is that of a route unless
    /// it is not offered.
    pub fn home(self, route: &Route) -> Route {
        let mut langs = std::iter::once(route.lang).chain(Lang::ALL.iter().copied());
        Route::new(langs.find(|&lang| self.offers(lang)).unwrap_or(route.lang), Page::Stand)
    }

    /// The page that a visitor begins with; the start page where the data lacks it.
    pub fn entry(self, site: &Site) -> Page {
        match untrack(|| self.settings()).entry {
            Entry::Explorer => Page::Explorer,
            Entry::Budget if !site.dataset.budgets().is_empty() => Page::Budget(String::new()),
            Entry::Vision if !site.dataset.visions().is_empty() => Page::Vision(String::new()),
            _ => Page::Start,
        }
    }

    /// An address that leads away from the site; none at a stand, where its words alone stand.
    pub fn way_out(self, address: String) -> Option<String> {
        untrack(|| !self.is_running()).then_some(address)
    }
}
