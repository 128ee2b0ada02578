//! Loading what the first page is made of: the data of its language, and the part of the module that draws it.

use std::sync::Arc;

use super::Shown;
use crate::address::{Root, Route};
use crate::browser::yielder::Yielder;
use crate::browser::{clock, dom, storage};
use crate::changes::{Changes, Kept, Snapshot};
use crate::dataset::Dataset;
use crate::explore::Engine;
use crate::model::{Coded, Lang};
use crate::packed::{Extent, Unusable};
use crate::views::data::{self, Loader};
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

    /// What a visitor at a stand is told that could not be had: a page in the language that is shown, or one in
    /// another language that they have asked for.
    pub fn missing(self, shown: Lang, asked: Lang) -> Missing {
        if self == Self::Module || shown == asked { Missing::Page(asked) } else { Missing::Language(asked) }
    }
}

impl From<Unusable> for Failure {
    fn from(unusable: Unusable) -> Self {
        match unusable {
            Unusable::Broken | Unusable::Texts => Self::Data,
            Unusable::Format(_) => Self::Version,
        }
    }
}

/// Loads all that the page needs which is open; `texts` are those of its cards.
pub async fn open(route: Route, texts: String, root: Root) -> Result<Shown, Failure> {
    let mut list = None;
    if data::extent(&route.page) == Extent::List && !texts.is_empty() {
        list = match data::list(route.lang, &texts, &root).await {
            Err(Unusable::Texts) => None,
            list => Some(list?),
        };
    }
    drop(texts);
    let site = match list {
        Some(list) => begun(list, root).await,
        None => site(route.lang, root).await?,
    };
    let content = Content::load(&route.page).await.ok_or(Failure::Module)?;
    Ok(Shown { site, route, content })
}

/// Loads all data of a language.
pub async fn site(lang: Lang, root: Root) -> Result<Site, Failure> {
    let loader = Loader::load().await.ok_or(Failure::Module)?;
    Ok(begun((loader.dataset)(lang, root.clone()).await?, root).await)
}

/// A site around its data.
async fn begun(dataset: Dataset, root: Root) -> Site {
    let changes = changes(&dataset);
    let today = clock::year();
    let yielder = Yielder::begin();
    let rest = async || yielder.yield_if_due().await;
    let engine = Engine::new_in_steps(&dataset, today, &rest).await;
    let site = Site::new(Arc::new(dataset), engine, root, Some(today), &dom::meta("version"));
    Site { changes: changes.into(), ..site }
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
