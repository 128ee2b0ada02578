//! The commitments before and after one, within a selection.

use super::Outcome;
use crate::dataset::Position;

/// Where a commitment stands in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neighbours {
    /// Its number in the list, from 1.
    pub number: usize,
    /// Length of the list.
    pub of: usize,
    /// The one before.
    pub previous: Option<Position>,
    /// The one after.
    pub next: Option<Position>,
}

impl Neighbours {
    /// Finds a commitment in an outcome; none where the selection rules it out.
    pub fn find(outcome: &Outcome, at: Position) -> Option<Self> {
        let index = outcome.hits.iter().position(|&hit| hit == at)?;
        Some(Self {
            number: index + 1,
            of: outcome.hits.len(),
            previous: index.checked_sub(1).map(|before| outcome.hits[before]),
            next: outcome.hits.get(index + 1).copied(),
        })
    }
}
