//! Reading aloud with a voice of the device.

use leptos::prelude::*;

use super::state::{ReaderState, block_id};
use crate::browser::{dom, scroll, speech};
use crate::model::{Block, Coded};

/// Marks the block that is being read aloud.
const SPOKEN: &str = "data-spoken";

/// A section and a block in it, by their numbers.
type Piece = (usize, usize);

/// A button that reads on from where the visitor is; none where no voice of the device speaks the language.
#[component]
pub fn Listen() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let site = state.site();
    let (texts, lang) = (site.texts.vision(), site.dataset.lang().code());
    let speaks = RwSignal::new(false);
    let saying = RwSignal::new(None::<Piece>);
    Effect::new(move |_| {
        speaks.set(speech::speaks(lang));
        StoredValue::new_local(speech::on_voices(move || {
            let _ = speaks.try_set(speech::speaks(lang));
        }));
        on_cleanup(fall_silent);
    });
    // The hub has nothing to listen to.
    Effect::new(move |_| {
        if state.place().section.is_none() && !state.is_whole() && saying.with_untracked(Option::is_some) {
            fall_silent();
            saying.set(None);
        }
    });
    let toggle = move |_| {
        if saying.with_untracked(Option::is_some) {
            fall_silent();
            saying.set(None);
        } else {
            let sight = state.sight().get_untracked();
            say(state, saying, (state.place().section.or(sight.section).unwrap_or_default(), sight.block));
        }
    };
    let label = move || if saying.with(Option::is_some) { texts.pause } else { texts.listen };
    move || speaks.get().then(|| view! { <button type="button" class="button listen" on:click=toggle>{label}</button> })
}

/// Says nothing more, and marks nothing.
fn fall_silent() {
    speech::stop();
    dom::unflag("[data-spoken]", SPOKEN);
}

/// Says a piece, then what follows it: within the section on its page, to the very end in the whole text.
fn say(state: ReaderState, saying: RwSignal<Option<Piece>>, piece: Piece) {
    let (section, block) = piece;
    let Some(text) = words(state, piece) else {
        let on = state.place().section.is_none() && section + 1 < state.len();
        return if on { say(state, saying, (section + 1, 0)) } else { show(state, saying, None) };
    };
    show(state, saying, Some(piece));
    let lang = state.site().dataset.lang().code();
    let said = speech::say(&text, lang, move || {
        // The page may have been left while it was said.
        if saying.try_get_untracked().flatten() == Some(piece) {
            say(state, saying, (section, block + 1));
        }
    });
    if !said {
        show(state, saying, None);
    }
}

/// The words of a piece; the first one of a section begins with its title and opening line.
fn words(state: ReaderState, (section, number): Piece) -> Option<String> {
    state
        .with_section(section, |section, site| {
            let lang = site.dataset.lang();
            let block = section.body.get(number)?;
            let mut words = match block {
                Block::Heading(heading) => heading.title.get(lang).to_owned(),
                _ => block.texts().iter().map(|text| text.plain(lang)).collect::<Vec<_>>().join(". "),
            };
            if number == 0 {
                words = [section.title.get(lang), ". ", section.lead.get(lang), " ", &words].concat();
            }
            Some(words)
        })
        .flatten()
}

/// Marks the piece that is said, and keeps it in sight.
fn show(state: ReaderState, saying: RwSignal<Option<Piece>>, piece: Option<Piece>) {
    let id = |(section, block): Piece| state.with_section(section, |section, _| block_id(&section.id, block));
    if let Some(old) = saying.get_untracked().and_then(id) {
        dom::flag(&old, SPOKEN, false);
    }
    if let Some(new) = piece.and_then(id) {
        dom::flag(&new, SPOKEN, true);
        scroll::keep_in_sight(&new);
    }
    saying.set(piece);
}
