//! What is said when the app stops.

/// Says where and why, for whoever looks into the console. The trap that follows tells the start script,
/// so that the visitor sees a plain line instead of a dead page.
pub fn report() {
    std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
}
