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
use crate::views::content::Takeout;
use crate::views::context::use_site;

pub use card::card;
pub use dialog::TakeAlongDialog;

/// The ids of the dialog and of the heading, which names it.
const DIALOG: &str = "kod";
const TITLE: &str = "kod-titel";

/// By what the dialog has been opened; none while it is closed.
#[derive(Clone, Copy, Default)]
pub struct TakeAlong(RwSignal<Option<Opened>>);

/// An open dialog.
#[derive(Clone, Copy)]
struct Opened {
    /// The id of the button that has opened it.
    button: &'static str,
    /// What draws the code; none where that cannot be had.
    takeout: Option<Takeout>,
}

/// A button that opens the dialog. It works once the app runs; until then its room is kept.
#[component]
pub fn TakeAlongButton(
    /// Its own id: the focus comes back to it.
    id: &'static str,
) -> impl IntoView {
    let texts = use_site().texts.take_along();
    let state = expect_context::<TakeAlong>();
    let open = move |_| {
        leptos::task::spawn_local(async move {
            let takeout = Takeout::load().await;
            if state.0.try_set(Some(Opened { button: id, takeout })).is_some() {
                // The page was left meanwhile.
                return;
            }
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
