//! The offer of a newer version that is whole on the device.

use leptos::prelude::*;

use crate::browser::offline;
use crate::views::context::{use_kept, use_site, use_stand};

/// One line with a button, while a newer version waits. It floats, so that it moves nothing. A stand
/// takes the version by itself, between two visitors.
#[component]
pub fn Update() -> impl IntoView {
    let texts = use_site().texts.update();
    let (kept, stand) = (use_kept(), use_stand());
    let offer = move || {
        let line = view! {
            <div class="boot update">
                <p>{texts.update}</p>
                <button type="button" class="button" on:click=move |_| offline::take_update()>{texts.take_update}</button>
                <button type="button" class="button" on:click=move |_| kept.put_off.set(true)>{texts.later}</button>
            </div>
        };
        (kept.update.get() && !kept.put_off.get() && !stand.is_running()).then(|| line.into_any())
    };
    view! { <div role="status">{offer}</div> }
}
