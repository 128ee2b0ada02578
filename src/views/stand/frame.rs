//! What stands around a page while a visitor is at the stand: the bar, and the question whether
//! they are still there.

use leptos::prelude::*;

use super::leave::Leave;
use super::state::{Act, Missing};
use crate::browser::{dialog, timer::Timer};
use crate::model::Coded;
use crate::stand::Phase;
use crate::texts::texts;
use crate::views::context::{use_site, use_stand};

/// The id of the question whether anybody is there.
const STILL: &str = "stall-kvar";
/// How long the answered question still takes the touch that answered it, in milliseconds: else it
/// would fall on what lies below.
const AFTER: u32 = 400;

/// The bar and the questions.
#[component]
pub fn Frame() -> impl IntoView {
    let stand = use_stand();
    let words = use_site().texts.stand();
    let missing = move || {
        stand.missing().map(|missing| {
            let (lang, words) = match missing {
                Missing::Language(lang) => (lang, texts(lang).stand().missing),
                Missing::Page(lang) => (lang, texts(lang).stand().missing_page),
            };
            view! { <span lang=lang.code()>{words}</span> }
        })
    };
    view! {
        <div class="stand-bar" role="region" aria-label=words.bar>
            <button type="button" class="button button-primary start-over" on:click=move |_| stand.act(Act::StartOver)>
                <span aria-hidden="true">"↺"</span> {words.start_over}
            </button>
            <Leave/>
        </div>
        <p class="stand-missing" role="status">{missing}</p>
        <Still/>
    }
    .into_any()
}

/// Asks whether anybody is there. Any touch or key answers.
#[component]
fn Still() -> impl IntoView {
    let stand = use_stand();
    let texts = use_site().texts.stand();
    let left = move || match stand.phase() {
        Some(Phase::Asking(seconds)) => Some(seconds),
        _ => None,
    };
    let asking = Memo::new(move |_| left().is_some());
    let closing = StoredValue::new_local(Timer::default());
    Effect::new(move |before: Option<bool>| {
        let asking = asking.get();
        if asking {
            closing.update_value(Timer::stop);
            dialog::set_open(STILL, true);
        } else if before == Some(true) {
            closing.update_value(|timer| timer.restart(AFTER, || dialog::set_open(STILL, false)));
        }
        asking
    });
    let says = move || left().map(texts.still_left).unwrap_or_default();
    // Twenty steps, so that it can be seen from afar how much is left.
    let passed = move || left().map_or(0, |left| 100 - left.min(20) * 5).to_string();
    view! {
        <dialog class="ask" id=STILL aria-labelledby="stall-kvar-rubrik" data-closing=move || (!asking.get()).then_some("")>
            <h2 id="stall-kvar-rubrik">{texts.still_here}</h2>
            <p role="status">{move || asking.get().then_some(texts.still_help)}</p>
            <div class="countdown" aria-hidden="true">
                <svg viewBox="0 0 36 36" class="countdown-ring">
                    <circle class="countdown-track" cx="18" cy="18" r="16"/>
                    <circle class="countdown-left" cx="18" cy="18" r="16" pathLength="100" stroke-dasharray="100" stroke-dashoffset=passed transform="rotate(-90 18 18)"/>
                </svg>
                <span class="countdown-number">{says}</span>
            </div>
            <button type="button" class="button button-primary">{texts.still_yes}</button>
        </dialog>
    }
}
