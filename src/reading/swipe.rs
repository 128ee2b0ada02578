//! Whether a finger's stroke means the next or the previous section.

/// A finger's stroke from touch to lift: where, how far and how long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Where it began, in CSS pixels from the window's left edge.
    pub from: f64,
    /// How far to the right it went, in CSS pixels; to the left below 0.
    pub right: f64,
    /// How far down it went, in CSS pixels; up below 0.
    pub down: f64,
    /// How long it took, in milliseconds.
    pub took: f64,
    /// The window's width in CSS pixels.
    pub width: f64,
}

/// Which way to turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the section before.
    Back,
    /// To the section after.
    On,
}

/// Strokes that begin so near to an edge belong to the browser's own way back, in CSS pixels.
const EDGE: f64 = 40.0;
/// A shorter stroke is a tap or a tremble, in CSS pixels.
const SHORTEST: f64 = 64.0;
/// A longer one is a hand that rests or selects, in milliseconds.
const LONGEST: f64 = 700.0;
/// A stroke has to be so many times wider than high: everything steeper is scrolling.
const FLATNESS: f64 = 2.5;

impl Stroke {
    /// Which way the stroke means, if any.
    pub fn way(self) -> Option<Way> {
        let inside = self.from >= EDGE && self.from <= self.width - EDGE;
        let flat = self.right.abs() >= FLATNESS * self.down.abs();
        let meant = inside && flat && self.right.abs() >= SHORTEST && self.took <= LONGEST;
        meant.then_some(if self.right < 0.0 { Way::On } else { Way::Back })
    }
}
