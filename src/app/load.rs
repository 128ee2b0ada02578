//! Loading the data of a language.

use std::sync::Arc;

use crate::address::Root;
use crate::browser::{clock, dom, fetch, storage};
use crate::changes::{Changes, Kept, Snapshot};
use crate::dataset::{Dataset, LoadError};
use crate::model::{Coded, Lang};
use crate::views::Site;

/// Why the data cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It could not be fetched, or not whole.
    Data,
    /// It is of another version than the app.
    Version,
    /// It can be read and is wrong.
    Faults,
}

impl Failure {
    /// The name of the line that the page shows.
    pub fn code(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Version => "version",
            Self::Faults => "faults",
        }
    }
}

/// Loads and validates the data of a language.
pub async fn site(lang: Lang, root: Root) -> Result<Site, Failure> {
    let path = dom::bundle_path(lang.code()).ok_or(Failure::Data)?;
    let json = fetch::text(&root.file(&path)).await.ok_or(Failure::Data)?;
    let dataset = Dataset::from_json(&json, lang).map_err(|error| match error {
        LoadError::Unreadable(reason) => {
            leptos::logging::warn!("data: {reason}");
            Failure::Data
        }
        LoadError::Format(_) => Failure::Version,
        LoadError::Faults(faults) => {
            for fault in faults {
                leptos::logging::warn!("{}: {}: {}", fault.file, fault.path, fault.wrong);
            }
            Failure::Faults
        }
    })?;
    let changes = changes(&dataset);
    let site = Site::new(Arc::new(dataset), root, Some(clock::year()), &dom::meta("version"));
    Ok(Site { changes: changes.into(), ..site })
}

/// What has changed since the visitor's last version; the device remembers this one for the next.
fn changes(dataset: &Dataset) -> Changes {
    let latest_name = ["data.", dataset.lang().code()].concat();
    let before_name = [&latest_name, ".fore"].concat();
    let read = |name: &str| storage::get(name).as_deref().and_then(Snapshot::decode);
    let latest = read(&latest_name);
    let kept = Kept::next(latest.clone(), read(&before_name), dataset);
    if latest.as_ref() != Some(&kept.latest) {
        storage::set(&latest_name, &kept.latest.encode());
        if let Some(before) = &kept.before {
            storage::set(&before_name, &before.encode());
        }
    }
    kept.changes(dataset)
}
