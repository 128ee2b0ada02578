//! Loading what a page is made of: the data of its language, and the part of the module that draws it.

use std::sync::Arc;

use super::Shown;
use crate::address::{Root, Route};
use crate::browser::yielder::Yielder;
use crate::browser::{clock, dom, fetch, storage};
use crate::changes::{Changes, Kept, Snapshot};
use crate::dataset::Dataset;
use crate::explore::Engine;
use crate::model::{Coded, Lang};
use crate::packed::Unusable;
use crate::views::{Content, Missing, Site};

/// Why a page cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The data could not be fetched, or not whole.
    Data,
    /// The data is of another version than the app.
    Version,
    /// A part of the module could not be fetched.
    Module,
}

impl Failure {
    /// The name of the line that the page shows.
    pub fn code(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Version => "version",
            Self::Module => "module",
        }
    }

    /// What a visitor at a stand is told that could not be had, in the language that they have asked for.
    pub fn missing(self, lang: Lang) -> Missing {
        if self == Self::Module { Missing::Page(lang) } else { Missing::Language(lang) }
    }
}

/// Loads all that a page needs.
pub async fn page(route: Route, root: Root) -> Result<Shown, Failure> {
    let site = site(route.lang, root).await?;
    content(route, site).await
}

/// Loads what draws a page, whose data is there.
pub async fn content(route: Route, site: Site) -> Result<Shown, Failure> {
    let content = Content::load(&route.page).await.ok_or(Failure::Module)?;
    Ok(Shown { site, route, content })
}

/// Loads the data of a language.
pub async fn site(lang: Lang, root: Root) -> Result<Site, Failure> {
    let path = dom::bundle_path(lang.code()).ok_or(Failure::Data)?;
    let bytes = fetch::bytes(&root.file(&path)).await.ok_or(Failure::Data)?;
    let yielder = Yielder::begin();
    let rest = async || yielder.yield_if_due().await;
    let dataset = Dataset::unpack_in_steps(&bytes, lang, &rest).await.map_err(|unusable| match unusable {
        Unusable::Broken => Failure::Data,
        Unusable::Format(_) => Failure::Version,
    })?;
    drop(bytes);
    let changes = changes(&dataset);
    let today = clock::year();
    let engine = Engine::new_in_steps(&dataset, today, &rest).await;
    let site = Site::new(Arc::new(dataset), engine, root, Some(today), &dom::meta("version"));
    Ok(Site { changes: changes.into(), ..site })
}

/// What has changed since the visitor's last version; the device remembers this one for the next.
fn changes(dataset: &Dataset) -> Changes {
    if dataset.len() > Snapshot::MOST {
        return Changes::default();
    }
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
