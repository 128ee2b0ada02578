//! Keeping the site on the device, and noticing newer versions.

use leptos::prelude::*;

use super::load;
use crate::browser::offline::{self, Change, Offline};
use crate::browser::{events, storage, timer};
use crate::views::{Kept, Site};

/// How often a page that stays open asks for a newer version, in milliseconds.
const EVERY: u32 = 3_600_000;

/// How long a page that has drawn is left to its visitor before it fetches more, in milliseconds: who came to search
/// begins at once.
const REST: u32 = 300;

/// Starts it, once the page has drawn and [`REST`] has passed.
pub fn start(site: Site, kept: Kept) {
    timer::after_rest(REST, move || {
        leptos::task::spawn_local(load::others(site.clone()));
        offline::start(&site.root, move |change| match change {
            Change::Seen(offline) => kept.offline.set(offline),
            Change::Waiting => kept.update.set(true),
            Change::Forgotten => {
                storage::leave_no_more();
                kept.offline.set(Offline::Forgotten);
                kept.update.set(false);
            }
        });
    });
    let look = move || {
        offline::look_for_update();
        match kept.offline.get_untracked() {
            // What is missing is fetched when it is looked at.
            Offline::Partly { .. } => offline::look(),
            Offline::Failed | Offline::Unavailable => offline::retry(),
            _ => {}
        }
    };
    events::on_return(look);
    events::on_network(look);
    timer::every(EVERY, look);
}
