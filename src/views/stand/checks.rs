//! The checks, one by one: what was found, and what to do.

use leptos::prelude::*;

use crate::browser::offline::Offline;
use crate::browser::{device, fullscreen, wake_lock};
use crate::texts::CheckTexts;
use crate::views::context::{use_kept, use_site};

/// As it should be.
const GOOD: &str = "good";
/// Not as it should be.
const BAD: &str = "bad";
/// It cannot be known.
const OPEN: &str = "open";
/// It is being looked at.
const WAITING: &str = "waiting";

/// What an answer amounts to; none where there is none to be had.
fn finding(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => GOOD,
        Some(false) => BAD,
        None => OPEN,
    }
}

/// The list of checks.
#[component]
pub fn Checks() -> impl IntoView {
    let site = use_site();
    let kept = use_kept();
    let texts = site.texts.stand;
    let updated = site.dataset.bundle().site.updated.clone();
    let [installed, persisted, awake, full] = [(); 4].map(|()| RwSignal::new(WAITING));
    Effect::new(move |_| {
        let app = device::is_installed();
        installed.set(finding(Some(app)));
        full.set(finding(Some(app || fullscreen::is_offered())));
        leptos::task::spawn_local(async move {
            let _ = persisted.try_set(finding(device::is_persisted().await));
            // Granted once, it will be again; until the stand starts the screen may sleep.
            let _ = awake.try_set(finding(Some(wake_lock::ask().await)));
            wake_lock::let_go();
        });
    });
    let persist = move |_| {
        leptos::task::spawn_local(async move {
            let _ = persisted.try_set(finding(device::persist().await));
        });
    };
    let checks = move || {
        let none = String::new;
        let (offline, files) = match kept.offline.get() {
            Offline::Unknown => (WAITING, none()),
            Offline::Unavailable => (BAD, texts.unavailable.to_owned()),
            Offline::Failed => (BAD, site.texts.offline.failed.to_owned()),
            Offline::Partly { kept, of } => (BAD, [&(texts.kept)(kept, of), " ", texts.partly].concat()),
            Offline::Ready { files, .. } => (GOOD, (texts.kept)(files, files)),
        };
        let newest = if site.is_live() { finding(Some(!kept.update.get())) } else { WAITING };
        let ask = (persisted.get() == BAD).then(|| {
            view! { <button type="button" class="button check-act" on:click=persist>{texts.persist}</button> }
                .into_any()
        });
        let rows = [
            (texts.installed, installed.get(), none(), None),
            (texts.offline, offline, files, None),
            (texts.persisted, persisted.get(), none(), ask),
            (texts.awake, awake.get(), none(), None),
            (texts.version, newest, (texts.version_is)(&site.version, &updated), None),
            (texts.fullscreen, full.get(), none(), None),
            (texts.guest, OPEN, none(), None),
        ];
        rows.map(|(check, finding, more, act)| row(check, finding, more, texts.findings, act)).collect_view()
    };
    view! {
        <ul class="checks">{checks}</ul>
    }
    .into_any()
}

/// One check: what is looked at, what was found, what is said of it, and what can be done here.
fn row(
    check: CheckTexts,
    finding: &'static str,
    more: String,
    words: [&'static str; 4],
    act: Option<AnyView>,
) -> impl IntoView {
    let (word, says) = match finding {
        GOOD => (words[0], check.good),
        BAD => (words[1], check.bad),
        OPEN => (words[2], check.open),
        _ => (words[3], None),
    };
    view! {
        <li class="check" data-finding=finding>
            <h3 class="check-name">{check.name}</h3>
            <p class="check-finding">{word}</p>
            <p class="check-says">{says.unwrap_or_default()} " " {more}</p>
            {act}
        </li>
    }
}
