//! Reading results out.

use leptos::prelude::*;

use crate::browser::timer;

/// How long a sentence has to rest before it is read out, in milliseconds.
const REST: u32 = 500;

/// Reads a sentence out politely, once after it has come to rest.
#[component]
pub fn Announcer(
    /// The sentence.
    sentence: Signal<String>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let pending = StoredValue::new_local(timer::Timer::default());
    Effect::new(move |before: Option<String>| {
        let text = sentence.get();
        // What is there when the page opens is read with the page; what has not changed is known.
        if before.is_some_and(|before| before != text) {
            let text = text.clone();
            pending.update_value(|timer| timer.restart(REST, move || said.set(text)));
        }
        text
    });
    view! { <p class="visually-hidden" role="status">{move || said.get()}</p> }
}
