//! The reader: a vision as a hub of sections, section by section, or as one text.
//!
//! [`state`] derives what is shown from the address; [`watch`] looks at the window for it, and
//! [`keeping`] keeps on the device where the visitor is. Everything else shows it.

mod bar;
mod body;
mod budget;
mod contents;
mod ends;
mod held;
mod keeping;
mod listen;
mod overview;
mod page;
mod peek;
mod section;
mod sender;
mod state;
mod turn;
mod watch;
mod wheel;

use leptos::either::Either;
use leptos::prelude::*;

use super::context::use_site;
use state::ReaderState;

pub use bar::SIZE;
pub use state::heading_id;

/// The page of a vision or of one of its sections.
#[component]
pub fn VisionPage(
    /// What stands in the address after `vision/`.
    path: String,
) -> impl IntoView {
    let site = use_site();
    let Some(place) = site.dataset.visions().find(&path) else {
        let texts = site.texts.missing();
        return Either::Left(view! { <h1>{texts.heading}</h1><p>{texts.help}</p> });
    };
    let state = ReaderState::new(place);
    provide_context(state);
    watch::start(state);
    let page = match place.section {
        Some(number) => view! { <page::SectionPage number/> }.into_any(),
        None => view! { <overview::Overview/> }.into_any(),
    };
    Either::Right(page)
}
