//! Turning to the section before or after, by arrow keys and by swipe.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::state::ReaderState;
use crate::browser::{Listener, dom, events, keys, popover, scroll, zoom};
use crate::reading::{Stroke, Way};

/// The id of the link to the section before.
pub const BEFORE: &str = "forra";
/// The id of the link to the section after.
pub const AFTER: &str = "nasta";

/// Turns by the left and right arrow keys, unless they mean something where the focus is.
pub fn by_keys(state: ReaderState) {
    Effect::new(move |_| {
        let heard = Listener::document("keydown", move |event| match keys::arrow(&event) {
            Some(keys::Arrow::Left) => turn(state, Way::Back),
            Some(keys::Arrow::Right) => turn(state, Way::On),
            None => {}
        });
        // Dropped, and so unheard, with the effect.
        StoredValue::new_local(heard);
    });
}

fn turn(state: ReaderState, way: Way) {
    match (state.place().section, way) {
        (Some(_), Way::Back) => dom::press(BEFORE),
        (Some(_), Way::On) => dom::press(AFTER),
        (None, _) if !untrack(|| state.is_whole()) => {}
        (None, way) => {
            let current = state.sight().with_untracked(|sight| sight.section);
            let next = match way {
                Way::On => Some(current.map_or(0, |current| current + 1)),
                Way::Back => current.and_then(|current| current.checked_sub(1)),
            };
            if let Some(number) = next {
                state.go(number);
            }
        }
    }
}

/// Turns by a swipe over the text.
#[derive(Clone, Copy)]
pub struct Swiping(StoredValue<Option<(i32, f64, f64, f64)>>);

/// A swipe that has not begun.
pub fn by_swipe() -> Swiping {
    Swiping(StoredValue::new(None))
}

impl Swiping {
    /// A finger comes down. A second one means something else, and so does a magnified page.
    pub fn begin(self, event: &PointerEvent) {
        // While something lies over the text the stroke belongs to that.
        let covered = popover::open().is_some() || events::within(event, ".peek").is_some();
        let finger = event.pointer_type() == "touch" && event.is_primary() && !zoom::is_magnified() && !covered;
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        self.0.set_value(finger.then(|| (event.pointer_id(), x, y, event.time_stamp())));
    }

    /// The finger lifts.
    pub fn end(self, event: &PointerEvent) {
        let Some((id, x, y, began)) = self.0.get_value() else { return };
        self.give_up();
        if id != event.pointer_id() {
            return;
        }
        let stroke = Stroke {
            from: x,
            right: f64::from(event.client_x()) - x,
            down: f64::from(event.client_y()) - y,
            took: event.time_stamp() - began,
            width: scroll::window_size().0,
        };
        match stroke.way() {
            Some(Way::Back) => dom::press(BEFORE),
            Some(Way::On) => dom::press(AFTER),
            None => {}
        }
    }

    /// The browser takes the finger for scrolling.
    pub fn give_up(self) {
        self.0.set_value(None);
    }
}
