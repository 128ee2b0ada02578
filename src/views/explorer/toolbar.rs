//! The order of the list, and what can be done with the selection. Works only once the app runs:
//! the static page keeps the room and shows nothing.

use leptos::prelude::*;

use super::ExplorerState;
use crate::browser::download;
use crate::explore::Sort;
use crate::model::Coded;
use crate::views::Step;
use crate::views::content::{Render, Takeout};
use crate::views::data::Loader;
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
            view! { <option value=sort.code() prop:selected=selected>{(site.texts.labels().sort)(sort)}</option> }
        };
        offered.map(option).collect_view()
    };
    view! {
        <label class="order" data-needs-app="">
            <span>{site.texts.explorer().sort}</span>
            <select id="sort" on:change=sorted>{options}</select>
        </label>
    }
    .into_any()
}

/// Shares the selection.
#[component]
pub fn Share() -> impl IntoView {
    let texts = expect_context::<ExplorerState>().site().texts.explorer();
    view! { <div class="share-selection" data-needs-app=""><ShareButton label=texts.share title=texts.heading/></div> }
}

/// Downloads the selection.
#[component]
pub fn Take() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let texts = state.site().texts.explorer();
    let said = RwSignal::new("");
    let save = move |format: Format| {
        said.set("");
        // As it is now: what it takes may have to be fetched first.
        let (site, outcome) = (state.site(), untrack(|| state.outcome()));
        leptos::task::spawn_local(async move {
            let (takeout, loader) = (Takeout::load().await, Loader::load().await);
            let whole = match loader {
                Some(loader) => (loader.site)(site.clone()).await.ok(),
                None => None,
            };
            let Some((takeout, whole)) = takeout.zip(whole) else {
                said.try_set(texts.download_failed);
                return;
            };
            let content = (format.render)(takeout)(&whole.dataset, &outcome.hits);
            download::text(&[site.texts.export().file, ".", format.ending].concat(), format.kind, &content);
        });
    };
    // What was said of one selection is not said of the next.
    Effect::new(move |_| {
        state.outcome();
        said.set("");
    });
    let csv = Format { ending: "csv", kind: "text/csv;charset=utf-8", render: |takeout| takeout.csv };
    let json = Format { ending: "json", kind: "application/json", render: |takeout| takeout.json };
    view! {
        <div class="take" data-needs-app="" data-takes-out="" role="group" aria-label=texts.download>
            <button type="button" class="button" on:click=move |_| save(csv)>{(texts.download_as)("CSV")}</button>
            <button type="button" class="button" on:click=move |_| save(json)>{(texts.download_as)("JSON")}</button>
            <span role="status" class="share-said">{move || said.get()}</span>
        </div>
    }
    .into_any()
}

/// What a selection can be downloaded as.
#[derive(Clone, Copy)]
struct Format {
    ending: &'static str,
    /// The media type.
    kind: &'static str,
    render: fn(Takeout) -> Render,
}
