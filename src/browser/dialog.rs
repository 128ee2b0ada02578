//! Dialogs that the browser shows above everything else.

/// Shows the dialog with an id. What is behind it can neither be pressed nor reached by keyboard.
pub fn show(id: &str) {
    super::popover::call(id, "showModal");
}

/// Closes the dialog with an id.
pub fn close(id: &str) {
    super::popover::call(id, "close");
}

/// Whether a dialog is shown.
pub fn is_open() -> bool {
    super::document().and_then(|document| document.query_selector("dialog[open]").ok().flatten()).is_some()
}
