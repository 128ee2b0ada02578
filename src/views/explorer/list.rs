//! The list, drawn in slices: what is in sight at once, the rest when there is time for it.

use std::sync::Arc;

use hubben_engine::Highlighter;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::ExplorerState;
use super::drawn::{Drawn, cards};
use crate::browser::timer::{self, Timer};
use crate::browser::{Listener, focus, scroll};
use crate::explore::Outcome;
use crate::views::context::{IS_LIVE, use_location, use_site};

/// The height of a card with little in it, in CSS pixels: so many of them as fill the window are drawn at first.
const LOW: f64 = 160.0;
/// So many more at a time: few, since a key that is pressed meanwhile waits for them.
const SLICE: usize = 8;
/// How long an answer stands before more is drawn, in milliseconds: while somebody types nothing else is done.
const REST: u32 = 250;
/// So many are drawn unasked, for those who search within the page or have it read to them.
const UNASKED: usize = 500;
/// So many more when the reader comes near the end of what is drawn, or asks for more.
const ASKED: usize = 32;
/// The ids of the list, of what stands below its last card, and of the button there.
const LIST: &str = "list";
const END: &str = "list-end";
const MORE: &str = "list-more";

/// The list. The static page holds every commitment: its own style sheet hides what is ruled out.
#[component]
pub fn List() -> impl IntoView {
    let site = use_site();
    if IS_LIVE {
        return view! { <Growing/> }.into_any();
    }
    let cards = cards(&site, &Highlighter::default(), "", site.dataset.positions());
    view! {
        <ol class="cards" inner_html=cards></ol>
        <p class="end">{site.texts.explorer().end_static}</p>
    }
    .into_any()
}

/// The answer's list, as far as it is drawn.
#[component]
fn Growing() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let texts = use_site().texts.explorer();
    let location = use_location();
    // How many cards have been asked for, and of which answer.
    let asked = RwSignal::new(None::<(Arc<Outcome>, usize)>);
    // How many cards are drawn with an answer: as many as it takes to where the reader is, so that they keep the ground
    // under their feet, and no more, since a key waits for each.
    let ground = StoredValue::new(in_sight());
    let drawn = Memo::new(move |_| {
        let outcome = state.outcome();
        let asked = asked.with(|asked| asked.as_ref().filter(|(of, _)| Arc::ptr_eq(of, &outcome)).map(|(_, n)| *n));
        let wanted = || ground.get_value().max(reach(state, &outcome, &location.goal()));
        asked.unwrap_or_else(wanted).min(outcome.hits.len())
    });
    let all = move || state.outcome().hits.len();
    let grow = move |by: usize| {
        // A timer may call after the page was left.
        if let Some(n) = drawn.try_get_untracked() {
            asked.set(Some((untrack(|| state.outcome()), n.saturating_add(by))));
        }
    };
    fill(state, drawn, Memo::new(move |_| all()), ground, grow);
    let mut shown = untrack(|| Drawn::now(state, drawn));
    let first = shown.all(&state.site());
    let list = NodeRef::<leptos::html::Ol>::new();
    Effect::new(move |_| {
        let now = Drawn::now(state, drawn);
        if let Some(list) = list.get_untracked() {
            shown.follow(now, &list, &state.site());
        }
    });
    let is_filling = move || drawn.get() < all().min(UNASKED);
    let more = move |_| {
        let next = untrack(|| state.outcome().hits.get(drawn.get()).copied());
        grow(ASKED);
        if let Some(at) = next {
            let id = ["c-", &state.site().dataset.commitment(at).id].concat();
            timer::next_frame(move || focus::by_id(&id));
        }
    };
    let end = move || {
        let (drawn, all) = (drawn.get(), all());
        if drawn >= all {
            return EitherOf3::A(texts.end);
        }
        // A button that goes at once would take the focus with it.
        if is_filling() {
            return EitherOf3::B(());
        }
        EitherOf3::C(
            view! { <button type="button" class="button" id=MORE on:click=more>{(texts.more)(drawn, all)}</button> },
        )
    };
    view! {
        <ol class="cards" id=LIST node_ref=list data-filling=move || is_filling().then_some("") inner_html=first></ol>
        <p class="end" id=END>{end}</p>
    }
    .into_any()
}

/// Draws on: unasked, after an answer once it has stood for a while, and as soon as the end of what is drawn comes near.
/// Notes, too, how many cards it takes to the `ground` that the reader stands on: those in sight, and within the list
/// a window more.
fn fill(
    state: ExplorerState,
    drawn: Memo<usize>,
    all: Memo<usize>,
    ground: StoredValue<usize>,
    grow: impl Fn(usize) + Copy + 'static,
) {
    let near = move || {
        let Some((count, all)) = drawn.try_get_untracked().zip(all.try_get_untracked()) else { return };
        let Some((top, bottom)) = scroll::extent(LIST) else { return };
        let (_, height) = scroll::window_size();
        // Half drawn, or shorter than the window, it tells little of the next answer's cards.
        if count >= all.min(UNASKED) && bottom >= height {
            let down = if top < 0.0 { 2.0 * height } else { height };
            let card = (bottom - top) / u32::try_from(count).map_or(1.0, f64::from).max(1.0);
            ground.set_value(cards_to(down - top, card));
        }
        // Who stands on the button is not to have it pushed away.
        if count < all && bottom < 2.0 * height && focus::current() != MORE {
            grow(ASKED);
        }
    };
    let timer = StoredValue::new_local(Timer::default());
    Effect::new(move |before: Option<Arc<Outcome>>| {
        let (outcome, drawn) = (state.outcome(), drawn.get());
        let all = outcome.hits.len();
        let missing = all.min(UNASKED).saturating_sub(drawn);
        if missing > 0 {
            let is_new = before.is_some_and(|before| !Arc::ptr_eq(&before, &outcome));
            timer.update_value(|timer| timer.restart(if is_new { REST } else { 0 }, move || grow(SLICE.min(missing))));
        } else {
            timer::next_frame(near);
        }
        outcome
    });
    Effect::new(move |_| {
        let paper = Listener::window("beforeprint", move |_| grow(usize::MAX));
        // Dropped, and so unheard, with the list.
        StoredValue::new_local((scroll::on_move(near), paper));
    });
}

/// How many cards of a height it takes to reach so far down from the first one's top; at least one.
fn cards_to(down: f64, height: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "windows and cards are no larger")]
    let cards = (down / height).ceil() as usize;
    cards.max(1)
}

/// How many cards a window shows at most, and one more.
fn in_sight() -> usize {
    cards_to(scroll::window_size().1, LOW) + 1
}

/// How many it takes to hold the elements that the visitor is led back to.
fn reach(state: ExplorerState, outcome: &Outcome, goal: &[String]) -> usize {
    let site = state.site();
    let commitments = goal.iter().filter_map(|id| site.dataset.find(id.strip_prefix("c-")?));
    let places = commitments.filter_map(|at| outcome.hits.iter().position(|&hit| hit == at));
    places.max().map_or(0, |place| place + in_sight())
}
