//! Keeping the site on the device, and noticing newer versions.

use leptos::prelude::*;

use crate::address::Root;
use crate::browser::offline::{self, Change, Offline};
use crate::browser::{events, timer};
use crate::views::Kept;

/// How often a page that stays open asks for a newer version, in milliseconds.
const EVERY: u32 = 3_600_000;

/// Starts it, once the page has drawn.
pub fn start(root: Root, kept: Kept) {
    timer::after_drawing(move || {
        offline::start(&root, move |change| match change {
            Change::Seen(offline) => kept.offline.set(offline),
            Change::Waiting => kept.update.set(true),
        });
    });
    let look = move || {
        offline::look_for_update();
        // What is missing is fetched when it is looked at.
        if matches!(kept.offline.get_untracked(), Offline::Partly { .. }) {
            offline::look();
        }
    };
    events::on_return(look);
    events::on_network(look);
    timer::every(EVERY, look);
}
