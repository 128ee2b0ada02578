//! What is shown while nobody is there: the documents in turn, one step each, in the order of the
//! list, so that none is shown more than another. Within a document the reading order decides.

use crate::dataset::{Dataset, Position, VisionPlace};
use crate::model::INTERNAL_TOPIC;

/// One step of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slide {
    /// A section of a vision.
    Section(VisionPlace),
    /// A commitment.
    Commitment(Position),
}

/// What one document has to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Lane {
    /// The sections of its vision.
    sections: Vec<VisionPlace>,
    /// The first commitment of each of its sections; none that concerns a party alone.
    commitments: Vec<Position>,
}

/// Every step, endlessly.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Programme {
    lanes: Vec<Lane>,
}

impl Programme {
    /// The programme of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let documents = &dataset.bundle().documents;
        let mut lanes = vec![Lane::default(); documents.len()];
        let number = |id: &str| documents.iter().position(|document| document.id == id);
        for place in dataset.visions().places().filter(|place| place.section.is_some()) {
            let document = dataset.vision(place).and_then(|vision| number(&vision.document));
            if let Some(lane) = document.and_then(|number| lanes.get_mut(number)) {
                lane.sections.push(place);
            }
        }
        let mut last = None;
        for at in dataset.positions() {
            let commitment = dataset.commitment(at);
            let section = (&dataset.document_of(at).id, &commitment.source.section);
            if commitment.topics.iter().any(|topic| topic == INTERNAL_TOPIC) || last == Some(section) {
                continue;
            }
            last = Some(section);
            if let Some(lane) = number(section.0).and_then(|number| lanes.get_mut(number)) {
                lane.commitments.push(at);
            }
        }
        lanes.retain(|lane| !lane.sections.is_empty() || !lane.commitments.is_empty());
        Self { lanes }
    }

    /// A step by its number; none where there is nothing to show.
    pub fn slide(&self, step: usize) -> Option<Slide> {
        let lane = self.lanes.get(step.checked_rem(self.lanes.len())?)?;
        let round = step / self.lanes.len();
        // A document with a vision shows the two by turns.
        let (sections, commitments) = (&lane.sections, &lane.commitments);
        let turn = if sections.is_empty() || commitments.is_empty() { round } else { round / 2 };
        let section = turn.checked_rem(sections.len()).map(|number| Slide::Section(sections[number]));
        let commitment = turn.checked_rem(commitments.len()).map(|number| Slide::Commitment(commitments[number]));
        if round.is_multiple_of(2) { section.or(commitment) } else { commitment.or(section) }
    }
}
