//! The commitments of a dataset, short enough to be kept between visits.

use crate::dataset::{Dataset, Position};

/// How fingerprints are made, in front of the date. A field more in [`crate::model::Commitment`] makes every one of them
/// another: whoever adds one counts up, and what devices have kept is forgotten rather than taken for changes.
const KIND: &str = "2 ";

/// A commitment as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// A number that differs where any of it does.
    pub fingerprint: u32,
    /// Its title, for when it is gone.
    pub title: String,
}

/// The commitments of a dataset as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The date of the data.
    pub updated: String,
    /// Each commitment, in the dataset's order.
    pub entries: Vec<Entry>,
}

impl Snapshot {
    /// The most commitments that a device is asked to keep: about half a megabyte of the five that browsers have.
    /// With more of them, what changes is not told.
    pub const MOST: usize = 5000;

    /// Takes it of a dataset, in that one's language.
    pub fn of(dataset: &Dataset) -> Self {
        let entry = |(at, &fingerprint): (Position, &u32)| {
            let commitment = dataset.commitment(at);
            let title = commitment.title.get(dataset.lang()).to_owned();
            Entry { id: commitment.id.clone(), fingerprint, title }
        };
        let entries = dataset.positions().zip(dataset.fingerprints()).map(entry).collect();
        Self { updated: dataset.bundle().site.updated.clone(), entries }
    }

    /// One line for the date, one for each commitment.
    pub fn encode(&self) -> String {
        let mut text = [KIND, &self.updated].concat();
        for Entry { id, fingerprint, title } in &self.entries {
            text.push_str(&["\n", id, "\t", &fingerprint.to_string(), "\t", title].concat());
        }
        text
    }

    /// Reads what [`Self::encode`] wrote; nothing where a device has kept something else, or of another kind.
    pub fn decode(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let updated = lines.next()?.strip_prefix(KIND).filter(|date| !date.is_empty())?.to_owned();
        let entry = |line: &str| {
            let mut parts = line.splitn(3, '\t');
            let (id, number, title) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Entry { id: id.to_owned(), fingerprint: number.parse().ok()?, title: title.to_owned() })
        };
        Some(Self { updated, entries: lines.map(entry).collect::<Option<_>>()? })
    }
}
