//! Browsers decay over a long day: after a number of visitors the page is loaded anew, while
//! nobody is there.

/// After how many visitors.
pub const WORN: u32 = 20;

/// How long nobody has been there before it is done, in milliseconds.
pub const REST: f64 = 5000.0;

/// Visitors since the page was loaded.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Wear {
    visitors: u32,
    left: f64,
}

impl Wear {
    /// A visitor has gone.
    pub fn left(&mut self, now: f64) {
        self.visitors += 1;
        self.left = now;
    }

    /// Whether the page is to be loaded anew, where nobody is there. It is said once: a page that
    /// cannot be loaded serves as many visitors again.
    pub fn is_due(&mut self, now: f64) -> bool {
        // A clock that was set back does not put it off for ever.
        let rested = now - self.left >= REST || now < self.left;
        let due = self.visitors >= WORN && rested;
        if due {
            self.visitors = 0;
        }
        due
    }
}
