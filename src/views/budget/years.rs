//! The choice of years: a slider from the first to the last, and on to all of them.

use leptos::prelude::*;

use super::state::BudgetState;
use crate::budget::Span;
use crate::views::context::use_site;

/// More than this, and only the ends are named.
const NAMED: usize = 5;

/// The slider; nothing where there is one year only.
#[component]
pub fn Years() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let spans = state.with_ledger(crate::budget::Ledger::spans);
    let count = spans.len();
    if count < 2 {
        return ().into_any();
    }
    let name = move |span: Span| match span {
        Span::All => state.with_ledger(|ledger| (texts.all_years)(ledger.from, ledger.to)),
        Span::Year(year) => year.to_string(),
    };
    let stored = StoredValue::new(spans);
    let place =
        move || stored.with_value(|spans| spans.iter().position(|span| *span == state.span())).unwrap_or_default();
    let go = move |place: usize| {
        if let Some(&span) = stored.with_value(|spans| spans.get(place).copied()).as_ref() {
            state.show(span);
        }
    };
    let moved = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            go(place);
        }
    };
    let labels = (0..count).map(|place_of| {
        let span = stored.with_value(|spans| spans[place_of]);
        let shown = count <= NAMED || place_of == 0 || place_of + 2 >= count;
        let words = shown.then(|| name(span));
        let current = move || (state.span() == span).then_some("");
        // For a finger or a mouse; the slider itself is for everyone.
        view! {
            <button type="button" class="year" tabindex="-1" data-current=current on:click=move |_| go(place_of)>{words}</button>
        }
    });
    let labels = labels.collect_view();
    view! {
        <div class="years" data-needs-app="">
            <label for="ar" class="years-name">{texts.years}</label>
            <input type="range" id="ar" class="slider" min="0" max=(count - 1).to_string() step="1" autocomplete="off"
                prop:value=move || place().to_string() aria-valuetext=move || name(state.span()) on:input=moved/>
            <div class="year-names" aria-hidden="true">{labels}</div>
        </div>
    }
    .into_any()
}
