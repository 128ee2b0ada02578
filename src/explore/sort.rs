//! The order of the list.

use super::Vocabulary;
use crate::dataset::{Dataset, Position};
use crate::explore::Facet;

crate::model::coded! {
    /// An order of the list.
    #[derive(Default)]
    Sort {
        /// What fits the search best first; without a search as [`Sort::Document`].
        #[default]
        Relevance = "relevans",
        /// Documents in their order, commitments in the source's.
        Document = "dokument",
        /// By main topic, in the order of the topics.
        Topic = "amne",
        /// By due year, the earliest first, undated last.
        Due = "ar",
    }
}

impl Sort {
    /// The order that is meant with or without a search: without one, that of the documents is what
    /// everybody gets, and not a wish that would outlive it.
    #[must_use]
    pub fn among(self, searching: bool) -> Self {
        if self == Self::Document && !searching { Self::Relevance } else { self }
    }

    /// All commitments in this order; equal ones stay in document order, and so does what only a search
    /// could order.
    pub fn order(self, dataset: &Dataset, vocabulary: &Vocabulary) -> Vec<Position> {
        let mut all: Vec<Position> = dataset.positions().collect();
        match self {
            Self::Relevance | Self::Document => {}
            Self::Topic => all.sort_by_cached_key(|&at| {
                dataset.commitment(at).topics.first().and_then(|topic| vocabulary.position(Facet::Topic, topic))
            }),
            Self::Due => all.sort_by_cached_key(|&at| {
                dataset.commitment(at).due.map_or((u16::MAX, u16::MAX), |due| (due.to, due.from.unwrap_or(due.to)))
            }),
        }
        all
    }
}
