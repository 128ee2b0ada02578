//! What the device keeps for the visitor, by names that carry the site's root, so that two sites
//! on one host do not share it. A browser that refuses storage keeps it as long as the page lives.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use crate::address::Root;

thread_local! {
    /// What stands before every name.
    static PREFIX: RefCell<String> = const { RefCell::new(String::new()) };
    /// What could not be stored.
    static MEMORY: RefCell<HashMap<String, String>> = RefCell::new(HashMap::new());
    /// Whether this page leaves nothing more on the device, see [`leave_no_more`].
    static QUIET: Cell<bool> = const { Cell::new(false) };
    /// What a visitor at a stand has left, in place of all else; none elsewhere.
    static VISITOR: RefCell<Option<HashMap<String, String>>> = const { RefCell::new(None) };
}

/// At a stand: from now on names lead to what this visitor leaves, which is nothing yet and never
/// reaches the device. What the device has kept before is found again once that ends.
pub fn new_visitor(at_stand: bool) {
    VISITOR.set(at_stand.then(HashMap::new));
}

/// Names belong to the site below this root from now on.
pub fn belong_to(root: &Root) {
    PREFIX.set(root.key("hubben:"));
}

/// What is kept under a name.
pub fn get(name: &str) -> Option<String> {
    if VISITOR.with_borrow(Option::is_some) {
        return VISITOR.with_borrow(|visitor| visitor.as_ref()?.get(name).cloned());
    }
    get_for_device(name)
}

/// What is kept under a name that belongs to the device and not to a visitor.
pub fn get_for_device(name: &str) -> Option<String> {
    let name = full(name);
    MEMORY.with_borrow(|memory| memory.get(&name).cloned()).or_else(|| storage()?.get_item(&name).ok()?)
}

/// Keeps a text under a name.
pub fn set(name: &str, text: &str) {
    let of_visitor = |visitor: &mut Option<HashMap<_, _>>| {
        visitor.as_mut().map(|visitor| visitor.insert(name.to_owned(), text.to_owned())).is_some()
    };
    if VISITOR.with_borrow_mut(of_visitor) {
        return;
    }
    if QUIET.get() {
        MEMORY.with_borrow_mut(|memory| memory.insert(full(name), text.to_owned()));
    } else {
        set_for_device(name, text);
    }
}

/// From here on the page keeps in its memory what it would have left on the device; what somebody
/// sets up for the device is still kept there.
pub fn leave_no_more() {
    QUIET.set(true);
}

/// Keeps a text under a name that belongs to the device and not to a visitor.
pub fn set_for_device(name: &str, text: &str) {
    let name = full(name);
    let stored = storage().is_some_and(|storage| storage.set_item(&name, text).is_ok());
    MEMORY.with_borrow_mut(|memory| if stored { memory.remove(&name) } else { memory.insert(name, text.to_owned()) });
}

/// Forgets everything that is kept for this site; at a stand what this visitor has left.
pub fn clear() {
    if VISITOR.with_borrow(Option::is_some) {
        return new_visitor(true);
    }
    MEMORY.with_borrow_mut(HashMap::clear);
    let prefix = full("");
    let Some(storage) = storage() else { return };
    let count = storage.length().unwrap_or_default();
    let names: Vec<String> = (0..count).filter_map(|i| storage.key(i).ok()?).collect();
    for name in names.iter().filter(|name| name.starts_with(&prefix)) {
        let _ = storage.remove_item(name);
    }
}

fn full(name: &str) -> String {
    PREFIX.with_borrow(|prefix| [prefix, name].concat())
}

/// The getter throws where storage is blocked.
fn storage() -> Option<web_sys::Storage> {
    super::window()?.local_storage().ok()?
}
