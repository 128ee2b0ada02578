//! The code itself.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The largest version that is drawn: 97 modules a side. The code is at least 416 CSS pixels wide on
/// the screens that show it, so that a module is 4 of them, 0.8 mm on a small tablet: a phone that films
/// with 1080 lines sees it over three pixels from 40 cm away.
pub const LARGEST: u8 = 20;

/// Light modules around a code, as readers expect them.
pub const QUIET: usize = 4;

/// A code that was drawn.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(QrCode);

impl Code {
    /// The code for a text: the smallest that holds it with a medium correction of errors, else with a low
    /// one; what room is left goes into a higher one. None for a text that no code up to [`LARGEST`] holds.
    pub fn of(text: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(text);
        let draw = |correction| {
            let largest = Version::new(LARGEST);
            QrCode::encode_segments_advanced(&segments, correction, Version::MIN, largest, None::<Mask>, true).ok()
        };
        draw(QrCodeEcc::Medium).or_else(|| draw(QrCodeEcc::Low)).map(Self)
    }

    /// Modules a side, without the quiet zone.
    pub fn size(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or_default()
    }

    /// Whether a module is dark, by its column and row; what lies outside is light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let (Ok(x), Ok(y)) = (i32::try_from(column), i32::try_from(row)) else { return false };
        self.0.get_module(x, y)
    }

    /// Modules a side, with the quiet zone.
    pub fn whole_size(&self) -> usize {
        self.size() + 2 * QUIET
    }

    /// The dark modules as one path in a square of [`Self::whole_size`]: a strip for each run in a row.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size() {
            let mut column = 0;
            while column < self.size() {
                let from = column;
                while self.is_dark(column, row) {
                    column += 1;
                }
                if column > from {
                    strip(&mut path, from + QUIET, row + QUIET, column - from);
                }
                column += 1;
            }
        }
        path
    }
}

fn strip(path: &mut String, x: usize, y: usize, length: usize) {
    let (x, y, length) = (x.to_string(), y.to_string(), length.to_string());
    path.extend(["M", &x, " ", &y, "h", &length, "v1h-", &length, "z"]);
}
