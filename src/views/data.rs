//! The data, fetched as far as a page needs it.

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
pub async fn dataset(lang: Lang, extent: Extent, root: &Root) -> Result<Dataset, Unusable> {
    let bytes = match address(lang, extent, root) {
        Some(address) => fetch::bytes(&address).await,
        None => None,
    };
    let bytes = bytes.ok_or(Unusable::Broken)?;
    let yielder = Yielder::begin();
    let dataset = Dataset::unpack_in_steps(&bytes, lang, &async || yielder.yield_if_due().await).await?;
    if dataset.extent() == extent { Ok(dataset) } else { Err(Unusable::Broken) }
}

/// Where the data of a language lies, if the page names it.
fn address(lang: Lang, extent: Extent, root: &Root) -> Option<String> {
    Some(root.file(&dom::data_path(lang.code(), extent.code())?))
}

impl Site {
    /// Fetches what the data lacks, before it is needed.
    pub async fn fetch_ahead(&self) {
        let address = address(self.dataset.lang(), Extent::Whole, &self.root);
        if let (Extent::List, Some(address)) = (self.dataset.extent(), address) {
            fetch::ahead(&address).await;
        }
    }

    /// The site with all of its data.
    ///
    /// # Errors
    /// As [`dataset`].
    pub async fn whole(self) -> Result<Self, Unusable> {
        match self.dataset.extent() {
            Extent::Whole => Ok(self),
            Extent::List => {
                let whole = dataset(self.dataset.lang(), Extent::Whole, &self.root).await?;
                // What has been searched and counted holds for the same commitments only.
                let is_same = self.dataset.fingerprints() == whole.fingerprints();
                if is_same { Ok(Self { dataset: whole.into(), ..self }) } else { Err(Unusable::Broken) }
            }
        }
    }
}
