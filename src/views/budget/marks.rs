//! What stands below a slider: its ends, and where the plan lies.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::budget::{Line, Scale};
use crate::views::context::use_site;

/// The marks of a line's slider, for the eye.
#[component]
pub fn Marks(
    /// The line.
    line: Line,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let scale = Scale { low: line.lowest, high: line.highest, step: line.step };
    let plan = line.proposed.map(|sum| {
        // Near an end its name would stand over that of the end.
        let share = (sum - line.lowest) * 5 / (line.highest - line.lowest).max(1);
        let name = (1..4).contains(&share).then(|| view! { <text y="22" text-anchor="middle">{texts.plan}</text> });
        view! { <svg x=scale.at(sum) overflow="visible"><path d="M0 1L5 8H-5z"/>{name}</svg> }
    });
    let [low, high] = state.say(|words| [line.lowest, line.highest].map(|end| words.plain(end)));
    view! {
        <div class="marks" aria-hidden="true">
            <svg class="marks-plan" width="100%" height="24">{plan}</svg>
            <span>{low}</span>
            <span>{high}</span>
        </div>
    }
}
