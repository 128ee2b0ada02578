//! Where a vision tells of the commitment, and where its sum has been sorted.

use leptos::prelude::*;

use crate::address::Page;
use crate::dataset::{Position, VisionPlace};
use crate::views::context::use_site;

/// Links into the vision; nothing where there are none.
#[component]
pub fn InVision(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.commitment();
    let visions = site.dataset.visions();
    let link = |place: VisionPlace, say: fn(&str) -> String, fragment: &str| {
        let section = site.dataset.vision_section(place)?;
        let page = Page::Vision(visions.path(place));
        let words = say(section.title.get(site.dataset.lang()));
        Some(view! { <li><a href=site.link(page, fragment)>{words}</a></li> })
    };
    // The words that state it carry its id there.
    let anchor = ["c-", &site.dataset.commitment(at).id].concat();
    let told = visions.told(at).and_then(|place| link(place, texts.read_in_context, &anchor));
    let sorted = visions.sorted(at).iter().filter_map(|&place| link(place, texts.sorted_under, ""));
    let links: Vec<_> = told.into_iter().chain(sorted).collect();
    (!links.is_empty()).then(|| view! { <ul class="in-vision" aria-label=texts.in_vision>{links}</ul> }).into_any()
}
