//! What of a link could not be understood.

use leptos::prelude::*;

use super::ExplorerState;
use crate::views::Step;

/// A line that names what a link held and was left out, until it is closed or the selection changes.
#[component]
pub fn Notice() -> impl IntoView {
    let state = expect_context::<ExplorerState>();
    let texts = state.site().texts.explorer;
    // Encoding what was understood leaves the rest out of the address as well.
    let dismiss = move |_| {
        state.change(Step::Small, |_| {});
        crate::browser::focus::by_id("content");
    };
    move || {
        let omitted = state.omitted();
        (!omitted.is_empty()).then(|| {
            let what: Vec<String> = omitted.iter().map(|part| [part.key, "=", &part.value].concat()).collect();
            view! {
                <div class="notice" role="alert">
                    <p>{(texts.omitted)(&what.join(", "))}</p>
                    <button type="button" class="button" on:click=dismiss>{texts.dismiss}</button>
                </div>
            }
        })
    }
}
