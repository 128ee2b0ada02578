//! Where in a text the visitor is, from where its pieces stand on the screen.

/// All of a text, in thousandths.
pub const WHOLE: u16 = 1000;

/// The piece that is being read: the last one that begins above a line, else the first. `tops`
/// are the pieces' distances from the window's top in CSS pixels, in the order of the text.
pub fn current(tops: &[f64], line: f64) -> Option<usize> {
    let above = tops.iter().take_while(|&&top| top <= line).count();
    (!tops.is_empty()).then(|| above.saturating_sub(1))
}

/// The share of a text that has been passed in thousandths, from 0 while its beginning is in the
/// window to [`WHOLE`] once its end is. `top` and `bottom` are the text's distances from the window's top, `height`
/// is the window's, in CSS pixels.
pub fn share(top: f64, bottom: f64, height: f64) -> u16 {
    let hidden = bottom - top - height;
    if hidden <= 0.0 {
        return if bottom <= height { WHOLE } else { 0 };
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    let thousandths = (-top / hidden * f64::from(WHOLE)).clamp(0.0, f64::from(WHOLE)).round() as u16;
    thousandths
}
