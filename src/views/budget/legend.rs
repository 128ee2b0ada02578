//! What the shapes of the waterfall mean, and the stripes in it.

use leptos::prelude::*;

use crate::model::Side;
use crate::views::context::use_site;

/// Stripes, which mark income.
#[component]
pub fn Patterns() -> impl IntoView {
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

/// What the shapes mean.
#[component]
pub fn Legend() -> impl IntoView {
    let texts = use_site().texts.budget();
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
