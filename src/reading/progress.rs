//! Where in a text the visitor is, from where its pieces stand on the screen.

/// The piece that is being read: the last one that begins above a line, else the first. `tops`
/// are the pieces' distances from the window's top in CSS pixels, in the order of the text.
pub fn current(tops: &[f64], line: f64) -> Option<usize> {
    let above = tops.iter().take_while(|&&top| top <= line).count();
    (!tops.is_empty()).then(|| above.saturating_sub(1))
}

/// The share of a text that has been passed, from 0 while its beginning is in the window to 1
/// once its end is. `top` and `bottom` are the text's distances from the window's top, `height`
/// is the window's, in CSS pixels.
pub fn share(top: f64, bottom: f64, height: f64) -> f64 {
    let hidden = bottom - top - height;
    if hidden <= 0.0 { f64::from(u8::from(bottom <= height)) } else { (-top / hidden).clamp(0.0, 1.0) }
}
