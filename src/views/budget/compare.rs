//! Another plan beside the visitor's own, from a link.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::address::Budgeting;
use crate::browser::{focus, scroll, timer};
use crate::views::context::use_site;
use crate::views::parts::Notice;

const FIELD: &str = "annan-plan";

/// The field for the other link, or the way out of the comparison.
#[component]
pub fn Compare() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let typed = RwSignal::new(String::new());
    let fault = RwSignal::new(false);
    let compares = Memo::new(move |_| state.compares());
    let left_out = RwSignal::new(Vec::new());
    let read = move |link: &str| {
        let own = state.site().dataset.budgets().path(state.number());
        state
            .with_budget(|budget, _| state.with_ledger(|ledger| Budgeting::plan_in(link, &own, budget, ledger)))
            .flatten()
    };
    let compare = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = read(&typed.get_untracked());
        fault.set(found.is_none());
        if let Some((plan, omitted)) = found {
            left_out.set(omitted);
            state.compare(Some(plan));
            typed.set(String::new());
            scroll::to_id("ar-for-ar");
            focus::by_id("ar-for-ar");
        }
    };
    let wrong = move || if fault.get() { "true" } else { "false" };
    let form = move || {
        view! {
            <form class="compare-form" on:submit=compare>
                <p id="annan-plan-hjalp">{texts.compare_help}</p>
                <label for=FIELD>{texts.compare_field}</label>
                <div class="compare-row">
                    <input type="text" id=FIELD inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false"
                        aria-invalid=wrong aria-describedby="annan-plan-fel annan-plan-hjalp"
                        prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event))/>
                    <button type="submit" class="button">{texts.compare_button}</button>
                </div>
                <p class="amount-fault" id="annan-plan-fel" role="alert">{move || fault.get().then_some(texts.compare_fault)}</p>
            </form>
        }
    };
    let ways = move || {
        let end = move |_| {
            state.compare(None);
            left_out.set(Vec::new());
            timer::after_drawing(|| focus::by_id(FIELD));
        };
        view! {
            <div class="actions">
                <button type="button" class="button" on:click=move |_| state.swap()>{texts.compare_swap}</button>
                <button type="button" class="button" on:click=end>{texts.compare_end}</button>
            </div>
        }
    };
    view! {
        <section class="compare" aria-labelledby="jamfor" data-needs-app="">
            <h2 id="jamfor">{texts.compare}</h2>
            <Notice omitted=left_out dismiss=move |()| left_out.set(Vec::new())/>
            {move || if compares.get() { ways().into_any() } else { form().into_any() }}
        </section>
    }
    .into_any()
}
