//! The site's picture.

use leptos::prelude::*;

/// Northern lights over a hub, for the eye only.
#[component]
pub fn Aurora() -> impl IntoView {
    view! {
        <svg class="aurora" viewBox="0 0 400 300" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
            <g class="aurora-bands">
                <path class="aurora-band" d="M120 320C160 190 190 250 240 150S340 60 430 20V120C370 140 330 150 290 210S200 290 180 340z"/>
                <path class="aurora-band aurora-band-2" d="M230 320C260 240 280 270 310 200S380 130 430 120V210C390 220 370 230 345 270S300 320 290 340z"/>
            </g>
            <g class="aurora-hub">
                <path d="M310 150V84M310 150L367 117M310 150L367 183M310 150V216M310 150L253 183M310 150L253 117"/>
                <circle cx="310" cy="150" r="66"/>
                <circle cx="310" cy="150" r="36"/>
                <circle class="aurora-core" cx="310" cy="150" r="9"/>
            </g>
        </svg>
    }
}
