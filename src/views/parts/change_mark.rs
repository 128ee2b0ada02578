//! The mark of a commitment that is new or different since the visitor's last version.

use leptos::prelude::*;

use crate::changes::Change;
use crate::dataset::Position;
use crate::views::context::{Site, use_site};

/// A word for what has changed; nothing where nothing has.
#[component]
pub fn ChangeMark(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    change_word(&use_site(), at).map(|word| view! { <p class="change-mark">{word}</p> }.into_any())
}

/// What the mark says, where there is one.
pub fn change_word(site: &Site, at: Position) -> Option<&'static str> {
    let texts = site.texts.changes();
    site.changes.of(at).map(|change| match change {
        Change::Added => texts.is_new,
        Change::Changed => texts.is_changed,
    })
}
