//! What every component can reach: the data, the texts, and the state in the address.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::{Page, Root, Route, is_state};
use crate::browser::history;
use crate::browser::offline::Offline;
use crate::changes::Changes;
use crate::dataset::Dataset;
use crate::explore::Engine;
use crate::model::Year;
use crate::texts::{Texts, texts};
use crate::views::Stand;
use crate::views::data::Whole;

/// Whether the app runs, rather than a static page being rendered. Of what only one of the two shows the other holds nothing.
pub const IS_LIVE: bool = cfg!(feature = "browser");

/// What does not change while a language is shown.
#[derive(Clone)]
pub struct Site {
    /// The data, or its list.
    pub dataset: Arc<Dataset>,
    /// The whole of it, once it is there.
    pub whole: Arc<Whole>,
    /// The explorer's engine over it.
    pub engine: Arc<Engine>,
    /// The visitor's texts.
    pub texts: Texts,
    /// What stands before paths in links.
    pub root: Root,
    /// The present year; none in static pages, which do not know when they are read.
    pub today: Option<Year>,
    /// What has changed since the visitor's last version; nothing in static pages.
    pub changes: Arc<Changes>,
    /// The version of code and data together.
    pub version: Arc<str>,
}

impl Site {
    /// Puts a dataset and the engine over it to use.
    pub fn new(dataset: Arc<Dataset>, engine: Engine, root: Root, today: Option<Year>, version: &str) -> Self {
        let texts = texts(dataset.lang());
        Self {
            dataset,
            whole: Arc::default(),
            engine: engine.into(),
            texts,
            root,
            today,
            changes: Arc::default(),
            version: version.into(),
        }
    }

    /// A link to a page in the same language, with a fragment where it is not empty.
    pub fn link(&self, page: Page, fragment: &str) -> String {
        self.root.link(&Route::new(self.dataset.lang(), page), fragment)
    }
}

/// Whether a change of state is one that Back undoes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A deliberate step: Back undoes it.
    Deliberate,
    /// One of many small changes, as in typing: it takes the place of the last.
    Small,
}

/// The state that the address carries. It is the only place where it is kept; everything else is derived. Where
/// the visitor is led back to is no state: what is drawn uses it until the next step.
#[derive(Clone, Copy)]
pub struct Location {
    fragment: RwSignal<String>,
    /// The ids of elements that the visitor is led back to.
    goal: StoredValue<Vec<String>>,
}

impl Location {
    /// Starts with a fragment (without `#`).
    pub fn new(fragment: String) -> Self {
        Self { fragment: RwSignal::new(fragment), goal: StoredValue::default() }
    }

    /// The state's fragment, tracked.
    pub fn fragment(self) -> String {
        self.fragment.get()
    }

    /// Sets the fragment here and in the browser's address.
    pub fn go(self, fragment: String, step: Step) {
        if fragment == self.fragment.get_untracked() {
            return;
        }
        match step {
            Step::Deliberate => history::push_fragment(&fragment),
            Step::Small => history::replace_fragment(&fragment),
        }
        self.lead_to(Vec::new());
        self.fragment.set(fragment);
    }

    /// Names the elements that the visitor is led back to: what is drawn next has to hold them.
    pub fn lead_to(self, ids: Vec<String>) {
        self.goal.set_value(ids);
    }

    /// The ids of elements that the visitor is led back to.
    pub fn goal(self) -> Vec<String> {
        self.goal.get_value()
    }

    /// Takes over a fragment that the browser already shows; an element's id is no state.
    pub fn follow(self, fragment: &str) {
        let state = if is_state(fragment) { fragment } else { "" };
        if self.fragment.with_untracked(|known| known != state) {
            self.fragment.set(state.to_owned());
        }
    }
}

/// What the device keeps of the site, and whether a newer version waits to take over.
#[derive(Clone, Copy, Default)]
pub struct Kept {
    /// Whether the site works without a network.
    pub offline: RwSignal<Offline>,
    /// Whether a newer version is whole on the device and waits.
    pub update: RwSignal<bool>,
    /// Whether the visitor has put that off.
    pub put_off: RwSignal<bool>,
}

/// The address under which others reach the site, where that has been set for this device.
#[derive(Clone, Copy)]
pub struct PublicBase(pub Signal<Option<String>>);

/// The site, from any component below the page's root.
pub fn use_site() -> Site {
    expect_context()
}

/// The state in the address, from any component below the page's root.
pub fn use_location() -> Location {
    expect_context()
}

/// What the device keeps, from any component below the page's root.
pub fn use_kept() -> Kept {
    expect_context()
}

/// The site's address for others, from any component; none has been set where nobody provides one.
pub fn use_public_base() -> PublicBase {
    use_context().unwrap_or_else(|| PublicBase(Signal::stored(None)))
}

/// The stand, from any component below the page's root.
pub fn use_stand() -> Stand {
    expect_context()
}
