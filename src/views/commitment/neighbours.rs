//! Previous and next within the present selection.

use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Page;
use crate::dataset::Position;
use crate::explore::Neighbours;
use crate::views::context::use_site;
use crate::views::explorer::ExplorerState;

/// Links to the neighbours in the list that the visitor came from.
#[component]
pub fn NeighbourLinks(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.commitment();
    let state = expect_context::<ExplorerState>();
    let link = move |other: Position, label: &'static str, rel: &'static str| {
        let commitment = site.dataset.commitment(other);
        let href = site.link(Page::Commitment(commitment.id.clone()), &state.fragment());
        view! {
            <a class="neighbour" href=href rel=rel data-way=rel>
                <span class="neighbour-label">{label}</span>
                <span class="neighbour-title">{commitment.title.get(site.dataset.lang()).to_owned()}</span>
            </a>
        }
    };
    let content = move || match Neighbours::find(&state.outcome(), at) {
        None => Either::Left(view! { <p class="neighbour-place">{texts.outside}</p> }),
        Some(place) => Either::Right(view! {
            <p class="neighbour-place">
                {
                    let narrowed = state.with(crate::explore::Selection::narrows);
                    let say = if narrowed { texts.place_in_list } else { texts.place_in_all };
                    say(place.number, place.of)
                }
            </p>
            <div class="neighbour-links">
                {place.previous.map(|other| link(other, texts.previous, "prev"))}
                {place.next.map(|other| link(other, texts.next, "next"))}
            </div>
        }),
    };
    view! { <nav class="neighbours" aria-label=texts.neighbours>{content}</nav> }
}
