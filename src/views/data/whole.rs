//! The whole of the data.

use std::sync::Arc;

use async_once_cell::OnceCell;

use super::{address, bytes, rests};
use crate::address::Root;
use crate::browser::yielder::Yielder;
use crate::dataset::Dataset;
use crate::model::Lang;
use crate::packed::{Extent, Unusable};
use crate::views::Site;

/// The whole of a language's data beside its list: fetched once and unpacked once, whoever asks meanwhile waits.
#[derive(Debug, Default)]
pub struct Whole {
    bytes: OnceCell<Vec<u8>>,
    dataset: OnceCell<Arc<Dataset>>,
}

/// Loads the data of a language.
pub async fn dataset(lang: Lang, root: &Root) -> Result<Dataset, Unusable> {
    unpack(&bytes(&address(lang, Extent::Whole, root)?).await?, lang).await
}

async fn unpack(bytes: &[u8], lang: Lang) -> Result<Dataset, Unusable> {
    let yielder = Yielder::begin();
    Dataset::unpack_whole_in_steps(bytes, lang, &rests(&yielder)).await
}

/// A site with all of its data. For what lies in parts; others ask the [`Loader`](super::Loader).
///
/// # Errors
/// [`Unusable`], [`Unusable::Broken`] also where it cannot be fetched; also where what comes is not of the same commitments.
pub async fn site(site: Site) -> Result<Site, Unusable> {
    if site.dataset.extent() == Extent::Whole {
        return Ok(site);
    }
    let dataset = site.whole.dataset.get_or_try_init(site.load()).await?.clone();
    Ok(Site { dataset, ..site })
}

impl Site {
    /// Fetches the whole of the data before it is needed, where only the list is there.
    pub async fn fetch_ahead(&self) {
        if self.dataset.extent() == Extent::List {
            // What cannot be had now is asked for again when it is needed.
            let _ = self.whole.bytes.get_or_try_init(self.fetch("")).await;
        }
    }

    async fn load(&self) -> Result<Arc<Dataset>, Unusable> {
        let lang = self.dataset.lang();
        let was_there = self.whole.bytes.get().is_some();
        let bytes = self.whole.bytes.get_or_try_init(self.fetch("")).await?;
        let whole = match unpack(bytes, lang).await {
            // What was fetched ahead may have been a network's own page.
            Err(_) if was_there => unpack(&self.fetch("?2").await?, lang).await?,
            whole => whole?,
        };
        // What has been searched and counted holds for the same commitments only.
        let is_same = self.dataset.fingerprints() == whole.fingerprints();
        if is_same { Ok(whole.into()) } else { Err(Unusable::Broken) }
    }

    /// `mark` goes behind the address: one that was not asked for before is not answered out of the browser's cache.
    async fn fetch(&self, mark: &str) -> Result<Vec<u8>, Unusable> {
        bytes(&[&address(self.dataset.lang(), Extent::Whole, &self.root)?, mark].concat()).await
    }
}
