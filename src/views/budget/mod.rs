//! The budget view: a plan's sums to follow, change and share.
//!
//! [`state`] derives what is shown from the address, [`words`] says sums; everything else shows it.

mod bars;
mod compare;
mod control;
mod fall;
mod head;
mod legend;
mod lines;
mod marks;
mod result;
mod stage_bar;
mod starts;
mod state;
mod table;
mod take;
mod words;
mod years;

use leptos::either::Either;
use leptos::prelude::*;

use super::context::{IS_LIVE, use_site};
use super::parts::Notice;
use state::BudgetState;

pub use state::line_id;

/// The page of a budget.
#[component]
pub fn BudgetPage(
    /// What stands in the address after `budget/`.
    path: String,
) -> impl IntoView {
    let site = use_site();
    let Some(number) = site.dataset.budgets().find(&path) else {
        let texts = site.texts.missing();
        return Either::Left(view! { <h1>{texts.heading}</h1><p>{texts.help}</p> });
    };
    let state = BudgetState::new(number);
    provide_context(state);
    // What can be set comes with the app; the static page keeps the room.
    let mode = if IS_LIVE { "live" } else { "static" };
    Either::Right(
        view! {
            <div class="budget" data-state=mode>
                <Notice omitted=Signal::derive(move || state.omitted()) dismiss=move |()| state.tidy()/>
                <head::Head/>
                <starts::Starts/>
                <result::ResultBar/>
                <head::Open/>
                <div class="budget-columns">
                    <fall::Fall/>
                    <lines::Lines/>
                </div>
                <bars::Bars/>
                <table::EachYear/>
                <compare::Compare/>
                <take::Take/>
            </div>
        }
        .into_any(),
    )
}
