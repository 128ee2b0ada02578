//! Taking the plan along: as a link, as a file, on paper.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::browser::{download, print};
use crate::export::budget;
use crate::views::context::use_site;
use crate::views::parts::ShareButton;
use crate::views::take_along::TakeAlongButton;

/// The ways.
#[component]
pub fn Take() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let title = state.with_budget(|budget, site| budget.title.get(site.dataset.lang()).to_owned()).unwrap_or_default();
    let save = move |_| {
        let site = state.site();
        let content = state.plan(|plan, _| budget::render(&site.dataset, state.number(), plan));
        download::text(&[texts.file, ".csv"].concat(), "text/csv;charset=utf-8", &content);
    };
    view! {
        <section class="take-plan" aria-labelledby="ta-med" data-needs-app="" data-takes-out="">
            <h2 id="ta-med">{texts.take}</h2>
            <p>{texts.take_help}</p>
            <div class="actions">
                <ShareButton label=texts.share title/>
                <TakeAlongButton id="ta-med-planen"/>
                <button type="button" class="button" on:click=save>{texts.save}</button>
                <button type="button" class="button" on:click=move |_| print::page()>{texts.print}</button>
            </div>
        </section>
    }
    .into_any()
}
