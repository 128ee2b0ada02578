//! Title and description of every page.

use crate::address::{Page, Route};
use crate::views::{Content, Site};

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
        Self { title: Content::of(&route.page).title(route, site), description: description(route, site) }
    }
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
