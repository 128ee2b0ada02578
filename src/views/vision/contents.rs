//! The list of sections: beside the text on wide screens, a panel on narrow ones.

use leptos::prelude::*;

use super::state::{ReaderState, block_id};
use crate::browser::{Listener, events, popover, scroll};
use crate::model::Block;

/// The width from which the contents stand beside the text, as in `style/components/contents.css`,
/// in CSS pixels.
const WIDE: f64 = 1024.0;
/// The panel's id.
pub const PANEL: &str = "innehall";

/// The contents. A choice closes the panel; where it leads, the heading gets the focus.
#[component]
pub fn Contents() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let site = state.site();
    let texts = site.texts.vision();
    let lang = site.dataset.lang();
    let parts = state.with_vision(|vision, _| {
        let mut number = 0;
        let part = |part: &crate::model::Part| {
            let entries = part.sections.iter().map(|_| {
                number += 1;
                view! { <Entry number=number - 1/> }
            });
            view! { <p class="contents-part">{part.title.get(lang).to_owned()}</p><ol>{entries.collect_view()}</ol> }
        };
        vision.parts.iter().map(part).collect_view()
    });
    let chosen = move |event: leptos::ev::MouseEvent| {
        if events::within(&event, "a").is_some() {
            popover::hide(PANEL);
        }
    };
    Effect::new(move |_| {
        let wide = Listener::window("resize", |_| {
            // From there on the contents stand beside the text.
            if scroll::window_size().0 >= WIDE {
                popover::hide(PANEL);
            }
        });
        // Dropped, and so unheard, with the effect.
        StoredValue::new_local(wide);
    });
    view! {
        <nav class="contents" id=PANEL popover="" aria-label=texts.contents on:click=chosen
            on:toggle=move |_| scroll::to_current(PANEL)>
            <p class="contents-head">
                <a href=state.link_to_hub()>"← " {texts.back}</a>
                <button type="button" class="button contents-close" popovertarget=PANEL popovertargetaction="hide">{texts.close}</button>
            </p>
            {parts}
        </nav>
    }
    .into_any()
}

/// One section; on its own page with the headings within it.
#[component]
fn Entry(
    /// The section's number, from 0.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let own = state.place().section == Some(number);
    let minutes = state.minutes(number);
    state.with_section(number, |section, site| {
        let lang = site.dataset.lang();
        let texts = site.texts.vision();
        let current = move || match (own, state.current() == Some(number)) {
            (true, _) => Some("page"),
            (false, true) => Some("location"),
            _ => None,
        };
        let headings = own.then(|| {
            let heading = |(place, block): (usize, &Block)| match block {
                Block::Heading(heading) => {
                    let href = ["#", &block_id(&section.id, place)].concat();
                    Some(view! { <li><a href=href>{heading.title.get(lang).to_owned()}</a></li> })
                }
                _ => None,
            };
            let all: Vec<_> = section.body.iter().enumerate().filter_map(heading).collect();
            (!all.is_empty()).then(|| view! { <ul class="contents-headings">{all}</ul> })
        });
        view! {
            <li>
                <a class="contents-link" href=move || state.link(number) aria-current=current data-read=move || state.has_read(number).then_some("")>
                    <ReadMark number/>
                    <span class="contents-title">{section.title.get(lang).to_owned()}</span>
                    <span class="contents-minutes">{(texts.minutes)(minutes)}</span>
                </a>
                {headings}
            </li>
        }
    })
    .into_any()
}

/// A tick at a section that was read to its end. Its room is kept.
#[component]
pub fn ReadMark(
    /// The section's number, from 0.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let word = state.site().texts.vision().read;
    view! {
        <span class="read-mark">
            {move || state.has_read(number).then(|| view! {
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8.5l3.4 3.5L13 4.5"/></svg>
                <span class="visually-hidden">" (" {word} ")"</span>
            })}
        </span>
    }
    .into_any()
}
