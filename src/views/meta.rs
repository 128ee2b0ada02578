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
        Self { title: title(route, site), description: description(route, site) }
    }
}

/// The title of a page.
pub fn title(route: &Route, site: &Site) -> String {
    let texts = site.texts.titles();
    match &route.page {
        Page::Start => Some(texts.start.to_owned()),
        Page::Explorer => Some(texts.explorer.to_owned()),
        Page::About => Some(texts.about.to_owned()),
        Page::Stand => Some(texts.stand.to_owned()),
        page => own(page, site).map(|own| [&own, " – ", &site.dataset.bundle().site.name].concat()),
    }
    .unwrap_or_else(|| texts.missing.to_owned())
}

/// What a page is called after what it shows. A section is known by its own title and that of its vision, since another
/// vision may have one like it.
fn own(page: &Page, site: &Site) -> Option<String> {
    let (dataset, lang) = (&site.dataset, site.dataset.lang());
    Some(match page {
        Page::Commitment(id) => dataset.commitment(dataset.find(id)?).title.get(lang).to_owned(),
        Page::Budget(path) => dataset.budget(dataset.budgets().find(path)?)?.title.get(lang).to_owned(),
        Page::Vision(path) => {
            let place = dataset.visions().find(path)?;
            let whole = dataset.vision(place)?.title.get(lang);
            match dataset.vision_section(place) {
                Some(section) => [section.title.get(lang), " – ", whole].concat(),
                None => whole.to_owned(),
            }
        }
        Page::Start | Page::Explorer | Page::About | Page::Stand => return None,
    })
}

/// A sentence or two on a page.
fn description(route: &Route, site: &Site) -> String {
    let (dataset, lang, texts) = (&site.dataset, route.lang, site.texts);
    let told = || {
        Some(match &route.page {
            Page::Start => texts.start().description.to_owned(),
            Page::Explorer => texts.explorer().description.to_owned(),
            Page::About => texts.about().description.to_owned(),
            Page::Stand => texts.stand_setup().description.to_owned(),
            Page::Commitment(id) => dataset.commitment(dataset.find(id)?).summary.get(lang).to_owned(),
            Page::Budget(path) => {
                let budget = dataset.budget(dataset.budgets().find(path)?)?;
                [budget.lead.get(lang), " ", budget.frame.get(lang)].concat()
            }
            Page::Vision(path) => {
                let place = dataset.visions().find(path)?;
                let section = dataset.vision_section(place);
                section.map_or(&dataset.vision(place)?.lead, |section| &section.lead).get(lang).to_owned()
            }
        })
    };
    told().unwrap_or_else(|| texts.missing().help.to_owned())
}
