//! Whether the site works without a network: said only once it has been read back.

use leptos::prelude::*;

use crate::browser::offline::Offline as State;
use crate::views::context::{use_kept, use_site};

/// The section about use without a network.
#[component]
pub fn Offline() -> impl IntoView {
    let texts = use_site().texts.offline();
    let kept = use_kept();
    let state = move || match kept.offline.get() {
        State::Unknown => texts.unknown.to_owned(),
        State::Unavailable => texts.unavailable.to_owned(),
        State::Failed => texts.failed.to_owned(),
        State::Forgotten => texts.forgotten.to_owned(),
        State::Partly { kept, of } => (texts.partly)(kept, of),
        State::Ready { files, .. } => (texts.ready)(files),
    };
    view! {
        <section id="utan-nat">
            <h2>{texts.heading}</h2>
            <p>{texts.lead}</p>
            <p class="offline-state" role="status" data-needs-app="">{state}</p>
            <p>{texts.install_lead}</p>
            // The start script shows it where the browser offers to install.
            <button type="button" class="button install" id="install">{texts.install}</button>
        </section>
    }
}
