//! The data, fetched as far as a page needs it. The explorer does with the list; what reads the whole lies in a part of
//! the module, as what follows it does.

#[cfg(feature = "split")]
mod apart;
#[cfg(not(feature = "split"))]
mod together;
mod whole;

use std::pin::Pin;

use super::Site;
use crate::address::{Page, Root};
use crate::browser::yielder::Yielder;
use crate::browser::{dom, fetch};
use crate::dataset::Dataset;
use crate::model::{Coded, Lang};
use crate::packed::{Extent, Unusable};

pub use whole::{Whole, site};

/// What takes a while, out of a part of the module.
pub type Boxed<T> = Pin<Box<dyn Future<Output = T>>>;

/// What loads the whole of the data; who has one has the part of the module that it lies in.
#[derive(Debug, Clone, Copy)]
pub struct Loader {
    /// Loads the data of a language: [`Unusable`] where that does not work out, [`Unusable::Broken`] also where it
    /// cannot be fetched.
    pub dataset: fn(Lang, Root) -> Boxed<Result<Dataset, Unusable>>,
    /// A site with all of its data: the same, also where what comes is not of the same commitments.
    pub site: fn(Site) -> Boxed<Result<Site, Unusable>>,
}

impl Loader {
    fn here() -> Self {
        Self {
            dataset: |lang, root| Box::pin(async move { whole::dataset(lang, &root).await }),
            site: |own| Box::pin(site(own)),
        }
    }
}

/// How much of the data a page needs: only the explorer does with the list.
pub fn extent(page: &Page) -> Extent {
    if *page == Page::Explorer { Extent::List } else { Extent::Whole }
}

/// Loads the list of a language, of which `texts` are on the page that is open.
///
/// # Errors
/// [`Unusable`]; [`Unusable::Broken`] also where it cannot be fetched, [`Unusable::Texts`] where something on the way
/// has changed the page.
pub async fn list(lang: Lang, texts: &str, root: &Root) -> Result<Dataset, Unusable> {
    let bytes = bytes(&address(lang, Extent::List, root)?).await?;
    let yielder = Yielder::begin();
    Dataset::unpack_list_in_steps(&bytes, texts, lang, &rests(&yielder)).await
}

fn address(lang: Lang, extent: Extent, root: &Root) -> Result<String, Unusable> {
    dom::data_path(lang.code(), extent.code()).map(|path| root.file(&path)).ok_or(Unusable::Broken)
}

async fn bytes(address: &str) -> Result<Vec<u8>, Unusable> {
    fetch::bytes(address).await.ok_or(Unusable::Broken)
}

/// Rests as they fall due. One type, so that what rests is there once.
fn rests(yielder: &Yielder) -> impl AsyncFn() {
    async || yielder.yield_if_due().await
}
