//! All data of a site as one validated, immutable whole. Views hold positions and read from it.

mod begin;
mod budgets;
mod calendar;
mod fault;
mod follow_up;
mod links;
pub mod validate;
mod visions;

use std::collections::HashMap;

use crate::model::{
    Budget, Bundle, Commitment, Document, INTERNAL_TOPIC, Lang, Party, Region, Topic, Vision, VisionSection, Year,
};
use crate::packed::Extent;

pub use budgets::Budgets;
pub use calendar::Calendar;
pub use fault::Fault;
pub use follow_up::FollowUp;
pub use links::{Direction, Link};
pub use visions::{VisionPlace, Visions};

/// A commitment's position in the dataset: documents in their order, commitments in theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(pub u32);

impl Position {
    /// The position as an index into a list of all commitments.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The validated data in one language.
#[derive(Debug)]
pub struct Dataset {
    lang: Lang,
    bundle: Bundle,
    extent: Extent,
    /// A number for each position.
    fingerprints: Vec<u32>,
    /// Document and commitment index of each position.
    places: Vec<(usize, usize)>,
    by_id: HashMap<String, Position>,
    links: Vec<Vec<Link>>,
    visions: Visions,
    budgets: Budgets,
}

impl Dataset {
    /// The language that texts are read in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The data as it was taken in.
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// How much of the data it holds.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// For each position a number that differs where any of the commitment does, its details included.
    pub fn fingerprints(&self) -> &[u32] {
        &self.fingerprints
    }

    /// Number of commitments, party-internal ones included.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Every position, in order.
    pub fn positions(&self) -> impl Iterator<Item = Position> + use<> {
        (0..self.places.len()).map(position)
    }

    /// The commitment at a position of this dataset.
    pub fn commitment(&self, at: Position) -> &Commitment {
        let (d, c) = self.places[at.index()];
        &self.bundle.documents[d].commitments[c]
    }

    /// The document that holds the commitment at a position.
    pub fn document_of(&self, at: Position) -> &Document {
        &self.bundle.documents[self.places[at.index()].0]
    }

    /// Where a commitment stands.
    pub fn find(&self, id: &str) -> Option<Position> {
        self.by_id.get(id).copied()
    }

    /// The links of a commitment to others, its own and those that point at it.
    pub fn links(&self, at: Position) -> &[Link] {
        &self.links[at.index()]
    }

    /// What the other documents of the bundle say about a commitment later on.
    pub fn follow_up(&self, at: Position) -> FollowUp {
        FollowUp::of(self.links(at))
    }

    /// What the calendar says about a commitment's due year.
    pub fn calendar(&self, at: Position, today: Year) -> Calendar {
        Calendar::of(self.commitment(at).due.as_ref(), today)
    }

    /// Whether the commitment concerns a party's own organisation.
    pub fn is_internal(&self, at: Position) -> bool {
        self.commitment(at).topics.iter().any(|topic| topic == INTERNAL_TOPIC)
    }

    /// A region by id.
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.bundle.regions.iter().find(|region| region.id == id)
    }

    /// A party by id.
    pub fn party(&self, id: &str) -> Option<&Party> {
        self.bundle.parties.iter().find(|party| party.id == id)
    }

    /// A topic by id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.bundle.topics.iter().find(|topic| topic.id == id)
    }

    /// The ways into the visions.
    pub fn visions(&self) -> &Visions {
        &self.visions
    }

    /// The vision at a place.
    pub fn vision(&self, place: VisionPlace) -> Option<&Vision> {
        self.bundle.visions.get(place.vision)
    }

    /// The section at a place; none for a vision as a whole.
    pub fn vision_section(&self, place: VisionPlace) -> Option<&VisionSection> {
        self.vision(place)?.section(place.section?)
    }

    /// The ways into the budgets.
    pub fn budgets(&self) -> &Budgets {
        &self.budgets
    }

    /// A budget by its number.
    pub fn budget(&self, number: usize) -> Option<&Budget> {
        self.bundle.budgets.get(number)
    }

    /// A document by id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.bundle.documents.iter().find(|document| document.id == id)
    }

    /// First and last year in which dated documents were written or begin.
    pub fn years(&self) -> Option<(Year, Year)> {
        let years = || self.bundle.documents.iter().filter_map(Document::year);
        Some((years().min()?, years().max()?))
    }

    /// How many of the listed parties speak in the documents.
    pub fn speaking_parties(&self) -> usize {
        let speaks = |id: &String| self.bundle.documents.iter().any(|document| document.parties.contains(id));
        self.bundle.parties.iter().filter(|party| speaks(&party.id)).count()
    }
}

fn position(index: usize) -> Position {
    Position(u32::try_from(index).unwrap_or(u32::MAX))
}
