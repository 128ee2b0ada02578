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
            <div class="chart-row" hidden=move || !state.counts(line)>
                <p class="chart-name">{state.title(line)} <span class="chart-kind">{kind}</span></p>
                <p class="chart-sum">{texts.on_result}<span class="chart-value">{move || state.say(|words| words.effect(stage.get().effect))}</span></p>
                <Bar stage side=Some(data.side) scale/>
            </div>
        }
        .into_any(),
    )
}

/// Where the parts of a bar stand, as SVG reads it.
#[derive(Debug, Clone, PartialEq)]
struct Shape {
    zero: String,
    from: String,
    to: String,
    /// Left edge and width.
    certain: [String; 2],
    /// What may come on top, below the certain end and above it.
    lower: [String; 2],
    upper: [String; 2],
    tip: &'static str,
    way: &'static str,
    /// Where the arrow of an unknown sum begins.
    unknown: Option<String>,
}

impl Shape {
    fn new(stage: Stage, scale: Scale, side: Option<Side>) -> Self {
        let (from, to) = (stage.from, stage.to());
        let (low, high) = (from + stage.effect.low, from + stage.effect.high);
        let part = |a: i64, b: i64| [scale.at(a.min(b)), scale.between(a, b)];
        // More spending and less income both lower the result: an unknown sum is taken to be more.
        let end = if side == Some(Side::Income) { high.max(to) } else { low.min(to) };
        Self {
            zero: scale.at(0),
            from: scale.at(from),
            to: scale.at(to),
            certain: part(from, to),
            lower: part(low.min(to), to),
            upper: part(to, high.max(to)),
            tip: match to - from {
                0 => "",
                way if way < 0 => "M-1 -6L-8 0L-1 6z",
                _ => "M1 -6L8 0L1 6z",
            },
            way: if to < from { "lower" } else { "higher" },
            unknown: (stage.effect.unknown > 0).then(|| scale.at(end)),
        }
    }
}

/// A part of a shape as an attribute: one type for all of them keeps the module small.
fn part(shape: Memo<Shape>, pick: fn(&Shape) -> &str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || shape.with(|shape| pick(shape).to_owned())
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
    let shape = Memo::new(move |_| Shape::new(stage.get(), scale.get(), side));
    let fill = (side == Some(Side::Income)).then_some("url(#rand)");
    let (path, at) = if side == Some(Side::Income) {
        ("M4 0H30M24 -5L30 0L24 5", "40")
    } else {
        ("M-4 0H-30M-24 -5L-30 0L-24 5", "-40")
    };
    let unknown = move || shape.with(|shape| if shape.unknown.is_some() { "visible" } else { "hidden" });
    view! {
        <svg class="chart-strip" data-side=side.map(crate::model::Coded::code) data-way=part(shape, |shape| shape.way)>
            <rect class="bar-zero" x=part(shape, |shape| &shape.zero) y="0" width="1" height="100%"/>
            <rect class="bar-link" x=part(shape, |shape| &shape.from) y="0" width="1" height="50%"/>
            {side.map(|_| view! { <rect class="bar-link" x=part(shape, |shape| &shape.to) y="50%" width="1" height="50%"/> })}
            <rect class="bar-maybe" x=part(shape, |shape| &shape.lower[0]) y="28%" width=part(shape, |shape| &shape.lower[1]) height="44%"/>
            <rect class="bar-maybe" x=part(shape, |shape| &shape.upper[0]) y="28%" width=part(shape, |shape| &shape.upper[1]) height="44%"/>
            <rect class="bar-certain" fill=fill x=part(shape, |shape| &shape.certain[0]) y="22%" width=part(shape, |shape| &shape.certain[1]) height="56%"/>
            <svg x=part(shape, |shape| &shape.to) y="50%" overflow="visible"><path class="bar-tip" d=part(shape, |shape| shape.tip)/></svg>
            <svg x=part(shape, |shape| shape.unknown.as_deref().unwrap_or("0")) y="50%" overflow="visible" visibility=unknown>
                <path class="bar-unknown" d=path/>
                <text class="bar-question" x=at y="5" text-anchor="middle">"?"</text>
            </svg>
        </svg>
    }
    .into_any()
}

/// What the shapes mean.
#[component]
fn Shapes() -> impl IntoView {
    let texts = use_site().texts.budget;
    let [maybe, unknown] = texts.shapes;
    let [more, less, income] = [(Side::Spending, false), (Side::Spending, true), (Side::Income, true)]
        .map(|(side, less)| (texts.kind)(side, less));
    view! {
        <ul class="shapes" aria-hidden="true">
            <li><svg width="28" height="14"><rect class="bar-certain" width="28" height="14"/></svg> {more}</li>
            <li><svg width="28" height="14"><rect class="bar-certain bar-saved" x="1" y="1" width="26" height="12"/></svg> {less}</li>
            <li><svg width="28" height="14"><rect class="bar-certain" fill="url(#rand)" width="28" height="14"/></svg> {income}</li>
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
