//! Where a plan starts from, and what is counted beside it.

use leptos::prelude::*;

use super::control::slider_id;
use super::state::{BudgetState, line_id};
use crate::browser::{focus, scroll};
use crate::budget::Start;
use crate::views::context::use_site;

/// The starting points, and a box for each group that stands beside the plan.
#[component]
pub fn Starts() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let now = Memo::new(move |_| state.plan(|plan, ledger| Some(plan.start(ledger))));
    let first = state.with_line(0, |line, _| line.id.clone()).unwrap_or_default();
    let buttons = [Start::Proposed, Start::Nothing, Start::Own].map(|start| {
        let named = (texts.start)(start);
        let pressed = move || if now.get() == Some(start) { "true" } else { "false" };
        let first = first.clone();
        let means = move || {
            let none = start == Start::Own && now.get() != Some(Start::Own) && !state.has_aside();
            if none { texts.begin } else { named.means }
        };
        let choose = move |_| {
            state.start(start);
            // Nothing of one's own yet: on to where it is made.
            if start == Start::Own && now.get_untracked() != Some(Start::Own) {
                scroll::to_id(&line_id(&first));
                focus::by_id(&slider_id(&first));
            }
        };
        view! {
            <button type="button" class="start-point" aria-pressed=pressed on:click=choose>
                <strong>{named.name}</strong> " " <span>{means}</span>
            </button>
        }
    });
    let groups = state.with_budget(|budget, site| {
        let boxes = budget.groups.iter().enumerate().filter(|(_, group)| group.optional).map(|(number, group)| {
            let id = ["grupp-", &group.id].concat();
            let on = move || state.plan(|plan, _| plan.includes(number));
            let tick = move |event| state.include(number, event_target_checked(&event));
            view! {
                <label class="option">
                    <input type="checkbox" id=id prop:checked=on on:change=tick autocomplete="off"/>
                    <span class="option-name">{(texts.include)(group.title.get(site.dataset.lang()))}</span>
                </label>
            }
        });
        boxes.collect_view()
    });
    view! {
        <div class="starts" role="group" aria-label=texts.starts data-needs-app="">
            <p class="starts-name" aria-hidden="true">{texts.starts}</p>
            <div class="start-points">{buttons.into_iter().collect_view()}</div>
            {groups}
            {move || state.compares().then(|| view! {
                <p class="comparing">{texts.comparing} " " <a href="#ar-for-ar">{texts.comparing_where}</a></p>
            })}
        </div>
    }
    .into_any()
}
