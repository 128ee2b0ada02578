//! The bar at the lower edge: contents, time left, size of the text, listening; and how far it is.

use leptos::prelude::*;

use super::contents::PANEL;
use super::listen::Listen;
use super::state::ReaderState;
use crate::browser::storage;
use crate::reading::{WHOLE, minutes};
use crate::views::context::use_site;
use crate::views::take_along::TakeAlongButton;

/// The id of the panel with the settings of the text.
const SETTINGS: &str = "textval";
/// The name under which the device keeps the size; the start script reads it too.
pub const SIZE: &str = "textstorlek";

/// The bar.
#[component]
pub fn Bar() -> impl IntoView {
    let texts = use_site().texts.vision();
    view! {
        <div class="reader-bar">
            <Progress/>
            <button type="button" class="button contents-button" popovertarget=PANEL>{texts.contents}</button>
            <TimeLeft/>
            <button type="button" class="button" popovertarget=SETTINGS>
                <span aria-hidden="true">"Aa"</span>
                <span class="visually-hidden">{texts.size}</span>
            </button>
            <Sizes/>
            // At hand here: on the way up to the header the section that is read would be another.
            <TakeAlongButton id="ta-med-avsnittet"/>
            <Listen/>
        </div>
    }
    .into_any()
}

/// A line that fills as the text passes.
#[component]
fn Progress() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let width = move || state.sight().with(|sight| sight.share_of_all).to_string();
    view! {
        <svg class="progress" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="progress-passed" height="1" width=width/>
        </svg>
    }
}

/// How long it takes to read on to the end.
#[component]
fn TimeLeft() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let texts = use_site().texts.vision();
    let words: Vec<usize> = (0..state.len()).map(|number| state.words(number)).collect();
    let left = Memo::new(move |_| {
        let rest = |number: usize| {
            let share = state.sight().with(|sight| sight.share);
            let words = words.get(number).copied().unwrap_or_default();
            words * usize::from(WHOLE - share) / usize::from(WHOLE)
        };
        match (state.place().section, state.current()) {
            (Some(number), _) => (minutes(rest(number)), false),
            (None, Some(number)) => (minutes(rest(number) + words.iter().skip(number + 1).sum::<usize>()), true),
            (None, None) => (minutes(words.iter().sum()), true),
        }
    });
    let says = move || match left.get() {
        (0, _) => texts.at_end.to_owned(),
        (minutes, true) => (texts.left_of_all)(minutes),
        (minutes, false) => (texts.left)(minutes),
    };
    view! { <p class="time-left">{says}</p> }
}

/// Three sizes of the text. They work without any script; the device keeps the choice.
#[component]
fn Sizes() -> impl IntoView {
    let texts = use_site().texts.vision();
    let kept = RwSignal::new(String::new());
    Effect::new(move |_| kept.set(storage::get(SIZE).unwrap_or_default()));
    let sizes = texts.sizes.into_iter().zip(["1", "2", "3"]).map(|(name, code)| {
        // Whatever else is kept stands for the first.
        let chosen = move || kept.with(|kept| if kept == "2" || kept == "3" { kept == code } else { code == "1" });
        let choose = move |_| {
            kept.set(code.to_owned());
            storage::set(SIZE, code);
        };
        view! {
            <label class="option">
                <input type="radio" name=SIZE id=[SIZE, "-", code].concat() value=code autocomplete="off"
                    checked=code == "1" prop:checked=chosen on:change=choose/>
                <span class="option-name">{name}</span>
            </label>
        }
    });
    view! {
        // A fieldset's legend would stand on the panel's edge.
        <div class="text-sizes" id=SETTINGS popover="" role="radiogroup" aria-label=texts.size>
            <p class="facet-name" aria-hidden="true">{texts.size}</p>
            {sizes.collect_view()}
        </div>
    }
}
