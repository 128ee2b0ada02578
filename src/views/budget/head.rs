//! What the budget is, whose it is, and what its source leaves open.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::views::context::IS_LIVE;
use crate::views::parts::{document_dates, document_label, party_names};

/// The top of the page.
#[component]
pub fn Head() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    state
        .with_budget(|budget, site| {
            let lang = site.dataset.lang();
            let texts = site.texts.budget();
            let document = site.dataset.document(&budget.document)?;
            let kind = (site.texts.labels().kind)(document.kind);
            let dates = document_dates(site, document).join(". ");
            let without_script =
                (!IS_LIVE).then(|| view! { <noscript><p class="notice">{texts.no_script}</p></noscript> });
            Some(view! {
                <header class="budget-head">
                    <p class="sender"><strong>{party_names(site, document)}</strong> ". " {kind} "."</p>
                    <h1>{budget.title.get(lang).to_owned()}</h1>
                    <p class="budget-lead">{budget.lead.get(lang).to_owned()}</p>
                    <p class="quiet">{document_label(site, document)} ". " {dates} "."</p>
                    {without_script}
                </header>
            })
        })
        .flatten()
        .into_any()
}

/// What the source leaves open.
#[component]
pub fn Open() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    state
        .with_budget(|budget, site| {
            let lang = site.dataset.lang();
            let notes = budget.notes.iter().map(|note| view! { <li>{note.get(lang).to_owned()}</li> }).collect_view();
            (!budget.notes.is_empty()).then(|| {
                view! {
                    <aside class="budget-open" aria-labelledby="oppet">
                        <h2 id="oppet">{site.texts.budget().open}</h2>
                        <ul>{notes}</ul>
                    </aside>
                }
            })
        })
        .flatten()
        .into_any()
}
