//! The address and the history. A browser that refuses a change is survived: the state lives on in the page.
//!
//! At a stand the two are held: nothing of what a visitor does is written, and Back stays here.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsValue;
use web_sys::{History, Location};

use super::place::Place;
use super::timer::Timer;

/// How long changes rest before the address follows, in milliseconds: browsers refuse many changes in a short time.
const REST: u32 = 500;

thread_local! {
    /// A fragment that the address does not show yet.
    static PENDING: RefCell<Option<String>> = const { RefCell::new(None) };
    /// When the address was last changed.
    static LAST: Cell<f64> = const { Cell::new(0.0) };
    static TIMER: RefCell<Timer> = RefCell::new(Timer::default());
    /// While the history is held: the note that its entry carries.
    static HELD: RefCell<Option<String>> = const { RefCell::new(None) };
    /// Whether the present entry belongs to a page that is not shown yet.
    static BARRED: Cell<bool> = const { Cell::new(false) };
}

/// What a held entry's note begins with; no place that is noted elsewhere does.
const HOLD: &str = "held:";

/// Holds address and history from now on. `note` stands in the entry, where a reload finds it even
/// if the device keeps nothing.
pub fn hold(address: &str, note: &str) {
    forget_pending();
    let note = [HOLD, note].concat();
    if held_note().is_none()
        && let Some(history) = history()
    {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
    HELD.set(Some(note));
    stay();
}

/// From now on nothing is written into the present entry, or it may be again.
pub fn bar(on: bool) {
    BARRED.set(on);
}

/// Whether nothing is written into the present entry.
pub fn is_barred() -> bool {
    BARRED.get()
}

/// Whether address and history are held.
pub fn is_held() -> bool {
    HELD.with_borrow(Option::is_some)
}

/// What the present entry's note says, if the entry was held when the page was left or loaded anew.
pub fn held_note() -> Option<String> {
    Some(history()?.state().ok()?.as_string()?.strip_prefix(HOLD)?.to_owned())
}

/// One entry lies before the way out, so that Back comes to this page again. Browsers pass over
/// entries that nobody has touched, so it is asked for at every beginning.
pub fn stay() {
    let Some(note) = HELD.with_borrow(Clone::clone) else { return };
    let (Some(history), None) = (history(), held_note()) else { return };
    let note = JsValue::from_str(&note);
    // A fragment can only have been typed into the address.
    let _ = if fragment().is_empty() {
        history.push_state_with_url(&note, "", None)
    } else {
        history.replace_state_with_url(&note, "", Some(&path()))
    };
}

/// Gives address and history free, at an address.
pub fn release(address: &str) {
    HELD.set(None);
    forget_pending();
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The path of the present address, percent-encoded.
pub fn path() -> String {
    location().and_then(|location| location.pathname().ok()).unwrap_or_default()
}

/// The fragment of the present address, without `#`.
pub fn fragment() -> String {
    let hash = location().and_then(|location| location.hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The same, once the address is up to date.
pub fn settled_fragment() -> String {
    settle();
    fragment()
}

/// Adds an entry with an address, as an absolute path with its fragment; none for the present one: asking once more for
/// what is shown already is no step that Back would undo.
pub fn go_to(address: &str) {
    settle();
    if !is_at(address) {
        push(address);
    }
}

fn is_at(address: &str) -> bool {
    let fragment = fragment();
    let hash = if fragment.is_empty() { "" } else { "#" };
    trimmed(address) == [path().as_str(), hash, &fragment].concat()
}

/// Adds an entry with another fragment on the same page.
pub fn push_fragment(fragment: &str) {
    push(&[&path(), "#", fragment].concat());
}

/// Adds an entry with another address, after noting in the present one where the visitor is.
pub fn push(address: &str) {
    leave();
    if let Some(history) = free_history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(trimmed(address)));
    }
}

/// Changes the fragment of the present entry: at once, or when the last change is a moment ago.
pub fn replace_fragment(fragment: &str) {
    if is_held() || is_barred() {
        return;
    }
    PENDING.set(Some(fragment.to_owned()));
    let rested = super::clock::milliseconds() - LAST.get() >= f64::from(REST);
    if rested { settle() } else { TIMER.with_borrow_mut(|timer| timer.restart(REST, settle)) }
}

/// Forgets a change of fragment that belongs to an entry that has been left.
pub fn forget_pending() {
    PENDING.set(None);
}

/// Brings the address up to date.
pub fn settle() {
    let Some(fragment) = PENDING.take() else { return };
    LAST.set(super::clock::milliseconds());
    let address = [&path(), "#", &fragment].concat();
    let query = location().and_then(|location| location.search().ok()).unwrap_or_default();
    let address = if fragment.is_empty() { [path(), query].concat() } else { address };
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
}

/// Leaves the present entry as it has to be found again: with the address up to date, and the place in it.
pub fn leave() {
    settle();
    note_place();
}

/// Notes in the present entry where the visitor is, for when they come back.
pub fn note_place() {
    if let Some(history) = free_history() {
        let place = JsValue::from_str(&Place::here().encode());
        let _ = history.replace_state_with_url(&place, "", None);
    }
}

/// Where the visitor was when the present entry was left.
pub fn noted_place() -> Option<Place> {
    Place::decode(&history()?.state().ok()?.as_string()?)
}

/// Takes the restoring of scroll positions over from the browser.
pub fn restore_by_hand() {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// Loads an address as the browser would by itself, where that is free.
pub fn load(address: &str) {
    if let Some(location) = location().filter(|_| !is_held()) {
        let _ = location.assign(address);
    }
}

/// Loads the present page anew.
pub fn reload() {
    if let Some(location) = location() {
        let _ = location.reload();
    }
}

/// An address without an empty fragment.
fn trimmed(address: &str) -> &str {
    address.strip_suffix('#').unwrap_or(address)
}

/// The history, where it may be written.
fn free_history() -> Option<History> {
    if is_held() || is_barred() { None } else { history() }
}

fn history() -> Option<History> {
    super::window()?.history().ok()
}

fn location() -> Option<Location> {
    Some(super::window()?.location())
}
