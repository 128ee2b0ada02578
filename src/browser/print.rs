//! Printing.

/// Asks the browser to print the page.
pub fn page() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}
