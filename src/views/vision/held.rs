//! The commitments that a section tells of, as a list.

use leptos::prelude::*;

use super::body::headline;
use super::state::ReaderState;
use crate::address::{Page, Route};
use crate::dataset::Position;
use crate::views::parts::StatusMark;

/// Title and status of each, in the order of the text; on paper with its address.
#[component]
pub fn Held(
    /// The section's number, from 0.
    number: usize,
    /// The level of the heading.
    level: u8,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    state
        .with_section(number, |section, site| {
            let lang = site.dataset.lang();
            let held = site.dataset.visions().linked(state.place().at(number));
            let entry = |&at: &Position| {
                let commitment = site.dataset.commitment(at);
                let page = Page::Commitment(commitment.id.clone());
                let path = Route::new(lang, page.clone()).path();
                view! {
                    <li class="held">
                        <a class="held-title" href=site.link(page, "")>{commitment.title.get(lang).to_owned()}</a>
                        <span class="held-status"><StatusMark status=commitment.status/></span>
                        <span class="on-paper">{path}</span>
                    </li>
                }
            };
            let title = (site.texts.vision().commitments)(held.len());
            (!held.is_empty()).then(|| {
                view! {
                    <div class="held-all">
                        {headline(level, ["ataganden-", &section.id].concat(), "", title)}
                        <ol class="held-list">{held.iter().map(entry).collect_view()}</ol>
                    </div>
                }
            })
        })
        .flatten()
        .into_any()
}
