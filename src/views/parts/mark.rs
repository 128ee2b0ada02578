//! The site's mark: a hub with its spokes.

use leptos::prelude::*;

/// The mark, for the eye only.
#[component]
pub fn Mark(
    /// Width and height in CSS pixels.
    size: u8,
) -> impl IntoView {
    view! {
        <svg class="brand-mark" viewBox="0 0 32 32" width=size height=size aria-hidden="true">
            <path class="brand-spokes" d="M16 16V4M16 16l10.4-6M16 16l10.4 6M16 16v12M16 16L5.6 22M16 16L5.6 10"/>
            <circle class="brand-ring" cx="16" cy="16" r="12"/>
            <circle class="brand-hub" cx="16" cy="16" r="4.5"/>
        </svg>
    }
}
