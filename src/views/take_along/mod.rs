//! Taking the page along: a code with the present state that another device's camera reads.
//!
//! One dialog per page, and a button wherever that serves; all on wide screens only, since who holds a
//! phone already has the page there.

mod address;
mod along;
mod card;
mod dialog;

use leptos::prelude::*;

use crate::browser::dialog as browser_dialog;
use crate::views::context::use_site;

pub use dialog::TakeAlongDialog;

/// The dialog's id.
const DIALOG: &str = "kod";

/// Which button has opened the dialog, by its id; none while it is closed.
#[derive(Clone, Copy, Default)]
pub struct TakeAlong(RwSignal<Option<&'static str>>);

/// A button that opens the dialog. It works once the app runs; until then its room is kept.
#[component]
pub fn TakeAlongButton(
    /// Its own id: the focus comes back to it.
    id: &'static str,
) -> impl IntoView {
    let texts = use_site().texts.take_along;
    let state = expect_context::<TakeAlong>();
    let open = move |_| {
        state.0.set(Some(id));
        leptos::task::spawn_local(async {
            // The dialog's contents first, so that it has its size when it comes.
            leptos::task::tick().await;
            browser_dialog::set_open(DIALOG, true);
        });
    };
    view! {
        <button type="button" class="button take-along" id=id aria-haspopup="dialog" data-needs-app="" on:click=open>
            <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
                <path class="take-along-frames" d="M1.75 1.75h4.5v4.5h-4.5zM9.75 1.75h4.5v4.5h-4.5zM1.75 9.75h4.5v4.5h-4.5z"/>
                <path class="take-along-dots" d="M9 9h2v2h-2zM13 9h2v2h-2zM11 11h2v2h-2zM9 13h2v2h-2zM13 13h2v2h-2z"/>
            </svg>
            {texts.open}
        </button>
    }
    .into_any()
}
