//! What other documents of the bundle say about a commitment. It is no verdict.

use super::{Direction, Link};
use crate::model::Relation;

crate::model::coded! {
    /// What was found about a commitment in later documents of the bundle.
    FollowUp {
        /// The same thing is asked for again.
        Repeated = "upprepas",
        /// A later document shows it in place.
        Confirmed = "bekraftas",
        /// Nothing was found in these documents.
        Nothing = "inget",
    }
}

impl FollowUp {
    /// Reads it off a commitment's links; being shown in place counts before being asked for again.
    pub fn of(links: &[Link]) -> Self {
        let has = |kind| links.iter().any(|link| link.direction != Direction::Incoming && link.kind == kind);
        if has(Relation::Confirmed) {
            Self::Confirmed
        } else if has(Relation::Repeated) {
            Self::Repeated
        } else {
            Self::Nothing
        }
    }
}
