//! The hub: its sections on two sides, and the spokes to them.

use crate::model::Vision;

/// A row on one of the hub's sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The title of a part, by its number.
    Part(usize),
    /// A section at the end of a spoke, by its number over all parts.
    Section(usize),
}

/// The rows of both sides, in reading order: parts are kept whole where that leaves neither side
/// empty, and a single part is divided in the middle.
pub fn rows(vision: &Vision) -> [Vec<Row>; 2] {
    let counts: Vec<usize> = vision.parts.iter().map(|part| part.sections.len()).collect();
    let total: usize = counts.iter().sum();
    let mut ends = counts.iter().scan(0, |sum, count| {
        *sum += count;
        Some(*sum)
    });
    let middle = total.div_ceil(2);
    let split = match counts.len() {
        0 | 1 => middle,
        parts => ends.by_ref().take(parts - 1).min_by_key(|end| end.abs_diff(middle)).unwrap_or(middle),
    };
    let mut sides = [Vec::new(), Vec::new()];
    let mut number = 0;
    for (part, count) in counts.iter().enumerate() {
        sides[usize::from(number >= split && number > 0)].push(Row::Part(part));
        for _ in 0..*count {
            sides[usize::from(number >= split)].push(Row::Section(number));
            number += 1;
        }
    }
    sides
}

/// An SVG path from the hub, in the middle of the right side of a square of 100 by 100, to the
/// middle of a row on its left side. The rows are of one height.
pub fn spoke(row: usize, rows: usize) -> String {
    // Tenths of a unit are finer than a pixel at any size that is drawn.
    let tenths = (2 * row + 1) * 500 / rows.max(1);
    let y = [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat();
    ["M100 50C50 50 55 ", &y, " 0 ", &y].concat()
}
