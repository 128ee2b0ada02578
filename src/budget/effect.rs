//! What changes do to the result.

use std::iter::Sum;
use std::ops::Add;

/// A change of the result (income minus spending) in thousand kronor: somewhere from the lowest to
/// the highest, plus sums that are not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effect {
    /// The lowest that it can be.
    pub low: i64,
    /// The highest that it can be.
    pub high: i64,
    /// How many sums are unknown.
    pub unknown: u16,
}

impl Effect {
    /// No effect at all.
    pub const NONE: Self = Self { low: 0, high: 0, unknown: 0 };
    /// A sum that is not known.
    pub const UNKNOWN: Self = Self { low: 0, high: 0, unknown: 1 };

    /// A sum that counts a number of times, from the fewest to the most.
    pub fn times(sum: i64, fewest: i64, most: i64) -> Self {
        let (a, b) = (sum * fewest, sum * most);
        Self { low: a.min(b), high: a.max(b), unknown: 0 }
    }

    /// The part that is there in any case: the end of the range that is nearest to zero.
    pub fn certain(self) -> i64 {
        if self.low > 0 { self.low } else { self.high.min(0) }
    }

    /// Whether it is one known sum.
    pub fn is_exact(self) -> bool {
        self.low == self.high && self.unknown == 0
    }

    /// Whether it is known to be nothing.
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// The ends of the range, the one nearest to zero first, as people say them.
    pub fn ends(self) -> (i64, i64) {
        if self.low.abs() > self.high.abs() { (self.high, self.low) } else { (self.low, self.high) }
    }
}

impl Add for Effect {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high, unknown: self.unknown + other.unknown }
    }
}

impl Sum for Effect {
    fn sum<I: Iterator<Item = Self>>(effects: I) -> Self {
        effects.fold(Self::NONE, Add::add)
    }
}
