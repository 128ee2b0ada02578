//! One section's text with everything that belongs to it.

use leptos::prelude::*;

use super::body::{blocks, headline, source_heading};
use super::budget::BudgetLines;
use super::held::Held;
use super::sender::Sender;
use super::state::{ReaderState, heading_id, text_id};
use crate::model::Text;

/// A section, as a page of its own (its heading of level 1) or as a part of the whole text (2).
#[component]
pub fn SectionText(
    /// The section's number, from 0.
    number: usize,
    /// The level of its heading.
    level: u8,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let minutes = state.minutes(number);
    let of = state.len();
    state.with_vision(|vision, site| {
        let section = vision.section(number)?;
        let texts = site.texts.vision();
        let lang = site.dataset.lang();
        let title = section.title.get(lang).to_owned();
        let own = section.section.as_ref().and_then(|id| source_heading(site, vision, id));
        // Where the page says it in the source's own words there is nothing to add.
        let own = own.or_else(|| section.heading.clone()).filter(|own| *own != title);
        let point = |point: &Text| view! { <li>{point.get(lang).to_owned()}</li> };
        let points = section.key_points.iter().map(point).collect_view();
        let eyebrow = [&(texts.place)(number + 1, of), " · ", &(texts.minutes)(minutes)].concat();
        Some(view! {
            <section class="section" id=text_id(&section.id) aria-labelledby=heading_id(&section.id)>
                <header class="section-head">
                    <Sender/>
                    <p class="section-place">{eyebrow}</p>
                    {headline(level, heading_id(&section.id), "section-title", title)}
                    {own.map(|own| view! { <p class="source-heading">{texts.source_heading} " " <span lang="sv">{own}</span></p> })}
                    <p class="section-lead">{section.lead.get(lang).to_owned()}</p>
                </header>
                <div class="key-points">
                    {headline(level + 1, ["korthet-", &section.id].concat(), "", texts.key_points.to_owned())}
                    <ul>{points}</ul>
                </div>
                {(level == 1).then(|| view! { <p class="own-words">{texts.own_words}</p> })}
                {blocks(site, vision, section, level + 1)}
                <Held number level=level + 1/>
                <BudgetLines number level=level + 1/>
            </section>
        })
    })
    .flatten()
    .into_any()
}
