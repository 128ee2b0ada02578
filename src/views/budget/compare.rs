//! Another plan beside the visitor's own, from a link.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::address::Budgeting;
use crate::browser::focus;
use crate::views::context::use_site;

const FIELD: &str = "annan-plan";

/// The field for the other link, or the way out of the comparison.
#[component]
pub fn Compare() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
    let typed = RwSignal::new(String::new());
    let fault = RwSignal::new(false);
    let compares = Memo::new(move |_| state.against(|_, _| ()).is_some());
    let read = move |link: &str| {
        let plan = state.with_budget(|budget, _| state.with_ledger(|ledger| Budgeting::plan_in(link, budget, ledger)));
        plan.flatten().map(|(plan, _)| plan)
    };
    let compare = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let plan = read(&typed.get_untracked());
        fault.set(plan.is_none());
        if plan.is_some() {
            state.compare(plan);
            typed.set(String::new());
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
            focus::by_id(FIELD);
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
            {move || if compares.get() { ways().into_any() } else { form().into_any() }}
        </section>
    }
    .into_any()
}
