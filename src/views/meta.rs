//! Title and description of every page.

use super::Site;
use crate::address::{Page, Route};
use crate::model::Lang;

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
        let missing = || fixed(texts.missing.heading, texts.missing.help);
        match &route.page {
            Page::Start => fixed(texts.start.title, texts.start.description),
            Page::Explorer => fixed(texts.explorer.title, texts.explorer.description),
            Page::About => fixed(texts.about.title, texts.about.description),
            Page::Stand => fixed(texts.stand.title, texts.stand.description),
            Page::Vision(path) => vision(path, route.lang, site).unwrap_or_else(missing),
            Page::Budget(path) => budget(path, route.lang, site).unwrap_or_else(missing),
            Page::Commitment(id) => match site.dataset.find(id) {
                Some(at) => {
                    let commitment = site.dataset.commitment(at);
                    let name = &site.dataset.bundle().site.name;
                    fixed(&[commitment.title.get(route.lang), " – ", name].concat(), commitment.summary.get(route.lang))
                }
                None => missing(),
            },
        }
    }
}

/// A section is known by its own title and that of its vision, since another vision may have one like it.
fn vision(path: &str, lang: Lang, site: &Site) -> Option<Meta> {
    let place = site.dataset.visions().find(path)?;
    let vision = site.dataset.vision(place)?;
    let whole = vision.title.get(lang);
    let name = [" – ", &site.dataset.bundle().site.name].concat();
    Some(match site.dataset.vision_section(place) {
        Some(section) => Meta {
            title: [section.title.get(lang), " – ", whole, &name].concat(),
            description: section.lead.get(lang).to_owned(),
        },
        None => Meta { title: [whole, &name].concat(), description: vision.lead.get(lang).to_owned() },
    })
}

fn budget(path: &str, lang: Lang, site: &Site) -> Option<Meta> {
    let budget = site.dataset.budget(site.dataset.budgets().find(path)?)?;
    let title = [budget.title.get(lang), " – ", &site.dataset.bundle().site.name].concat();
    Some(Meta { title, description: [budget.lead.get(lang), " ", budget.frame.get(lang)].concat() })
}
