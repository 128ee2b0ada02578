//! Following the money: what changes of income and spending do to the result, exactly.
//!
//! Sums are whole thousand kronor. A [`Ledger`] is a document's budget with the sums of its
//! commitments; a [`Plan`] is what a visitor has set in it; an [`Effect`] is what that does to
//! the result, as a range where the source leaves the period open.

mod decimal;
mod effect;
mod ledger;
mod picture;
mod plan;

pub use decimal::{Unreadable, decimal, parse};
pub use effect::Effect;
pub use ledger::{Ledger, Line, Span};
pub use picture::{Scale, Stage, stages};
pub use plan::{Plan, Start};

/// The most that any sum may be, in thousand kronor: 10¹⁵ kronor. With at most a hundred lines and
/// twenty years everything stays within 64 bits.
pub const TKR_MAX: i64 = 1_000_000_000_000;
/// Most lines in a budget.
pub const LINES_MAX: usize = 100;
/// Most years in a budget.
pub const YEARS_MAX: u16 = 20;
