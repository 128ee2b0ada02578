//! The explorer's state, derived from the address: what is chosen, and what that gives.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::{Omitted, decode, encode};
use crate::explore::{Outcome, Selection};
use crate::views::context::{Location, Site, Step, use_location, use_site};

/// What is chosen and what it gives, for any component of the explorer and of a commitment's page.
#[derive(Clone, Copy)]
pub struct ExplorerState {
    site: StoredValue<Site>,
    location: Location,
    decoded: Memo<(Selection, Vec<Omitted>)>,
    outcome: Memo<Arc<Outcome>>,
    fragment: Memo<String>,
}

impl ExplorerState {
    /// Derives the state from the address.
    pub fn new() -> Self {
        let site = use_site();
        let location = use_location();
        let engine = site.engine.clone();
        // Events run outside the component's owner, where no context is found.
        let stored = StoredValue::new(site.clone());
        let decoded = Memo::new(move |_| decode(&location.fragment(), engine.vocabulary()));
        let outcome = Memo::new(move |_| decoded.with(|(selection, _)| Arc::new(site.engine.run(selection))));
        let fragment = Memo::new(move |_| {
            decoded.with(|(selection, _)| stored.with_value(|site| encode(selection, site.engine.vocabulary())))
        });
        Self { site: stored, location, decoded, outcome, fragment }
    }

    /// Reads the selection, tracked.
    pub fn with<T>(self, read: impl FnOnce(&Selection) -> T) -> T {
        self.decoded.with(|(selection, _)| read(selection))
    }

    /// What of the link was left out, tracked.
    pub fn omitted(self) -> Vec<Omitted> {
        self.decoded.with(|(_, omitted)| omitted.clone())
    }

    /// Leaves out of the address what could not be understood: what was understood is written anew.
    pub fn tidy(self) {
        self.change(Step::Small, |_| {});
    }

    /// What the selection gives, tracked.
    pub fn outcome(self) -> Arc<Outcome> {
        self.outcome.get()
    }

    /// The site.
    pub fn site(self) -> Site {
        self.site.get_value()
    }

    /// What another selection would give.
    pub fn would_give(self, selection: &Selection) -> usize {
        self.site.with_value(|site| site.engine.count(selection))
    }

    /// The fragment that stands for the selection, tracked; without what the address holds beyond it.
    pub fn fragment(self) -> String {
        self.fragment.get()
    }

    /// Changes the selection; the address follows.
    pub fn change(self, step: Step, change: impl FnOnce(&mut Selection)) {
        let mut selection = self.decoded.with_untracked(|(selection, _)| selection.clone());
        change(&mut selection);
        let fragment = self.site.with_value(|site| encode(&selection, site.engine.vocabulary()));
        self.location.go(fragment, step);
    }
}
