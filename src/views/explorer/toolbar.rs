//! The order of the list, and what can be done with the selection. Works only once the app runs:
//! the static page keeps the room and shows nothing.

use leptos::prelude::*;

use super::ExplorerState;
use crate::browser::download;
use crate::dataset::{Dataset, Position};
use crate::explore::Sort;
use crate::export::{csv, json};
use crate::model::Coded;
use crate::views::Step;
use crate::views::parts::ShareButton;

/// The order of the list.
#[component]
pub fn Order() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let site = state.site();
    let sorted = move |event| {
        if let Some(sort) = Sort::from_code(&event_target_value(&event)) {
            state.change(Step::Deliberate, |selection| selection.sort = sort.among(selection.searches()));
        }
    };
    let shown = Memo::new(move |_| state.with(|selection| (selection.searches(), selection.sort)));
    let options = move || {
        let (searching, chosen) = shown.get();
        // Without a search there is nothing that relevance could go by.
        let offered = Sort::ALL.iter().filter(move |&&sort| searching || sort != Sort::Relevance);
        let option = |&sort: &Sort| {
            let selected = sort.among(searching) == chosen.among(searching);
            view! { <option value=sort.code() prop:selected=selected>{(site.texts.labels.sort)(sort)}</option> }
        };
        offered.map(option).collect_view()
    };
    view! {
        <label class="order" data-needs-app="">
            <span>{site.texts.explorer.sort}</span>
            <select id="sort" on:change=sorted>{options}</select>
        </label>
    }
    .into_any()
}

/// Shares the selection.
#[component]
pub fn Share() -> impl IntoView {
    let texts = expect_context::<ExplorerState>().site().texts.explorer;
    view! { <div class="share-selection" data-needs-app=""><ShareButton label=texts.share title=texts.heading/></div> }
}

/// Downloads the selection.
#[component]
pub fn Take() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let texts = state.site().texts.explorer;
    let save = move |ending: &str, kind: &str, render: fn(&Dataset, &[Position]) -> String| {
        let site = state.site();
        let content = render(&site.dataset, &state.outcome().hits);
        download::text(&[site.texts.export.file, ".", ending].concat(), kind, &content);
    };
    view! {
        <div class="take" data-needs-app="" data-takes-out="" role="group" aria-label=texts.download>
            <button type="button" class="button" on:click=move |_| save("csv", "text/csv;charset=utf-8", csv::render)>
                {(texts.download_as)("CSV")}
            </button>
            <button type="button" class="button" on:click=move |_| save("json", "application/json", json::render)>
                {(texts.download_as)("JSON")}
            </button>
        </div>
    }
    .into_any()
}
