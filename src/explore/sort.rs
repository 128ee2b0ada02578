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
        let key = |at: Position| {
            let commitment = dataset.commitment(at);
            match self {
                Self::Relevance | Self::Document => (0, 0),
                Self::Topic => {
                    let topic = commitment.topics.first();
                    topic.and_then(|topic| vocabulary.position(Facet::Topic, topic)).map_or((0, 0), |place| (1, place))
                }
                Self::Due => commitment.due.map_or((u16::MAX, u16::MAX), |due| (due.to, due.from.unwrap_or(due.to))),
            }
        };
        // The keys are few, so that each has a group: sorting all would be a second way of sorting in the module.
        let mut groups: Vec<((u16, u16), Vec<Position>)> = Vec::new();
        for at in dataset.positions() {
            let key = key(at);
            let place = groups.partition_point(|(own, _)| *own < key);
            match groups.get_mut(place) {
                Some((own, group)) if *own == key => group.push(at),
                _ => groups.insert(place, (key, vec![at])),
            }
        }
        groups.into_iter().flat_map(|(_, group)| group).collect()
    }
}
