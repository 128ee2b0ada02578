//! The visitor's sums against the plan's, line by line: bars around zero, and the table.

use leptos::prelude::*;

use super::state::{BudgetState, line_id};
use crate::budget::Scale;
use crate::model::{Coded, Side};
use crate::views::context::use_site;

/// The picture with its words, and its table.
#[component]
pub fn Bars() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
    let counted = Memo::new(move |_| {
        state.plan(|plan, ledger| {
            let lines = ledger.lines.iter().enumerate().filter(|(_, line)| plan.counts(ledger, line));
            lines.map(|(number, _)| number).collect::<Vec<_>>()
        })
    });
    let scale = Memo::new(move |_| {
        let sums = state.plan(|plan, ledger| {
            let sum = |(number, line): (usize, &crate::budget::Line)| [plan.sum(ledger, number), line.proposed];
            ledger.lines.iter().enumerate().flat_map(sum).flatten().collect::<Vec<_>>()
        });
        Scale::holding(sums.into_iter())
    });
    let differ = move || {
        state.plan(|plan, _| counted.with(|lines| lines.iter().filter(|&&line| plan.own(line).is_some()).count()))
    };
    let sides = Side::ALL.iter().map(|&side| {
        let own = move || {
            let of = |line: &usize| state.line(*line).is_some_and(|line| line.side == side);
            counted.get().into_iter().filter(of).collect::<Vec<_>>()
        };
        let any = state.with_ledger(|ledger| ledger.lines.iter().any(|line| line.side == side));
        any.then(|| {
            view! {
                <p class="chart-side">{(texts.side)(side)}</p>
                <For each=own key=|line| *line let(line)><Row line scale/></For>
            }
        })
    });
    let sides = sides.collect_view();
    view! {
        <section class="bars" aria-labelledby="staplar">
            <h2 id="staplar">{texts.bars}</h2>
            <p class="quiet">{state.say(|words| (texts.unit)(words.unit()))}</p>
            <figure class="chart">
                <div class="chart-body" aria-hidden="true">{sides}</div>
                <ul class="shapes" aria-hidden="true">
                    <li><svg width="28" height="14"><rect class="bar-own" y="2" width="28" height="10"/></svg> {texts.own}</li>
                    <li><svg width="28" height="14"><rect class="bar-plan" x="1" y="4" width="26" height="6"/></svg> {texts.plan}</li>
                </ul>
                <figcaption class="chart-words">{move || (texts.bars_summary)(differ(), counted.with(Vec::len))}</figcaption>
            </figure>
            <Table counted/>
        </section>
    }
    .into_any()
}

/// A line's two bars.
#[component]
fn Row(
    /// The line's number.
    line: usize,
    /// The scale.
    #[prop(into)]
    scale: Signal<Scale>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let proposed = state.line(line)?.proposed;
    let own = move || state.sum(line);
    let left = move |sum: Option<i64>| scale.get().at(sum.unwrap_or_default().min(0));
    let width = move |sum: Option<i64>| scale.get().between(sum.unwrap_or_default(), 0);
    let unknown = move || {
        own().is_none().then(|| view! { <svg x=scale.get().at(0) y="50%" overflow="visible"><text class="bar-question" x="10" y="5">"?"</text></svg> })
    };
    Some(
        view! {
            <div class="chart-row">
                <p class="chart-name">{state.title(line)}</p>
                <p class="chart-sum">{move || state.say(|words| words.sum(own()))}</p>
                <svg class="chart-strip">
                    <rect class="bar-zero" x=move || scale.get().at(0) y="0" width="1" height="100%"/>
                    <rect class="bar-own" x=move || left(own()) y="18%" width=move || width(own()) height="64%"/>
                    <rect class="bar-plan" x=move || left(proposed) y="36%" width=move || width(proposed) height="28%"/>
                    {unknown}
                </svg>
            </div>
        }
        .into_any(),
    )
}

/// Plan, own, difference, and the other plan where there is one.
#[component]
fn Table(
    /// The lines that are counted.
    counted: Memo<Vec<usize>>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
    let compares = Memo::new(move |_| state.compares());
    // What counts in the other plan alone is part of its sum.
    let listed = Memo::new(move |_| {
        let other =
            state.against(|plan, ledger| ledger.lines.iter().map(|line| plan.counts(ledger, line)).collect::<Vec<_>>());
        let own = counted.get();
        let all = 0..state.with_ledger(|ledger| ledger.lines.len());
        all.filter(|line| own.contains(line) || other.as_ref().is_some_and(|other| other.get(*line) == Some(&true)))
            .collect::<Vec<_>>()
    });
    let row = move |line: usize| {
        let proposed = state.line(line).and_then(|line| line.proposed);
        let own = move || state.sum(line);
        let say = move |sum: Option<i64>| state.say(|words| words.sum(sum));
        let difference = move || {
            own().zip(proposed).map_or_else(
                || say(if own() == proposed { Some(0) } else { None }),
                |(own, plan)| say(Some(own - plan)),
            )
        };
        let other = move || {
            state.against(|plan, ledger| {
                let counts = ledger.lines.get(line).is_some_and(|line| plan.counts(ledger, line));
                if counts { say(plan.sum(ledger, line)) } else { texts.not_counted.to_owned() }
            })
        };
        let counts = move || counted.with(|counted| counted.contains(&line));
        let href = state.with_line(line, |line, _| ["#", &line_id(&line.id)].concat());
        view! {
            <tr data-changed=move || (own() != proposed).then_some("")>
                <th scope="row"><a href=href>{state.title(line)}</a></th>
                <td>{say(proposed)}</td>
                <td>{move || if counts() { say(own()) } else { texts.not_counted.to_owned() }}</td>
                <td>{move || if counts() { difference() } else { String::new() }}</td>
                {move || compares.get().then(|| view! { <td>{other}</td> })}
            </tr>
        }
    };
    view! {
        <div class="table-room" tabindex="0" role="region" aria-labelledby="staplar">
            <table class="plan-table">
                <thead><tr>
                    <th scope="col">{texts.line}</th>
                    <th scope="col">{texts.plan}</th>
                    <th scope="col">{texts.own}</th>
                    <th scope="col">{texts.difference}</th>
                    {move || compares.get().then(|| view! { <th scope="col">{texts.other}</th> })}
                </tr></thead>
                <tbody><For each=move || listed.get() key=|line| *line children=row/></tbody>
            </table>
        </div>
    }
    .into_any()
}
