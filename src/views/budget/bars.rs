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
    let texts = use_site().texts.budget();
    let scale = Memo::new(move |_| {
        let sums = state.plan(|plan, ledger| {
            let sum = |(number, line): (usize, &crate::budget::Line)| [plan.sum(ledger, number), line.proposed];
            ledger.lines.iter().enumerate().flat_map(sum).flatten().collect::<Vec<_>>()
        });
        Scale::holding(sums.into_iter())
    });
    let counted = move || (0..state.len()).filter(move |&line| state.counts(line));
    let summary = move || {
        let differ = counted().filter(|&line| state.plan(|plan, _| plan.own(line)).is_some());
        (texts.bars_summary)(differ.count(), counted().count())
    };
    let sides = Side::ALL.iter().map(|&side| {
        let own = (0..state.len()).filter(|&line| state.line(line).is_some_and(|line| line.side == side));
        let rows: Vec<_> = own.map(|line| view! { <Row line scale/> }).collect();
        (!rows.is_empty()).then(|| view! { <p class="chart-side">{(texts.side)(side)}</p> {rows} })
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
                <figcaption class="chart-words">{summary}</figcaption>
            </figure>
            <Table/>
        </section>
    }
    .into_any()
}

/// Left edge and width of a bar from zero, as attributes: one type for all of them keeps the module small.
fn bar(
    scale: Signal<Scale>,
    sum: Signal<Option<i64>>,
    pick: fn(Scale, i64) -> String,
) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || pick(scale.get(), sum.get().unwrap_or_default())
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
    let plan = Signal::derive(move || proposed);
    let own = Signal::derive(move || state.sum(line));
    let (left, width) = (|scale: Scale, sum: i64| scale.at(sum.min(0)), |scale: Scale, sum: i64| scale.between(sum, 0));
    let zero = bar(scale, plan, |scale, _| scale.at(0));
    let unknown = move || if own.get().is_none() { "visible" } else { "hidden" };
    Some(
        view! {
            <div class="chart-row" hidden=move || !state.counts(line)>
                <p class="chart-name">{state.title(line)}</p>
                <p class="chart-sum">{move || state.say(|words| words.sum(own.get()))}</p>
                <svg class="chart-strip">
                    <rect class="bar-zero" x=zero y="0" width="1" height="100%"/>
                    <rect class="bar-own" x=bar(scale, own, left) y="18%" width=bar(scale, own, width) height="64%"/>
                    <rect class="bar-plan" x=bar(scale, plan, left) y="36%" width=bar(scale, plan, width) height="28%"/>
                    <svg x=zero y="50%" overflow="visible" visibility=unknown>
                        <text class="bar-question" x="10" y="5">"?"</text>
                    </svg>
                </svg>
            </div>
        }
        .into_any(),
    )
}

/// Plan, own, difference, and the other plan where there is one. What counts in the other plan
/// alone is listed as well, since it is part of its sum.
#[component]
fn Table() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let say = move |sum: Option<i64>| state.say(|words| words.sum(sum));
    let row = move |line: usize| {
        let proposed = state.line(line).and_then(|line| line.proposed);
        let counts = move || state.counts(line);
        let in_other =
            move || state.against(|plan, ledger| ledger.lines.get(line).is_some_and(|line| plan.counts(ledger, line)));
        let own = move || if counts() { say(state.sum(line)) } else { texts.not_counted.to_owned() };
        let difference = move || match (state.sum(line), proposed) {
            _ if !counts() => String::new(),
            (Some(own), Some(proposed)) => say(Some(own - proposed)),
            (None, None) => say(Some(0)),
            _ => say(None),
        };
        let other = move || match in_other() {
            Some(true) => state.against(|plan, ledger| say(plan.sum(ledger, line))).unwrap_or_default(),
            _ => texts.not_counted.to_owned(),
        };
        let changed = move || (counts() && state.sum(line) != proposed).then_some("");
        let href = state.with_line(line, |line, _| ["#", &line_id(&line.id)].concat());
        view! {
            <tr data-changed=changed hidden=move || !counts() && in_other() != Some(true)>
                <th scope="row"><a href=href>{state.title(line)}</a></th>
                <td>{say(proposed)}</td>
                <td>{own}</td>
                <td>{difference}</td>
                <td hidden=move || !state.compares()>{other}</td>
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
                    <th scope="col" hidden=move || !state.compares()>{texts.other}</th>
                </tr></thead>
                <tbody>{(0..state.len()).map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
