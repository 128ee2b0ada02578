//! The order of the list, and what can be done with the selection. Works only once the app runs.

use leptos::prelude::*;

use super::ExplorerState;
use crate::browser::download;
use crate::explore::Sort;
use crate::export::{csv, json};
use crate::model::Coded;
use crate::views::Step;
use crate::views::parts::ShareButton;

/// Order, share, download. The static page keeps the room and shows nothing.
#[component]
pub fn Toolbar() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let site = state.site();
    let texts = site.texts.explorer;
    let sorted = move |event| {
        if let Some(sort) = Sort::from_code(&event_target_value(&event)) {
            state.change(Step::Deliberate, |selection| selection.sort = sort);
        }
    };
    let options = Sort::ALL.iter().map(|&sort| {
        let selected = move || state.with(|selection| selection.sort == sort);
        view! { <option value=sort.code() prop:selected=selected>{(site.texts.labels.sort)(sort)}</option> }
    });
    let save = move |ending: &'static str,
                     kind: &'static str,
                     render: fn(&crate::dataset::Dataset, &[crate::dataset::Position]) -> String| {
        let site = state.site();
        let content = render(&site.dataset, &state.outcome().hits);
        download::text(&[site.texts.export.file, ".", ending].concat(), kind, &content);
    };
    view! {
        <div class="toolbar" data-needs-app="">
            <label class="toolbar-sort">
                <span>{texts.sort}</span>
                <select id="sort" on:change=sorted>{options.collect_view()}</select>
            </label>
            <div class="toolbar-take" role="group" aria-label=texts.download>
                <button type="button" class="button" on:click=move |_| save("csv", "text/csv;charset=utf-8", csv::render)>"CSV"</button>
                <button type="button" class="button" on:click=move |_| save("json", "application/json", json::render)>"JSON"</button>
                <ShareButton label=texts.share title=texts.heading/>
            </div>
        </div>
    }
    .into_any()
}
