//! The dialog: how it opens and closes, by hand and by itself.

use leptos::prelude::*;

use super::{DIALOG, Opened, TITLE, TakeAlong};
use crate::address::Route;
use crate::browser::timer::Timer;
use crate::browser::{Listener, dialog, events, focus};
use crate::views::context::use_site;

/// How long it stays without being touched, in seconds: whoever comes next finds the page, not a code.
const STAYS: u32 = 60;
/// How often it says how long it stays, in seconds: seldom enough to leave the eye in peace.
const STEP: u32 = 10;

/// The page's dialog; empty while it is closed.
#[component]
pub fn TakeAlongDialog(
    /// The page that is taken along.
    route: Route,
) -> impl IntoView {
    let TakeAlong(opener) = expect_context();
    let left = RwSignal::new(STAYS);
    let timer = StoredValue::new_local(Timer::default());
    let is_open = move || opener.try_get_untracked().flatten().is_some();
    let touched = move || {
        if is_open() {
            count_down(left, timer, STAYS);
        }
    };
    Effect::new(move |_| {
        if opener.get().is_some() {
            touched();
        }
    });
    Effect::new(move |_| {
        // At the document, since the focus may be nowhere.
        let uses = ["pointerdown", "pointermove", "keydown", "wheel"];
        let listeners = uses.map(|kind| Listener::document(kind, move |_| touched()));
        // Dropped, and so unheard, with the effect.
        StoredValue::new_local(listeners);
    });
    // The next page may be drawn into the same elements: an open dialog would stay before it.
    on_cleanup(|| dialog::set_open(DIALOG, false));
    let closed = move |_| {
        timer.update_value(Timer::stop);
        if let Some(Opened { button, .. }) = opener.try_get_untracked().flatten() {
            opener.set(None);
            // By hand: some browsers do not focus a button that is pressed, and so cannot come back to it.
            focus::by_id(button);
        }
    };
    let beside = move |event: leptos::ev::MouseEvent| {
        // What is behind a dialog belongs to the dialog's own element.
        if events::is_at(&event, DIALOG) {
            dialog::set_open(DIALOG, false);
        }
    };
    let inside = move || {
        let closing = Box::new(move || view! { <Closing left/> }.into_any());
        opener.get().map(|Opened { takeout, .. }| match takeout {
            Some(takeout) => (takeout.card)(route.clone(), closing),
            None => view! { <Unavailable>{closing()}</Unavailable> }.into_any(),
        })
    };
    view! {
        <dialog class="code-dialog" id=DIALOG aria-labelledby=TITLE on:close=closed on:click=beside>{inside}</dialog>
    }
    .into_any()
}

/// What stands there in place of a code that cannot be drawn.
#[component]
fn Unavailable(
    /// The dialog's end.
    children: Children,
) -> impl IntoView {
    let texts = use_site().texts.take_along();
    view! {
        <div class="code-card">
            <div class="code-head"><h2 id=TITLE>{texts.open}</h2><p class="notice">{texts.unavailable}</p></div>
            <div class="code-foot">{children()}</div>
        </div>
    }
}

/// Counts down to the end, from a number of seconds.
fn count_down(left: RwSignal<u32>, timer: StoredValue<Timer, LocalStorage>, seconds: u32) {
    if left.try_set(seconds).is_some() {
        // The page was left.
        return;
    }
    let then = move || match seconds.saturating_sub(STEP) {
        0 => dialog::set_open(DIALOG, false),
        rest => count_down(left, timer, rest),
    };
    timer.try_update_value(|timer| timer.restart(STEP * 1000, then));
}

/// The way out, and when the dialog goes by itself.
#[component]
fn Closing(
    /// Seconds that it stays.
    left: RwSignal<u32>,
) -> impl IntoView {
    let texts = use_site().texts.take_along();
    view! {
        <button type="button" class="button button-primary code-close" autofocus=true on:click=move |_| dialog::set_open(DIALOG, false)>{texts.close}</button>
        <p class="code-closes">{move || (texts.closes)(left.get())}</p>
    }
}
