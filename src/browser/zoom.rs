//! Magnifying with two fingers.

/// Whether the visitor has magnified the page, so that a stroke moves the view.
pub fn is_magnified() -> bool {
    super::window().and_then(|window| window.visual_viewport()).is_some_and(|view| view.scale() > 1.01)
}
