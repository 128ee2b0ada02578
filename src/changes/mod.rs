//! What has changed in the data since a visitor's last version, worked out on the device.

mod snapshot;

use std::collections::HashMap;

use crate::dataset::{Dataset, Position};

pub use snapshot::{Entry, Snapshot};

/// How a commitment differs from the version before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    Added,
    /// It said something else.
    Changed,
}

/// The difference between a snapshot and a dataset.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The date of the data that this is compared with.
    pub since: String,
    /// What is new or different, in the dataset's order.
    pub present: Vec<(Position, Change)>,
    /// Titles of what is gone, in the order of then.
    pub removed: Vec<String>,
}

impl Changes {
    /// Compares what was with what is.
    pub fn between(before: &Snapshot, dataset: &Dataset) -> Self {
        let known: HashMap<&str, u32> =
            before.entries.iter().map(|entry| (entry.id.as_str(), entry.fingerprint)).collect();
        let now = Snapshot::of(dataset);
        let change = |(at, entry): (Position, &Entry)| match known.get(entry.id.as_str()) {
            None => Some((at, Change::Added)),
            Some(&fingerprint) => (fingerprint != entry.fingerprint).then_some((at, Change::Changed)),
        };
        let gone = before.entries.iter().filter(|entry| dataset.find(&entry.id).is_none());
        Self {
            since: before.updated.clone(),
            present: dataset.positions().zip(&now.entries).filter_map(change).collect(),
            removed: gone.map(|entry| entry.title.clone()).collect(),
        }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.present.is_empty() && self.removed.is_empty()
    }

    /// How a commitment differs, if it does.
    pub fn of(&self, at: Position) -> Option<Change> {
        self.present.iter().find(|(position, _)| *position == at).map(|(_, change)| *change)
    }
}

/// What a device keeps between visits: the data as it is, and as it was before it last changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// As it is.
    pub latest: Snapshot,
    /// As it was before.
    pub before: Option<Snapshot>,
}

impl Kept {
    /// Takes a dataset in, with what was kept until now.
    pub fn next(latest: Option<Snapshot>, before: Option<Snapshot>, dataset: &Dataset) -> Self {
        let now = Snapshot::of(dataset);
        match latest {
            // Data that says the same under another date is no change.
            Some(latest) if latest.entries != now.entries => Self { latest: now, before: Some(latest) },
            _ => Self { latest: now, before },
        }
    }

    /// What the visitor has not seen before the last change.
    pub fn changes(&self, dataset: &Dataset) -> Changes {
        self.before.as_ref().map(|before| Changes::between(before, dataset)).unwrap_or_default()
    }
}
