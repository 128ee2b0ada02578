//! The hub: a wheel whose spokes lead to the sections. The links are an ordinary list; the
//! drawing between them is for the eye.

use leptos::prelude::*;

use super::contents::ReadMark;
use super::state::ReaderState;
use crate::reading::{Row, rows, spoke};

/// The hub with both sides.
#[component]
pub fn Wheel() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let [left, right] = state.with_vision(|vision, _| rows(vision)).unwrap_or_default();
    let name = state.site().texts.vision().hub;
    view! {
        <nav class="wheel" aria-label=name>
            <svg class="wheel-hub" viewBox="0 0 120 120" aria-hidden="true">
                <circle class="wheel-glow" cx="60" cy="60" r="58"/>
                <circle class="wheel-ring" cx="60" cy="60" r="42"/>
                <circle class="wheel-ring wheel-ring-2" cx="60" cy="60" r="26"/>
                <path class="wheel-star" d="M60 18V102M18 60H102M30 30L90 90M90 30L30 90"/>
                <circle class="wheel-core" cx="60" cy="60" r="12"/>
            </svg>
            {side(state, &left, "left")}
            {side(state, &right, "right")}
        </nav>
    }
    .into_any()
}

/// One side: its rows, and the spokes to those that are sections.
fn side(state: ReaderState, rows: &[Row], way: &'static str) -> impl IntoView + use<> {
    let ends = rows.iter().enumerate().filter_map(|(place, row)| match row {
        Row::Section(number) => Some((spoke(place, rows.len()), *number)),
        Row::Part(_) => None,
    });
    let spokes = ends.map(|(path, number)| {
        let read = move || state.has_read(number).then_some("");
        view! { <path d=path vector-effect="non-scaling-stroke" data-read=read/> }
    });
    let row = |row: &Row| match *row {
        Row::Part(number) => {
            let title = state.with_vision(|vision, site| {
                vision.parts.get(number).map(|part| part.title.get(site.dataset.lang()).to_owned())
            });
            view! { <li class="wheel-part">{title.flatten()}</li> }.into_any()
        }
        Row::Section(number) => view! { <End number/> }.into_any(),
    };
    view! {
        <div class="wheel-side" data-side=way>
            <svg class="wheel-spokes" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{spokes.collect_view()}</svg>
            <ul class="wheel-rows">{rows.iter().map(row).collect_view()}</ul>
        </div>
    }
}

/// What stands at the end of a spoke.
#[component]
fn End(
    /// The section's number, from 0.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let minutes = (state.site().texts.vision().minutes)(state.minutes(number));
    let title = state.with_section(number, |section, site| section.title.get(site.dataset.lang()).to_owned());
    view! {
        <li class="wheel-row">
            <a class="wheel-link" href=state.link_to_page(number, "") data-read=move || state.has_read(number).then_some("")>
                <span class="wheel-title">{title}</span>
                <span class="wheel-minutes">{minutes} <ReadMark number/></span>
            </a>
        </li>
    }
}
