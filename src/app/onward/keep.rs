//! Keeping the site on the device, and noticing newer versions.

use std::cell::Cell;

use leptos::prelude::*;

use super::load;
use crate::app::App;
use crate::browser::offline::{self, Change, Offline};
use crate::browser::{clock, events, storage, timer};

/// How often a page that stays open asks for a newer version, in milliseconds.
const EVERY: u32 = 3_600_000;

/// How long a page that is come back to leaves a copy alone that could not be completed, in milliseconds.
const REST: f64 = 600_000.0;

/// Fetches the rest, keeps the site on the device, and looks for newer versions from now on.
pub fn start(app: App) {
    let (site, kept) = (app.now(|shown| shown.site.clone()), app.kept);
    let root = site.root.clone();
    leptos::task::spawn_local(load::others(site));
    offline::start(&root, move |change| match change {
        Change::Seen(offline) => kept.offline.set(offline),
        Change::Waiting => kept.update.set(true),
        Change::Forgotten => {
            storage::leave_no_more();
            kept.offline.set(Offline::Forgotten);
            kept.update.set(false);
        }
    });
    // Whether there was anything to complete.
    let complete = move || {
        match kept.offline.get_untracked() {
            // What is missing is fetched when it is looked at.
            Offline::Partly { .. } => offline::look(),
            Offline::Failed | Offline::Unavailable => offline::retry(),
            _ => return false,
        }
        true
    };
    let look = move || {
        offline::look_for_update();
        complete();
    };
    let tried = Cell::new(f64::NEG_INFINITY);
    events::on_return(move || {
        offline::look_for_update();
        // A device without room does not fetch everything anew each time somebody comes back to the page.
        let now = clock::milliseconds();
        if !(0.0..REST).contains(&(now - tried.get())) && complete() {
            tried.set(now);
        }
    });
    events::on_network(look);
    timer::every(EVERY, look);
}
