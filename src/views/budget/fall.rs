//! The waterfall: from zero through every line to what all of them do to the result.

use leptos::prelude::*;

use super::legend::{Legend, Patterns};
use super::stage_bar::StageBar;
use super::state::BudgetState;
use super::years::Years;
use crate::budget::{Effect, Plan, Scale, Span, Stage, stages};
use crate::views::context::use_site;

/// The picture with its years, its words and its table.
#[component]
pub fn Fall() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let all = Memo::new(move |_| {
        let span = state.span();
        state.plan(|plan, ledger| stages(ledger, plan, span))
    });
    let scale = Memo::new(move |_| scale(state));
    let rows = (0..state.len()).map(|line| view! { <Row line all scale/> }).collect_view();
    let summary = move || {
        let span = state.span();
        let sum = state.say(|words| words.result(state.result(), &state.unknown(span)));
        (texts.fall_summary)(&state.say(|words| words.years(span)), all.with(Vec::len), &sum)
    };
    let net = move || {
        let effect = state.result();
        Stage { line: 0, from: 0, effect }
    };
    let motion = move || state.turned().then_some("");
    view! {
        <section class="fall" aria-labelledby="fallet">
            <h2 id="fallet" tabindex="-1">{texts.fall}</h2>
            <p class="quiet">{texts.fall_means}</p>
            <Years/>
            <figure class="chart" data-motion=motion>
                <Patterns/>
                <div class="chart-body" aria-hidden="true">
                    <Axis scale/>
                    {rows}
                    <div class="chart-row chart-net">
                        <p class="chart-name"><strong>{texts.net}</strong></p>
                        <p class="chart-sum"><span class="chart-value">{move || state.say(|words| words.effect(state.result()))}</span></p>
                        <StageBar stage=Signal::derive(net) side=None scale/>
                    </div>
                </div>
                <Legend/>
                <figcaption class="chart-words">{summary}</figcaption>
            </figure>
            <p class="quiet">{texts.result_means}</p>
            <Table all/>
        </section>
    }
    .into_any()
}

/// One scale for all years, so that they can be compared, and for the plan beside the visitor's.
fn scale(state: BudgetState) -> Scale {
    let shown = state.span();
    let reach = |plan: &Plan, ledger: &_, span: Span| {
        let effect = plan.effect(ledger, span);
        let stages = stages(ledger, plan, span);
        stages
            .into_iter()
            .flat_map(|stage| <[i64; 2]>::from(stage.reach()))
            .chain([effect.low, effect.high])
            .collect::<Vec<_>>()
    };
    let values = state.plan(|plan, ledger| {
        let proposed = plan.proposed();
        let years = (ledger.from..=ledger.to).map(Span::Year);
        let spans: Vec<Span> = if shown == Span::All { vec![Span::All] } else { years.collect() };
        spans
            .into_iter()
            .flat_map(|span| [plan, &proposed].map(|plan| reach(plan, ledger, span)))
            .flatten()
            .collect::<Vec<_>>()
    });
    Scale::holding(values.into_iter())
}

/// The ends of the scale, and zero.
#[component]
fn Axis(
    /// The scale.
    #[prop(into)]
    scale: Signal<Scale>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let end = move |value: i64, anchor: &'static str| {
        let scale = scale.get();
        view! { <text x=scale.at(value) y="14" text-anchor=anchor>{state.say(|words| words.plain(value))}</text> }
    };
    let ends = move || {
        let Scale { low, high, .. } = scale.get();
        let width = high - low;
        // An end that lies close to zero would stand over it.
        let low_end = (-low * 5 > width).then(|| end(low, "start"));
        let high_end = (high * 5 > width).then(|| end(high, "end"));
        let anchor = if low_end.is_none() {
            "start"
        } else if high_end.is_none() {
            "end"
        } else {
            "middle"
        };
        view! { {low_end} {high_end} {end(0, anchor)} }
    };
    view! { <div class="chart-row chart-axis"><svg class="chart-strip" height="18">{ends}</svg></div> }.into_any()
}

/// A line of the waterfall.
#[component]
fn Row(
    /// The line's number.
    line: usize,
    /// All stages.
    all: Memo<Vec<Stage>>,
    /// The scale.
    #[prop(into)]
    scale: Signal<Scale>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let data = state.line(line)?;
    let stage = Memo::new(move |_| {
        let none = Stage { line, from: 0, effect: Effect::NONE };
        all.with(|all| all.iter().copied().find(|stage| stage.line == line)).unwrap_or(none)
    });
    let kind = move || {
        if data.years(state.span()) == 0 {
            texts.holds_not
        } else {
            state.say(|words| words.kind(&data, state.sum(line)))
        }
    };
    Some(
        view! {
            <div class="chart-row" hidden=move || !state.counts(line)>
                <p class="chart-name">{state.title(line)} <span class="chart-kind">{kind}</span></p>
                <p class="chart-sum">{texts.on_result}<span class="chart-value">{move || state.say(|words| words.effect(stage.get().effect))}</span></p>
                <StageBar stage side=Some(data.side) scale/>
            </div>
        }
        .into_any(),
    )
}

/// The same numbers as a table.
#[component]
fn Table(
    /// All stages.
    all: Memo<Vec<Stage>>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let rows = move || {
        let mut so_far = Effect::NONE;
        let row = |stage: Stage| {
            so_far = so_far + stage.effect;
            let [effect, so_far] = state.say(|words| [stage.effect, so_far].map(|effect| words.effect(effect)));
            view! { <tr><th scope="row">{state.title(stage.line)}</th><td>{effect}</td><td>{so_far}</td></tr> }
        };
        all.get().into_iter().map(row).collect_view()
    };
    let caption = move || {
        let years = state.say(|words| words.years(state.span()));
        [&(texts.result)(&years), ", ", &state.say(|words| words.unit().to_owned())].concat()
    };
    view! {
        <details class="numbers">
            <summary>{texts.as_table}</summary>
            <table>
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{texts.line}</th><th scope="col">{texts.effect}</th><th scope="col">{texts.so_far}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}
