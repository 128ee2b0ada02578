//! The end of a section: the ones before and after.

use leptos::prelude::*;

use super::state::ReaderState;
use super::turn::{AFTER, BEFORE};
use crate::address::Page;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::use_site;

/// Links to the neighbours; after the last section to its document's commitments.
#[component]
pub fn Ends(
    /// The section's number, from 0.
    number: usize,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.vision();
    let lang = site.dataset.lang();
    let link = |number: usize, label: &'static str, id: &'static str, rel: &'static str| {
        let title = state_title(number, lang)?;
        let href = expect_context::<ReaderState>().link_to_page(number, "");
        Some(view! {
            <a class="neighbour" id=id href=href rel=rel data-way=rel>
                <span class="neighbour-label">{label}</span>
                <span class="neighbour-title">{title}</span>
            </a>
        })
    };
    let previous = number.checked_sub(1).and_then(|before| link(before, texts.previous, BEFORE, "prev"));
    let next = link(number + 1, texts.next, AFTER, "next");
    let document = expect_context::<ReaderState>().with_vision(|vision, _| vision.document.clone());
    let explore = next.is_none().then(|| {
        let fragment = [Facet::Document.code(), "=", &document.unwrap_or_default()].concat();
        view! { <p><a class="button" href=site.link(Page::Explorer, &fragment)>{texts.explore}</a></p> }
    });
    view! {
        <nav class="neighbours" aria-label=texts.neighbours>
            <div class="neighbour-links">{previous} {next}</div>
            {explore}
        </nav>
    }
}

fn state_title(number: usize, lang: crate::model::Lang) -> Option<String> {
    expect_context::<ReaderState>().with_section(number, |section, _| section.title.get(lang).to_owned())
}
