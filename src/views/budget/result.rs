//! The running result: always in sight, never over what is being changed.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::views::context::use_site;
use crate::views::parts::Announcer;

/// What the plan does to the result, against the source's plan, and what these sums are.
#[component]
pub fn ResultBar() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let years = move || state.say(|words| words.years(state.span()));
    let name = move || (texts.result)(&years());
    let sum = move || state.say(|words| words.range(state.result()));
    let short = state.say(|words| words.short().to_owned());
    let unknown = move || {
        let unknown = state.unknown(state.span());
        (!unknown.is_empty()).then(|| (texts.plus_unknown)(&unknown))
    };
    let difference = move || {
        let span = state.span();
        let difference = state.plan(|plan, ledger| plan.difference(ledger, span));
        if difference.is_none() {
            return texts.same.to_owned();
        }
        (texts.than_plan)(&state.say(|words| words.effect(difference)))
    };
    let spoken = move || {
        let result = state.say(|words| words.result(state.result(), &state.unknown(state.span())));
        [&name(), ": ", &result, ". ", &difference(), "."].concat()
    };
    let frame = state.with_budget(|budget, site| budget.frame.get(site.dataset.lang()).to_owned());
    view! {
        <section class="result-strip" aria-label=name>
            <p class="result-name"><a href="#fallet">{name}</a></p>
            <p class="result-sum"><strong>{sum}</strong> " " {short} <span class="result-unknown">" " {unknown}</span></p>
            <p class="result-than">{difference}</p>
            <p class="result-frame">{frame}</p>
        </section>
        <Announcer sentence=Signal::derive(spoken)/>
    }
    .into_any()
}
