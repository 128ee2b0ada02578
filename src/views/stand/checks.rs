//! The checks, one by one: what was found, and what to do.

use leptos::prelude::*;

use crate::browser::offline::Offline;
use crate::browser::{device, fullscreen, wake_lock};
use crate::texts::CheckTexts;
use crate::views::context::{IS_LIVE, use_kept, use_site};

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

/// The longest of several texts.
fn longest<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    texts.into_iter().max_by_key(|text| text.as_ref().len()).map(|text| text.as_ref().to_owned()).unwrap_or_default()
}

/// The list of checks.
#[component]
pub fn Checks() -> impl IntoView {
    let site = use_site();
    let kept = use_kept();
    let texts = site.texts.stand_setup();
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
    let refused = RwSignal::new(false);
    let persist = move |_| {
        leptos::task::spawn_local(async move {
            let answer = device::persist().await;
            let _ = persisted.try_set(finding(answer));
            let _ = refused.try_set(answer == Some(false));
        });
    };
    let partly = move |kept, of| [&(texts.kept)(kept, of), " ", texts.partly].concat();
    let checks = move || {
        let (offline, files) = match kept.offline.get() {
            Offline::Unknown if IS_LIVE => (WAITING, texts.keep_open.to_owned()),
            Offline::Unknown => (WAITING, String::new()),
            Offline::Unavailable => (BAD, texts.unavailable.to_owned()),
            Offline::Failed => (BAD, site.texts.offline().failed.to_owned()),
            Offline::Forgotten => (BAD, site.texts.offline().forgotten.to_owned()),
            Offline::Partly { kept, of } => (BAD, partly(kept, of)),
            Offline::Ready { files, .. } => (GOOD, (texts.kept)(files, files)),
        };
        // The others say everything themselves.
        let some = matches!(kept.offline.get(), Offline::Partly { .. });
        let check = CheckTexts { bad: texts.offline.bad.filter(|_| some), ..texts.offline };
        let newest = if IS_LIVE { finding(Some(!kept.update.get())) } else { WAITING };
        let version = (texts.version_is)(&site.version, &updated);
        let ask = view! {
            <button type="button" class="button check-act" data-needs-app="" data-idle=move || (persisted.get() != BAD).then_some("") on:click=persist>
                {texts.persist}
            </button>
        };
        [
            Row::new(texts.installed, installed.get()),
            Row {
                more: files,
                room: longest([partly(99, 99), texts.unavailable.to_owned(), site.texts.offline().failed.to_owned()]),
                ..Row::new(check, offline)
            },
            Row {
                more: if refused.get() { texts.refused } else { "" }.to_owned(),
                room: texts.refused.to_owned(),
                act: Some(ask.into_any()),
                ..Row::new(texts.persisted, persisted.get())
            },
            Row::new(texts.awake, awake.get()),
            Row { more: version.clone(), room: version, ..Row::new(texts.version, newest) },
            Row::new(texts.fullscreen, full.get()),
            Row::new(texts.guest, OPEN),
        ]
        .map(|row| row.show(texts.findings))
        .collect_view()
    };
    view! {
        <ul class="checks">{checks}</ul>
    }
    .into_any()
}

/// One check.
struct Row {
    /// What is looked at, and what is said of each finding.
    check: CheckTexts,
    finding: &'static str,
    /// What is said beside that.
    more: String,
    /// The longest that may be said beside it.
    room: String,
    /// What can be done here; its place is kept while it cannot.
    act: Option<AnyView>,
}

impl Row {
    fn new(check: CheckTexts, finding: &'static str) -> Self {
        Self { check, finding, more: String::new(), room: String::new(), act: None }
    }

    /// The room is that of the longest answer, so that none moves what is below.
    fn show(self, words: [&'static str; 4]) -> impl IntoView {
        let Self { check, finding, more, room, act } = self;
        let (word, says) = match finding {
            GOOD => (words[0], check.good),
            BAD => (words[1], check.bad),
            OPEN => (words[2], check.open),
            _ => (words[3], None),
        };
        let room = [&longest([check.good, check.bad, check.open].into_iter().flatten()), " ", room.as_str()].concat();
        view! {
            <li class="check" data-finding=finding>
                <h3 class="check-name">{check.name}</h3>
                <p class="check-finding" data-room=longest(words)><span>{word}</span></p>
                <p class="check-says" data-room=room><span>{[says.unwrap_or_default(), " ", &more].concat()}</span></p>
                {act}
            </li>
        }
    }
}
