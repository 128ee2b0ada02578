//! A bar of the waterfall.

use leptos::prelude::*;

use crate::budget::{Scale, Stage};
use crate::model::{Coded, Side};

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
pub fn StageBar(
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
        <svg class="chart-strip" data-side=side.map(Coded::code) data-way=part(shape, |shape| shape.way)>
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
