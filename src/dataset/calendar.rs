//! What the calendar says about a due year. It says nothing about whether a thing was done.

use crate::model::{Due, Year};

crate::model::coded! {
    /// Where a due year stands to today.
    Calendar {
        /// The source gives no year.
        Undated = "utan",
        /// The last year is this year or later.
        Ahead = "framtid",
        /// The last year has passed.
        Passed = "passerat",
    }
}

impl Calendar {
    /// Compares a due year with the year that it is today.
    pub fn of(due: Option<&Due>, today: Year) -> Self {
        match due {
            None => Self::Undated,
            Some(due) if due.to < today => Self::Passed,
            Some(_) => Self::Ahead,
        }
    }
}
