//! Keeping the site on the device, and noticing newer versions.

use leptos::prelude::*;

use super::load;
use crate::app::App;
use crate::browser::offline::{self, Change, Offline};
use crate::browser::{events, storage, timer};

/// How often a page that stays open asks for a newer version, in milliseconds.
const EVERY: u32 = 3_600_000;

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
