//! The options of every facet, and which of them each commitment has.

use super::Facet;
use crate::dataset::{Calendar, Dataset, FollowUp, Position};
use crate::model::{Checkability, Coded, Form, Status, Year};

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetOption {
    /// The code that stands for it in links.
    pub code: String,
}

/// The options of every facet, in the order in which they are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    options: [Vec<FacetOption>; Facet::COUNT],
}

impl Vocabulary {
    /// The options that a dataset gives.
    pub fn new(dataset: &Dataset) -> Self {
        let bundle = dataset.bundle();
        let mut options: [Vec<FacetOption>; Facet::COUNT] = Default::default();
        for &facet in Facet::ALL {
            options[facet.position()] = match facet {
                Facet::Region => list(bundle.regions.iter().map(|region| region.id.as_str())),
                Facet::Topic => list(bundle.topics.iter().map(|topic| topic.id.as_str())),
                Facet::Document => list(bundle.documents.iter().map(|document| document.id.as_str())),
                Facet::Party => list(bundle.parties.iter().map(|party| party.id.as_str())),
                Facet::Status => codes::<Status>(),
                Facet::Form => codes::<Form>(),
                Facet::Checkability => codes::<Checkability>(),
                Facet::Calendar => codes::<Calendar>(),
                Facet::FollowUp => codes::<FollowUp>(),
            };
        }
        Self { options }
    }

    /// The options of a facet.
    pub fn options(&self, facet: Facet) -> &[FacetOption] {
        &self.options[facet.position()]
    }

    /// The option at a position.
    pub fn option(&self, facet: Facet, position: u16) -> Option<&FacetOption> {
        self.options(facet).get(usize::from(position))
    }

    /// The position of a code.
    pub fn position(&self, facet: Facet, code: &str) -> Option<u16> {
        self.options(facet).iter().position(|option| option.code == code).and_then(|place| u16::try_from(place).ok())
    }

    /// The positions of the values that a commitment has in a facet.
    pub fn values(&self, facet: Facet, dataset: &Dataset, at: Position, today: Year) -> Vec<u16> {
        let commitment = dataset.commitment(at);
        let document = dataset.document_of(at);
        let one = |code: &str| self.position(facet, code).into_iter().collect();
        let many = |codes: &[String]| codes.iter().filter_map(|code| self.position(facet, code)).collect();
        match facet {
            Facet::Region => one(&document.region),
            Facet::Topic => many(&commitment.topics),
            Facet::Status => one(commitment.status.code()),
            Facet::Form => one(commitment.form.code()),
            Facet::Document => one(&document.id),
            Facet::Party => many(&document.parties),
            Facet::Checkability => one(commitment.checkable.value.code()),
            Facet::Calendar => one(dataset.calendar(at, today).code()),
            Facet::FollowUp => one(dataset.follow_up(at).code()),
        }
    }
}

fn list<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<FacetOption> {
    ids.map(|id| FacetOption { code: id.to_owned() }).collect()
}

fn codes<T: Coded>() -> Vec<FacetOption> {
    list(T::ALL.iter().map(|value| value.code()))
}
