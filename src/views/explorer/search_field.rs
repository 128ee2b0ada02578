//! The search field. It can be typed in before the app runs; what was typed is taken over.

use leptos::prelude::*;

use super::ExplorerState;
use crate::views::Step;
use crate::views::context::{IS_LIVE, use_site};

/// The search field with its label.
#[component]
pub fn SearchField() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.explorer();
    let state = expect_context::<ExplorerState>();
    let query = move || state.with(|selection| selection.query().to_owned());
    let typed = move |event| {
        let text = event_target_value(&event);
        state.change(Step::Small, |selection| selection.set_query(&text));
    };
    let clear = move |_| {
        state.change(Step::Deliberate, |selection| selection.set_query(""));
        crate::browser::focus::by_id("q");
    };
    let (help, other) = (texts.search_scope, texts.search_waiting);
    let (help, other) = if IS_LIVE { (help, other) } else { (other, help) };
    view! {
        <search class="search">
            <label class="search-label" for="q">{texts.search}</label>
            <div class="search-row">
                <input class="search-input" id="q" name="q" type="search" enterkeyhint="search" autocomplete="off"
                    spellcheck="false" aria-describedby="q-help" prop:value=query on:input=typed/>
                <button type="button" class="search-clear" aria-label=texts.clear_search on:click=clear
                    hidden=move || query().is_empty()>
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"/></svg>
                </button>
            </div>
            // Both keep their room, so that nothing moves when one takes the place of the other.
            <p class="search-help" id="q-help"><span>{help}</span> <span class="search-room" aria-hidden="true">{other}</span></p>
        </search>
    }
    .into_any()
}
