//! Looking at the window: which section and block is being read, and how far it is to the end.

use leptos::prelude::*;

use super::state::{ReaderState, Sight, block_id, text_id};
use crate::browser::{Listener, scroll, timer};
use crate::reading::{current, share};

/// A piece is being read once it begins above this share of the window's height.
const LINE: f64 = 0.3;
/// The block at this distance from the window's top is where one is, in CSS pixels: just below
/// where a block stands that was jumped to (`scroll-padding` in `style/base.css`), so that
/// continuing there leads to the same block again.
const TOP: f64 = 88.0;

/// Watches for as long as a text is shown.
pub fn start(state: ReaderState) {
    Effect::new(move |_| {
        if state.place().section.is_none() && !state.is_whole() {
            return;
        }
        let look = move || {
            if let Some(sight) = look(state) {
                state.note(sight);
            }
        };
        let left = Listener::window("pagehide", move |_| state.keeping().leave());
        // Dropped, and so unheard, with the effect.
        StoredValue::new_local((scroll::on_move(look), left));
        timer::next_frame(look);
    });
}

fn look(state: ReaderState) -> Option<Sight> {
    // A frame that was asked for may come after the page was left.
    state.sight().try_get_untracked()?;
    let height = scroll::window_size().1;
    let line = height * LINE;
    let numbers: Vec<usize> = match state.place().section {
        Some(number) => vec![number],
        None => (0..state.len()).collect(),
    };
    let ids: Option<Vec<String>> =
        numbers.iter().map(|&number| state.with_section(number, |section, _| section.id.clone())).collect();
    let ids = ids?;
    let extents: Option<Vec<(f64, f64)>> = ids.iter().map(|id| scroll::extent(&text_id(id))).collect();
    let extents = extents?;
    let tops: Vec<f64> = extents.iter().map(|extent| extent.0).collect();
    let index = current(&tops, line)?;
    let (top, bottom) = extents[index];
    // A page of its own is being read from its top; the whole text has something before it.
    let section = (state.place().section.is_some() || top <= line).then_some(numbers[index]);
    let blocks = state.with_section(numbers[index], |section, _| section.body.len())?;
    let block_tops: Vec<f64> =
        (0..blocks).map_while(|block| scroll::extent(&block_id(&ids[index], block)).map(|extent| extent.0)).collect();
    let ending = |&(_, (_, bottom)): &(usize, (f64, f64))| (0.0..=height).contains(&bottom);
    Some(Sight {
        section,
        block: current(&block_tops, TOP).unwrap_or_default(),
        share: share(top, bottom, height),
        share_of_all: share(extents.first()?.0, extents.last()?.1, height),
        ending: numbers.into_iter().zip(extents).filter(ending).map(|(number, _)| number).collect(),
    })
}
