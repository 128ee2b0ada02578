//! Sharing the present address.

use leptos::prelude::*;

use crate::browser::share::{self, Shared};
use crate::views::context::use_site;

/// A button that shares the address by the device's own means, else copies it.
#[component]
pub fn ShareButton(
    /// The button's words.
    label: &'static str,
    /// What is shared.
    #[prop(into)]
    title: Signal<String>,
) -> impl IntoView {
    let texts = use_site().texts.frame();
    let said = RwSignal::new("");
    let share = move |_| {
        let title = title.get_untracked();
        leptos::task::spawn_local(async move {
            said.set("");
            match share::share(&title).await {
                Shared::ByDevice => {}
                Shared::Copied => said.set(texts.copied),
                Shared::Failed => said.set(texts.copy_failed),
            }
        });
    };
    view! {
        <span class="share" data-takes-out="">
            <button type="button" class="button" on:click=share>{label}</button>
            <span role="status" class="share-said">{move || said.get()}</span>
        </span>
    }
}
