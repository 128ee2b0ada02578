//! What is chosen, as chips that each take one choice away.

use leptos::prelude::*;

use super::ExplorerState;
use crate::explore::{Facet, Selection};
use crate::model::Coded;
use crate::views::Step;
use crate::views::context::{Site, use_site};
use crate::views::parts::option_label;

/// One choice that can be taken away.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Choice {
    Value(Facet, u16),
    Query(String),
    Internal,
}

impl Choice {
    fn all(selection: &Selection) -> Vec<Self> {
        let values = Facet::ALL
            .iter()
            .flat_map(|&facet| selection.chosen(facet).iter().map(move |&value| Self::Value(facet, value)));
        let query = selection.query().trim();
        let query = (!query.is_empty()).then(|| Self::Query(query.to_owned()));
        values.chain(query).chain(selection.internal.then_some(Self::Internal)).collect()
    }

    fn label(&self, site: &Site) -> String {
        match self {
            Self::Value(facet, value) => {
                let code = site.engine.vocabulary().option(*facet, *value).map(|option| option.code.as_str());
                let name = option_label(site, *facet, code.unwrap_or_default());
                // "Yes" or "Has passed" alone would say nothing.
                if matches!(facet, Facet::Checkability | Facet::Calendar | Facet::FollowUp) {
                    [(site.texts.labels().facet)(*facet), ": ", &name].concat()
                } else {
                    name
                }
            }
            Self::Query(query) => (site.texts.explorer().quoted)(query),
            Self::Internal => site.texts.explorer().internal_chosen.to_owned(),
        }
    }

    fn remove(&self, selection: &mut Selection) {
        match self {
            Self::Value(facet, value) => selection.choose(*facet, *value, false),
            Self::Query(_) => selection.set_query(""),
            Self::Internal => selection.internal = false,
        }
    }
}

/// The chosen filters. The row keeps its height, so that nothing below moves when the first one comes.
#[component]
pub fn Chips() -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let texts = site.texts.explorer();
    let choices = Memo::new(move |_| state.with(Choice::all));
    let clear = move |_| {
        state.change(Step::Deliberate, |selection| *selection = selection.cleared());
        crate::browser::focus::by_id("content");
    };
    let chip = move |choice: Choice| {
        let label = choice.label(&site);
        let spoken = (texts.remove)(&label);
        let remove = move |_| {
            state.change(Step::Deliberate, |selection| choice.remove(selection));
            crate::browser::focus::first(&["#chips .chip-list button", "#q"]);
        };
        view! {
            <li>
                <button type="button" class="chip" aria-label=spoken on:click=remove>
                    <span class="chip-label">{label}</span>
                    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"/></svg>
                </button>
            </li>
        }
    };
    view! {
        <div class="chips" id="chips">
            <ul class="chip-list" aria-label=texts.chosen>
                {move || choices.get().into_iter().map(&chip).collect_view()}
            </ul>
            <button type="button" class="chip chip-clear" on:click=clear hidden=move || choices.with(Vec::is_empty)>{texts.clear}</button>
        </div>
    }
    .into_any()
}
