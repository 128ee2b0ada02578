//! The sums that belong to a section's subject, by the site's own sorting.

use leptos::prelude::*;

use super::body::headline;
use super::state::ReaderState;
use crate::address::Page;
use crate::views::parts::{budget_line, money};

/// Each sum with what it is for.
#[component]
pub fn BudgetLines(
    /// The section's number, from 0.
    number: usize,
    /// The level of the heading.
    level: u8,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    state.with_section(number, |section, site| {
        let lang = site.dataset.lang();
        let texts = site.texts.vision();
        let entry = |id: &String| {
            let at = site.dataset.find(id)?;
            let commitment = site.dataset.commitment(at);
            let sum = money(site, at)?;
            let line = budget_line(site, at).map(|href| view! { <a href=href>{site.texts.budget().change_here}</a> });
            let href = site.link(Page::Commitment(id.clone()), "");
            Some(view! { <li><a href=href>{commitment.title.get(lang).to_owned()}</a> <p class="quiet">{sum} " " {line}</p></li> })
        };
        let lines: Vec<_> = section.budget.iter().filter_map(entry).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <div class="budget-lines">
                    {headline(level, ["pengar-", &section.id].concat(), "", texts.budget.to_owned())}
                    <p class="quiet">{texts.budget_note}</p>
                    <ul>{lines}</ul>
                </div>
            }
        })
    })
    .flatten()
    .into_any()
}
