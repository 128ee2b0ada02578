//! The small card of a commitment that the text links to: under the pointer or the keyboard's
//! focus beside the link, under a finger as a sheet at the lower edge.

use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Page;
use crate::browser::events::{self, Offset};
use crate::browser::timer::Timer;
use crate::browser::{Listener, focus, keys, scroll};
use crate::dataset::Position;
use crate::views::context::use_site;
use crate::views::parts::StatusMark;

/// What finds the links in a text.
const LINK: &str = "a.told";
/// The id of the card.
const CARD: &str = "kort";
/// The card's greatest width, as the style sheet has it, in CSS pixels.
const WIDEST: f64 = 320.0;
/// How long the pointer rests before the card comes, in milliseconds.
const BEFORE: u32 = 150;
/// How long the card stays after the pointer has left, in milliseconds.
const AFTER: u32 = 250;

/// A card that is shown.
#[derive(Debug, Clone, PartialEq)]
struct Peek {
    at: Position,
    link: String,
    place: Offset,
    touched: bool,
}

/// A text whose links show their cards.
#[component]
pub fn Peeking(
    /// The text.
    children: Children,
) -> impl IntoView {
    let site = use_site();
    let peek = RwSignal::new(None::<Peek>);
    let timer = StoredValue::new_local(Timer::default());
    let touch = StoredValue::new(false);
    let found = move |link: events::Within, touched: bool| {
        let at = site.dataset.find(link.id.strip_prefix("c-")?)?;
        Some(Peek { at, link: link.id, place: link.place, touched })
    };
    let found = StoredValue::new(found);
    let show = move |link: events::Within, touched: bool| {
        timer.update_value(Timer::stop);
        if let Some(new) = found.try_with_value(|found| found(link, touched)) {
            let _ = peek.try_set(new);
        }
    };
    // A sheet stays until it is closed or something beside it is touched.
    // The page that is left tells its pointer and focus goodbye when its values are gone already.
    let is_sheet = move || peek.try_get_untracked().flatten().is_some_and(|peek| peek.touched);
    let hide = move || {
        if !is_sheet() {
            timer.update_value(|timer| timer.restart(AFTER, move || drop(peek.try_set(None))));
        }
    };
    let over = move |event: leptos::ev::PointerEvent| {
        if event.pointer_type() == "touch" {
            return;
        }
        match events::within(&event, LINK) {
            Some(link) => timer.update_value(|timer| timer.restart(BEFORE, move || show(link, false))),
            None if events::within(&event, ".peek").is_some() => timer.update_value(Timer::stop),
            None => hide(),
        }
    };
    let focused = move |event: leptos::ev::FocusEvent| {
        // Who comes from the commitment's page knows what the card says.
        let link = events::within(&event, ":not([data-arrived]) > a.told:focus-visible");
        if let Some(link) = link.filter(|_| !is_sheet()) {
            show(link, false);
        }
    };
    let clicked = move |event: leptos::ev::MouseEvent| {
        let Some(link) = events::within(&event, LINK) else { return };
        // A finger has no way to look first: its first touch shows the card, which leads on.
        if touch.try_get_value().unwrap_or_default() {
            event.prevent_default();
            show(link, true);
            focus::first(&["#kort a"]);
        }
    };
    Effect::new(move |_| {
        let escape = Listener::document("keydown", move |event| {
            touch.set_value(false);
            if keys::is_escape(&event) {
                close(peek);
            }
        });
        let beside = Listener::document("pointerdown", move |event| {
            touch.set_value(events::is_touch(&event));
            if events::within(&event, ".peek").is_none() && peek.try_get_untracked().flatten().is_some() {
                peek.set(None);
            }
        });
        // Dropped, and so unheard, with the effect.
        StoredValue::new_local((escape, beside));
    });
    view! {
        <div class="peeking" on:pointerover=over on:pointerleave=move |event| if event.pointer_type() != "touch" { hide() } on:focusin=focused on:focusout=move |_| hide() on:click=clicked>
            {children()}
            {move || peek.get().map(|shown| view! { <Card peek shown/> })}
        </div>
    }
    .into_any()
}

/// The card. Under a finger it leads on and can be closed; otherwise the link itself leads on.
#[component]
fn Card(
    /// What is shown.
    peek: RwSignal<Option<Peek>>,
    /// What to show.
    shown: Peek,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.vision();
    let commitment = site.dataset.commitment(shown.at);
    let title = commitment.title.get(site.dataset.lang()).to_owned();
    let status = commitment.status;
    if shown.touched {
        let href = site.link(Page::Commitment(commitment.id.clone()), "");
        let link = shown.link;
        Either::Left(view! {
            <div class="peek peek-sheet" id=CARD role="dialog" aria-label=title.clone()>
                <p class="peek-title">{title.clone()}</p>
                <p class="peek-status"><StatusMark status/></p>
                <p class="peek-ways">
                    // The way back leads to the words, since the sheet is gone by then.
                    <a class="button button-primary" href=href on:click=move |_| focus::by_id(&link)>{texts.open}</a>
                    <button type="button" class="button" on:click=move |_| close(peek)>{texts.close}</button>
                </p>
            </div>
        })
    } else {
        let place = shown.place;
        let left = pixels(place.left.min(place.room - WIDEST).max(0.0));
        // On the side of the link that has more room.
        let top = (!place.low).then(|| pixels(place.bottom));
        let bottom = place.low.then(|| pixels(place.above));
        Either::Right(view! {
            <div class="peek" id=CARD aria-hidden="true" style:left=left style:top=top style:bottom=bottom>
                <p class="peek-title">{title}</p>
                <p class="peek-status"><StatusMark status/></p>
            </div>
        })
    }
}

/// Takes the card away and gives the focus back to its link where the card had it.
fn close(peek: RwSignal<Option<Peek>>) {
    if let Some(shown) = peek.try_get_untracked().flatten() {
        if shown.touched {
            // Focused while the sheet is still there, so that the link does not show its card again.
            focus::by_id(&shown.link);
        }
        peek.set(None);
    }
}

fn pixels(length: f64) -> String {
    [&scroll::whole(length).to_string(), "px"].concat()
}
