//! The results of each year and of all together, and what they come to shared out.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::budget::{Effect, Span};
use crate::model::Per;
use crate::views::context::use_site;

/// A row for each year, and one for all.
#[component]
pub fn EachYear() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let say = move |effect: Effect| state.say(|words| words.effect(effect));
    let row = move |span: Span| {
        let plan = move || state.plan(|plan, ledger| plan.proposed().effect(ledger, span));
        let own = move || state.plan(|plan, ledger| plan.effect(ledger, span));
        let difference = move || state.plan(|plan, ledger| plan.difference(ledger, span));
        let other = move || say(state.against(|plan, ledger| plan.effect(ledger, span)).unwrap_or_default());
        view! {
            <tr>
                <th scope="row">{state.say(|words| words.years(span))}</th>
                <td>{move || say(plan())}</td>
                <td>{move || say(own())}</td>
                <td>{move || say(difference())}</td>
                <td hidden=move || !state.compares()>{other}</td>
            </tr>
        }
    };
    let spans = state.with_ledger(crate::budget::Ledger::spans);
    let rows = spans.into_iter().map(row).collect_view();
    let open = state.with_ledger(|ledger| ledger.lines.iter().any(|line| line.per == Per::Unstated));
    let note = open.then(|| view! { <p class="quiet">{texts.each_year_note}</p> });
    let caption = state.say(|words| words.unit().to_owned());
    view! {
        <section class="each-year" aria-labelledby="ar-for-ar">
            <h2 id="ar-for-ar" tabindex="-1">{texts.each_year}</h2>
            <div class="table-room" tabindex="0" role="region" aria-labelledby="ar-for-ar">
                <table class="plan-table">
                    <caption>{caption}</caption>
                    <thead><tr>
                        <th scope="col">{texts.year}</th>
                        <th scope="col">{texts.plan}</th>
                        <th scope="col">{texts.own}</th>
                        <th scope="col">{texts.difference}</th>
                        <th scope="col" hidden=move || !state.compares()>{texts.other}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {note}
            <Shared/>
        </section>
    }
    .into_any()
}

/// The result shared out, where the data gives a number to share it by.
#[component]
fn Shared() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    state.with_budget(|budget, site| {
        let lang = site.dataset.lang();
        let texts = site.texts.budget();
        let entry = |divisor: &crate::model::Divisor| {
            let count = i64::from(divisor.count.max(1));
            // In single units; the view says millions everywhere else.
            let shared = move || {
                let effect = state.result();
                let each = Effect {
                    low: effect.low * 1000 / count,
                    high: effect.high * 1000 / count,
                    unknown: effect.unknown,
                };
                let whole = |sum: i64| crate::views::parts::signed(sum.saturating_mul(1000), state.site().texts);
                let (near, far) = each.ends();
                if near == far { whole(near) } else { (texts.range)(&whole(near), &whole(far)) }
            };
            let source = divisor.source.get(lang).to_owned();
            view! { <dt>{(texts.per)(divisor.name.get(lang))}</dt><dd><strong>{shared}</strong> " (" {source} ")"</dd> }
        };
        (!budget.divisors.is_empty())
            .then(|| view! { <dl class="pairs">{budget.divisors.iter().map(entry).collect_view()}</dl> })
    })
}
