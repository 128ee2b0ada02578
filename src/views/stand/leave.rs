//! The way out of stand mode: a button that is held, then a question.

use leptos::prelude::*;

use super::state::Act;
use crate::browser::timer::Timer;
use crate::browser::{clock, dialog, keys};
use crate::views::context::{use_site, use_stand};

/// The id of the question.
const LEAVE: &str = "stall-lamna";
/// How long the button is held, in milliseconds: what passers-by do by chance is shorter.
const HOLD: u32 = 3000;

/// The button and the question.
#[component]
pub fn Leave() -> impl IntoView {
    let stand = use_stand();
    let texts = use_site().texts.stand();
    let down = RwSignal::new(false);
    // What waits, and since when the button is down.
    let held = StoredValue::new_local((Timer::default(), 0.0));
    let release = move || {
        held.update_value(|(timer, _)| timer.stop());
        down.set(false);
    };
    // A key that repeats, or a second finger, does not begin anew.
    let press = move || {
        if down.get_untracked() {
            return;
        }
        down.set(true);
        held.update_value(|(timer, since)| {
            *since = clock::milliseconds();
            timer.restart(HOLD, move || {
                // The bar may have gone meanwhile, or the button have come up in between.
                let since = held.try_with_value(|(_, since)| *since).filter(|_| down.get_untracked());
                if since.is_some_and(|since| clock::milliseconds() - since >= f64::from(HOLD)) {
                    down.set(false);
                    stand.set_leaving(true);
                }
            });
        });
    };
    let asking = Memo::new(move |_| stand.is_leaving());
    Effect::new(move |_| dialog::set_open(LEAVE, asking.get()));
    view! {
        <button type="button" class="leave" data-holding=move || down.get().then_some("")
            on:pointerdown=move |_| press() on:pointerup=move |_| release() on:pointercancel=move |_| release() on:pointerleave=move |_| release()
            on:keydown=move |event| if keys::is_press(&event) { press() } on:keyup=move |_| release() on:blur=move |_| release()>
            <span>{texts.leave}</span>
            <span>{texts.leave_hold}</span>
        </button>
        // Escape closes it as well.
        <dialog class="ask" id=LEAVE aria-labelledby="stall-lamna-rubrik" on:close=move |_| stand.set_leaving(false)>
            <h2 id="stall-lamna-rubrik">{texts.leave_ask}</h2>
            <p>{texts.leave_help}</p>
            <p class="ask-answers">
                <button type="button" class="button button-primary" on:click=move |_| stand.set_leaving(false)>{texts.leave_no}</button>
                <button type="button" class="button" on:click=move |_| stand.act(Act::Leave)>{texts.leave_yes}</button>
            </p>
        </dialog>
    }
    .into_any()
}
