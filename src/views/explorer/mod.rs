//! The explorer: filters, search, and the list.
//!
//! [`state`] derives what is chosen and what it gives from the address; everything else shows it.

mod card;
mod chips;
mod drawn;
mod empty;
mod facet_group;
mod filters;
mod list;
mod results;
mod search_field;
mod state;
mod toolbar;

use leptos::prelude::*;

use super::context::{IS_LIVE, use_site};

pub use filters::FILTERS_SWITCH;
pub use state::ExplorerState;

/// The explorer's page.
#[component]
pub fn ExplorerPage() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.explorer();
    provide_context(ExplorerState::new());
    // Rules for the static page apply only while nothing runs.
    let state = if IS_LIVE { "live" } else { "static" };
    let without_script = (!IS_LIVE).then(|| {
        view! { <noscript><p class="notice explorer-note">{site.texts.boot().no_script}</p></noscript> }
    });
    view! {
        <div class="explorer" data-state=state>
            <h1 class="explorer-title">{texts.heading}</h1>
            {without_script}
            <search_field::SearchField/>
            <filters::FiltersSwitch/>
            <filters::Filters/>
            <results::Results/>
        </div>
    }
    .into_any()
}
