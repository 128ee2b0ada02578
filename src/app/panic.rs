//! What is said when the app stops.

use crate::browser::events;

/// Tells the page once, so that the visitor sees a plain line instead of a dead page.
pub fn report() {
    std::panic::set_hook(Box::new(|info| {
        leptos::logging::error!("{info}");
        events::announce_stop();
    }));
}
