//! The data, fetched as far as a page needs it.

use std::sync::Arc;

use async_once_cell::OnceCell;

use super::Site;
use crate::address::{Page, Root};
use crate::browser::yielder::Yielder;
use crate::browser::{dom, fetch};
use crate::dataset::Dataset;
use crate::model::{Coded, Lang};
use crate::packed::{Extent, Unusable};

/// How much of the data a page needs: only the explorer does with the list.
pub fn extent(page: &Page) -> Extent {
    if *page == Page::Explorer { Extent::List } else { Extent::Whole }
}

/// Loads the data of a language.
///
/// # Errors
/// [`Unusable`]; [`Unusable::Broken`] also where it cannot be fetched.
pub async fn dataset(lang: Lang, root: &Root) -> Result<Dataset, Unusable> {
    unpack(&bytes(lang, Extent::Whole, root).await?, "", lang, Extent::Whole).await
}

/// Loads the data of a language as far as the page needs it that is open: the list, if the page holds `texts` that this
/// does without. They may be others, where something on the way has changed the page.
///
/// # Errors
/// As [`dataset`].
pub async fn dataset_beside(page: &Page, texts: &str, lang: Lang, root: &Root) -> Result<Dataset, Unusable> {
    let extent = extent(page);
    if extent == Extent::List && !texts.is_empty() {
        match unpack(&bytes(lang, extent, root).await?, texts, lang, extent).await {
            Err(Unusable::Texts) => {}
            list => return list,
        }
    }
    dataset(lang, root).await
}

async fn bytes(lang: Lang, extent: Extent, root: &Root) -> Result<Vec<u8>, Unusable> {
    let path = dom::data_path(lang.code(), extent.code()).ok_or(Unusable::Broken)?;
    fetch::bytes(&root.file(&path)).await.ok_or(Unusable::Broken)
}

async fn unpack(bytes: &[u8], texts: &str, lang: Lang, extent: Extent) -> Result<Dataset, Unusable> {
    let yielder = Yielder::begin();
    let dataset = Dataset::unpack_in_steps(bytes, texts, lang, &async || yielder.yield_if_due().await).await?;
    if dataset.extent() == extent { Ok(dataset) } else { Err(Unusable::Broken) }
}

/// The whole of a language's data beside its list: fetched once and unpacked once, whoever asks meanwhile waits.
#[derive(Debug, Default)]
pub struct Whole {
    bytes: OnceCell<Vec<u8>>,
    dataset: OnceCell<Arc<Dataset>>,
}

impl Site {
    /// Fetches the whole of the data before it is needed, where only the list is there.
    pub async fn fetch_ahead(&self) {
        if self.dataset.extent() == Extent::List {
            // What cannot be had now is asked for again when it is needed.
            let _ = self.whole.bytes.get_or_try_init(self.fetch()).await;
        }
    }

    /// The site with all of its data.
    ///
    /// # Errors
    /// As [`dataset`]; also where what comes is not of the same commitments.
    pub async fn whole(self) -> Result<Self, Unusable> {
        if self.dataset.extent() == Extent::Whole {
            return Ok(self);
        }
        let dataset = self.whole.dataset.get_or_try_init(self.load()).await?.clone();
        Ok(Self { dataset, ..self })
    }

    async fn load(&self) -> Result<Arc<Dataset>, Unusable> {
        let lang = self.dataset.lang();
        let was_there = self.whole.bytes.get().is_some();
        let bytes = self.whole.bytes.get_or_try_init(self.fetch()).await?;
        let whole = match unpack(bytes, "", lang, Extent::Whole).await {
            // What was fetched ahead may have been a network's own page.
            Err(_) if was_there => unpack(&self.fetch().await?, "", lang, Extent::Whole).await?,
            whole => whole?,
        };
        // What has been searched and counted holds for the same commitments only.
        let is_same = self.dataset.fingerprints() == whole.fingerprints();
        if is_same { Ok(whole.into()) } else { Err(Unusable::Broken) }
    }

    async fn fetch(&self) -> Result<Vec<u8>, Unusable> {
        bytes(self.dataset.lang(), Extent::Whole, &self.root).await
    }
}
