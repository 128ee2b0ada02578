//! What to loosen where nothing matches.

use leptos::prelude::*;

use super::ExplorerState;
use crate::explore::{Facet, Selection};
use crate::model::Coded;
use crate::views::Step;
use crate::views::context::Site;

/// Something to let go of, and what that would give.
struct Way {
    label: String,
    to: Selection,
}

/// Nothing matches: what to loosen, with buttons that do it.
#[component]
pub fn Empty() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let site = state.site();
    let texts = site.texts.explorer();
    let ways = move || {
        let ways = state.with(|selection| ways(selection, state, &site));
        let button = |way: Way| {
            let loosen = move |_| {
                state.change(Step::Deliberate, |selection| *selection = way.to.clone());
                crate::browser::focus::by_id("content");
            };
            view! { <li><button type="button" class="button" on:click=loosen>{way.label}</button></li> }
        };
        ways.into_iter().map(button).collect_view()
    };
    view! {
        <div class="empty">
            <h2 class="empty-heading">{texts.empty}</h2>
            <p>{texts.empty_help}</p>
            <ul class="empty-ways">{ways}</ul>
        </div>
    }
}

/// Each single thing that would give something, else everything at once.
fn ways(selection: &Selection, state: ExplorerState, site: &Site) -> Vec<Way> {
    let texts = site.texts.explorer();
    let mut ways = Vec::new();
    let mut offer = |to: Selection, label: &dyn Fn(usize) -> String| {
        let gives = state.would_give(&to);
        if gives > 0 {
            ways.push(Way { label: label(gives), to });
        }
    };
    for &facet in Facet::ALL.iter().filter(|&&facet| !selection.chosen(facet).is_empty()) {
        let mut to = selection.clone();
        to.clear(facet);
        offer(to, &|n| (texts.loosen)((site.texts.labels().facet)(facet), n));
    }
    let query = selection.query().trim();
    if !query.is_empty() {
        let mut to = selection.clone();
        to.set_query("");
        offer(to, &|n| (texts.loosen_search)(query, n));
    }
    if !selection.internal {
        let mut to = selection.clone();
        to.internal = true;
        offer(to, &|n| (texts.loosen_internal)(n));
    }
    ways.push(Way { label: texts.clear.to_owned(), to: selection.cleared() });
    ways
}
