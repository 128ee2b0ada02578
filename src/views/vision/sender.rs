//! Whose words these are, and what they are: in sight wherever a text of a vision begins, since
//! a reader may come from anywhere.

use leptos::prelude::*;

use super::state::ReaderState;
use crate::views::parts::party_names;

/// The parties and the kind of the document.
#[component]
pub fn Sender() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    state
        .with_vision(|vision, site| {
            let document = site.dataset.document(&vision.document)?;
            let kind = (site.texts.labels().kind)(document.kind);
            Some(view! { <p class="sender"><strong>{party_names(site, document)}</strong> ". " {kind} "."</p> })
        })
        .flatten()
        .into_any()
}
