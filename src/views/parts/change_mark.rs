//! The mark of a commitment that is new or different since the visitor's last version.

use leptos::prelude::*;

use crate::changes::Change;
use crate::dataset::Position;
use crate::views::context::use_site;

/// A word for what has changed; nothing where nothing has.
#[component]
pub fn ChangeMark(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.changes;
    let word = site.changes.of(at).map(|change| match change {
        Change::Added => texts.is_new,
        Change::Changed => texts.is_changed,
    });
    word.map(|word| view! { <p class="change-mark">{word}</p> }.into_any())
}
