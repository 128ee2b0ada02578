//! Where in a text the visitor is, from where its pieces stand on the screen.

/// The piece that is being read: the last one that begins above a line, else the first. `tops`
/// are the pieces' distances from the window's top in CSS pixels, in the order of the text.
pub fn current(tops: &[f64], line: f64) -> Option<usize> {
    let above = tops.iter().take_while(|&&top| top <= line).count();
    (!tops.is_empty()).then(|| above.saturating_sub(1))
}

/// The share of a text that has passed the window's lower edge, from 0 to 1. `top` and `bottom`
/// are the text's distances from the window's top, `height` is the window's, in CSS pixels.
pub fn share(top: f64, bottom: f64, height: f64) -> f64 {
    let length = bottom - top;
    if length <= 0.0 { 1.0 } else { ((height - top) / length).clamp(0.0, 1.0) }
}
