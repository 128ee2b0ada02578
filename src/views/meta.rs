//! Title and description of every page.

use super::Site;
use crate::address::{Page, Route};

/// What a page is called in tabs, search engines and shared links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The document's title.
    pub title: String,
    /// A sentence or two.
    pub description: String,
}

impl Meta {
    /// Title and description of a page.
    pub fn of(route: &Route, site: &Site) -> Self {
        let texts = site.texts;
        let fixed = |title: &str, description: &str| Self { title: title.into(), description: description.into() };
        match &route.page {
            Page::Start => fixed(texts.start.title, texts.start.description),
            Page::Explorer => fixed(texts.explorer.title, texts.explorer.description),
            Page::About => fixed(texts.about.title, texts.about.description),
            Page::Commitment(id) => match site.dataset.find(id) {
                Some(at) => {
                    let commitment = site.dataset.commitment(at);
                    let name = &site.dataset.bundle().site.name;
                    fixed(&[commitment.title.get(route.lang), " – ", name].concat(), commitment.summary.get(route.lang))
                }
                None => fixed(texts.missing.heading, texts.missing.help),
            },
        }
    }
}
