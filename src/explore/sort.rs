//! The order of the list.

use super::Vocabulary;
use crate::dataset::{Dataset, Position};
use crate::explore::Facet;

crate::model::coded! {
    /// An order of the list.
    #[derive(Default)]
    Sort {
        /// Documents in their order, commitments in the source's.
        #[default]
        Document = "dokument",
        /// By main topic, in the order of the topics.
        Topic = "amne",
        /// By due year, the earliest first, undated last.
        Due = "ar",
    }
}

impl Sort {
    /// Puts positions into this order; equal ones stay in document order.
    pub fn apply(self, hits: &mut [Position], dataset: &Dataset, vocabulary: &Vocabulary) {
        match self {
            Self::Document => {}
            Self::Topic => hits.sort_by_key(|&at| {
                dataset.commitment(at).topics.first().and_then(|topic| vocabulary.position(Facet::Topic, topic))
            }),
            Self::Due => hits.sort_by_key(|&at| {
                dataset.commitment(at).due.map_or((u16::MAX, u16::MAX), |due| (due.to, due.from.unwrap_or(due.to)))
            }),
        }
    }
}
