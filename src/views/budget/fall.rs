//! The waterfall: from zero through every line to what all of them do to the result.

use leptos::prelude::*;

use super::state::BudgetState;
use super::years::Years;
use crate::budget::{Effect, Plan, Scale, Span, Stage, stages};
use crate::model::Side;
use crate::views::context::use_site;

/// The picture with its years, its words and its table.
#[component]
pub fn Fall() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
    let all = Memo::new(move |_| {
        let span = state.span();
        state.plan(|plan, ledger| stages(ledger, plan, span))
    });
    let scale = Memo::new(move |_| scale(state));
    let lines = move || all.with(|all| all.iter().map(|stage| stage.line).collect::<Vec<_>>());
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
            <h2 id="fallet">{texts.fall}</h2>
            <p class="quiet">{texts.fall_means}</p>
            <Years/>
            <figure class="chart" data-motion=motion>
                <Patterns/>
                <div class="chart-body" aria-hidden="true">
                    <Axis scale/>
                    <For each=lines key=|line| *line let(line)>
                        <Row line all scale/>
                    </For>
                    <div class="chart-row chart-net">
                        <p class="chart-name"><strong>{texts.net}</strong></p>
                        <p class="chart-sum"><span class="chart-value">{move || state.say(|words| words.effect(state.result()))}</span></p>
                        <Bar stage=Signal::derive(net) side=None scale/>
                    </div>
                </div>
                <Shapes/>
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

/// Stripes, which mark income.
#[component]
fn Patterns() -> impl IntoView {
    view! {
        <svg class="patterns" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="rand" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="stripe" width="3.5" height="6"/>
                </pattern>
            </defs>
        </svg>
    }
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
    let texts = use_site().texts.budget;
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
            <div class="chart-row">
                <p class="chart-name">{state.title(line)} <span class="chart-kind">{kind}</span></p>
                <p class="chart-sum">{texts.on_result}<span class="chart-value">{move || state.say(|words| words.effect(stage.get().effect))}</span></p>
                <Bar stage side=Some(data.side) scale/>
            </div>
        }
        .into_any(),
    )
}

/// A bar from where the last one ended: solid as far as it is certain, dashed where it may reach,
/// an open arrow where it is unknown. Stripes are income; the tip shows which way it goes.
#[component]
fn Bar(
    /// Where it begins, and what it does.
    #[prop(into)]
    stage: Signal<Stage>,
    /// The side of the budget; none for everything together.
    side: Option<Side>,
    /// The scale.
    #[prop(into)]
    scale: Signal<Scale>,
) -> impl IntoView {
    let at = move |value: i64| scale.get().at(value);
    let from = move || stage.get().from;
    let to = move || stage.get().to();
    let maybe = move || {
        let stage = stage.get();
        (stage.from + stage.effect.low, stage.from + stage.effect.high)
    };
    let left = move |(a, b): (i64, i64)| at(a.min(b));
    let width = move |(a, b): (i64, i64)| scale.get().between(a, b);
    // Beyond the certain end, on both sides of it.
    let lower = move || (maybe().0.min(to()), to());
    let upper = move || (to(), maybe().1.max(to()));
    let tip = move || match to() - from() {
        0 => "",
        way if way < 0 => "M-1 -6L-8 0L-1 6z",
        _ => "M1 -6L8 0L1 6z",
    };
    let way = move || if to() < from() { "lower" } else { "higher" };
    let fill = (side == Some(Side::Income)).then_some("url(#rand)");
    // More spending and less income both lower the result: an unknown sum is taken to be meant as more.
    let unknown = move || {
        (stage.get().effect.unknown > 0).then(|| {
            let (path, x) = if side == Some(Side::Income) { ("M4 0H30M24 -5L30 0L24 5", "40") } else { ("M-4 0H-30M-24 -5L-30 0L-24 5", "-40") };
            let end = move || at(if side == Some(Side::Income) { upper().1 } else { lower().0 });
            view! { <svg x=end y="50%" overflow="visible"><path class="bar-unknown" d=path/><text class="bar-question" x=x y="5" text-anchor="middle">"?"</text></svg> }
        })
    };
    view! {
        <svg class="chart-strip" data-side=side.map(crate::model::Coded::code) data-way=way>
            <rect class="bar-zero" x=move || at(0) y="0" width="1" height="100%"/>
            <rect class="bar-link" x=move || at(from()) y="0" width="1" height="50%"/>
            {side.map(|_| view! { <rect class="bar-link" x=move || at(to()) y="50%" width="1" height="50%"/> })}
            <rect class="bar-maybe" x=move || left(lower()) y="28%" width=move || width(lower()) height="44%"/>
            <rect class="bar-maybe" x=move || left(upper()) y="28%" width=move || width(upper()) height="44%"/>
            <rect class="bar-certain" fill=fill x=move || left((from(), to())) y="22%" width=move || width((from(), to())) height="56%"/>
            <svg x=move || at(to()) y="50%" overflow="visible"><path class="bar-tip" d=tip/></svg>
            {unknown}
        </svg>
    }
    .into_any()
}

/// What the shapes mean.
#[component]
fn Shapes() -> impl IntoView {
    let texts = use_site().texts.budget;
    let [certain, maybe, unknown] = texts.shapes;
    let less = (texts.kind)(Side::Income, true);
    view! {
        <ul class="shapes" aria-hidden="true">
            <li><svg width="28" height="14"><rect class="bar-certain" width="28" height="14"/></svg> {(texts.side)(Side::Spending)} ", " {certain}</li>
            <li><svg width="28" height="14"><rect class="bar-certain" fill="url(#rand)" width="28" height="14"/></svg> {less} ", " {certain}</li>
            <li><svg width="28" height="14"><rect class="bar-maybe" x="1" y="1" width="26" height="12"/></svg> {maybe}</li>
            <li><svg width="28" height="14"><path class="bar-unknown" d="M27 7H2M7 2L2 7L7 12"/></svg> {unknown}</li>
        </ul>
    }
    .into_any()
}

/// The same numbers as a table.
#[component]
fn Table(
    /// All stages.
    all: Memo<Vec<Stage>>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
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
