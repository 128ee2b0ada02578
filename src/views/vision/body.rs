//! A section's running text: paragraphs, lists, headings, and links to the commitments in them.

use leptos::either::Either;
use leptos::prelude::*;

use super::state::block_id;
use crate::address::Page;
use crate::model::{Block, Heading, RichText, Span, Vision, VisionSection};
use crate::views::context::Site;

/// All blocks of a section; headings within it are of a level.
pub fn blocks(site: &Site, vision: &Vision, section: &VisionSection, level: u8) -> impl IntoView + use<> {
    let one = |(number, block): (usize, &Block)| {
        let id = block_id(&section.id, number);
        match block {
            Block::Paragraph(text) => {
                view! { <p class="block" id=id tabindex="-1">{running(site, text)}</p> }.into_any()
            }
            Block::List(items) => {
                let items = items.iter().map(|item| view! { <li>{running(site, item)}</li> });
                view! { <ul class="block block-list" id=id tabindex="-1">{items.collect_view()}</ul> }.into_any()
            }
            Block::Heading(inner) => heading(site, vision, inner, id, level),
        }
    };
    section.body.iter().enumerate().map(one).collect_view()
}

/// The spans of a text. A link carries the commitment's id, so that its page can lead back to it.
fn running(site: &Site, text: &RichText) -> impl IntoView + use<> {
    let one = |span: &Span| {
        let words = if span.em {
            Either::Left(view! { <em>{span.text.clone()}</em> })
        } else {
            Either::Right(span.text.clone())
        };
        match &span.to {
            Some(id) => {
                let href = site.link(Page::Commitment(id.clone()), "");
                view! { <a class="told" id=["c-", id].concat() href=href>{words}</a> }.into_any()
            }
            None => words.into_any(),
        }
    };
    text.get(site.dataset.lang()).iter().map(one).collect_view()
}

fn heading(site: &Site, vision: &Vision, heading: &Heading, id: String, level: u8) -> AnyView {
    let lang = site.dataset.lang();
    let texts = site.texts.vision();
    let boards: Vec<String> = heading
        .boards
        .iter()
        .filter_map(|id| vision.boards.iter().find(|board| &board.id == id))
        .map(|board| [board.name.get(lang), " (", &board.short, ")"].concat())
        .collect();
    let boards = (!boards.is_empty())
        .then(|| view! { <p class="goal-board">{(texts.board)(&boards.join(", "), boards.len())}</p> });
    let own = heading.section.as_ref().and_then(|id| source_heading(site, vision, id));
    let title = heading.title.get(lang).to_owned();
    view! {
        <div class="goal">
            {headline(level, id, "block", title)}
            {own.map(|own| view! { <p class="source-heading">{texts.source_heading} " " <span lang="sv">{own}</span></p> })}
            {boards}
        </div>
    }
    .into_any()
}

/// The source's own heading of a section of the document.
pub fn source_heading(site: &Site, vision: &Vision, id: &str) -> Option<String> {
    let document = site.dataset.document(&vision.document)?;
    document.sections.iter().find(|section| section.id == id).map(|section| section.heading.clone())
}

/// A heading that can be led to, of a level.
pub fn headline(level: u8, id: String, class: &'static str, title: String) -> AnyView {
    match level {
        1 => view! { <h1 class=class id=id tabindex="-1">{title}</h1> }.into_any(),
        2 => view! { <h2 class=class id=id tabindex="-1">{title}</h2> }.into_any(),
        _ => view! { <h3 class=class id=id tabindex="-1">{title}</h3> }.into_any(),
    }
}
