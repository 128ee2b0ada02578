//! What the selection gives: count, notice, chips, tools, list.

use leptos::prelude::*;

use super::ExplorerState;
use super::chips::Chips;
use super::empty::Empty;
use super::filters::FILTERS_SWITCH;
use super::list::List;
use super::toolbar::{Order, Share, Take};
use crate::views::context::{IS_LIVE, use_site};
use crate::views::parts::{Announcer, Notice};

/// The results.
#[component]
pub fn Results() -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let texts = site.texts.explorer();
    let sentence = move || {
        let outcome = state.outcome();
        (texts.result)(outcome.hits.len(), outcome.of)
    };
    let is_relaxed = move || state.outcome().relaxed;
    let relaxed = move || is_relaxed().then(|| view! { <p class="relaxed">{texts.relaxed}</p> });
    let hidden = move || match state.outcome().hidden_internal {
        0 => String::new(),
        n => [" ", &(texts.hidden)(n as usize)].concat(),
    };
    let announcement = move || {
        let more = if is_relaxed() { [" ", texts.relaxed].concat() } else { String::new() };
        [sentence(), hidden(), more].concat()
    };
    let chosen = move || match state.with(crate::explore::Selection::choices) {
        0 => String::new(),
        n => [" (", &n.to_string(), ")"].concat(),
    };
    let empty = move || (IS_LIVE && state.outcome().hits.is_empty()).then(|| view! { <Empty/> });
    view! {
        <div class="result-bar">
            <p class="count">{sentence}<span class="count-hidden">{hidden}</span></p>
            <label class="button button-primary filters-button" for=FILTERS_SWITCH aria-hidden="true">
                <span class="when-closed">{texts.show_filters}{chosen}</span>
                <span class="when-open">{texts.close_filters}</span>
            </label>
        </div>
        <Announcer sentence=Signal::derive(announcement)/>
        <section class="results" aria-label=texts.list>
            <Notice omitted=Signal::derive(move || state.omitted()) dismiss=move |()| state.tidy()/>
            <Chips/>
            <Order/>
            <Share/>
            <Take/>
            {empty}
            {relaxed}
            <List/>
        </section>
    }
    .into_any()
}
