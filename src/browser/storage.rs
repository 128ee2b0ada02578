//! What the device keeps for the visitor, by names that carry the site's root, so that two sites
//! on one host do not share it. A browser that refuses storage keeps it as long as the page lives.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::address::Root;

thread_local! {
    /// What stands before every name.
    static PREFIX: RefCell<String> = const { RefCell::new(String::new()) };
    /// What could not be stored.
    static MEMORY: RefCell<HashMap<String, String>> = RefCell::new(HashMap::new());
}

/// Names belong to the site below this root from now on.
pub fn belong_to(root: &Root) {
    PREFIX.set(root.file("hubben:"));
}

/// What is kept under a name.
pub fn get(name: &str) -> Option<String> {
    let name = full(name);
    MEMORY.with_borrow(|memory| memory.get(&name).cloned()).or_else(|| storage()?.get_item(&name).ok()?)
}

/// Keeps a text under a name.
pub fn set(name: &str, text: &str) {
    let name = full(name);
    let stored = storage().is_some_and(|storage| storage.set_item(&name, text).is_ok());
    MEMORY.with_borrow_mut(|memory| if stored { memory.remove(&name) } else { memory.insert(name, text.to_owned()) });
}

/// Forgets everything that is kept for this site.
pub fn clear() {
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
