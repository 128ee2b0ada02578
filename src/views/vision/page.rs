//! The page of one section.

use leptos::prelude::*;

use super::bar::Bar;
use super::contents::Contents;
use super::ends::Ends;
use super::peek::Peeking;
use super::section::SectionText;
use super::state::ReaderState;
use super::turn;
use crate::views::context::use_site;

/// A section with the contents beside it.
#[component]
pub fn SectionPage(
    /// The section's number, from 0.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let texts = use_site().texts.vision();
    let turning = turn::by_swipe();
    turn::by_keys(state);
    view! {
        <div class="reader">
            <Contents/>
            <div class="reader-column">
                <Bar/>
                <p class="back"><a href=state.link_to_hub()>"← " {texts.back}</a></p>
                <div class="reader-text" on:pointerdown=move |event| turning.begin(&event)
                    on:pointerup=move |event| turning.end(&event) on:pointercancel=move |_| turning.give_up()>
                    <Peeking><SectionText number level=1/></Peeking>
                </div>
                <Ends number/>
            </div>
        </div>
    }
    .into_any()
}
