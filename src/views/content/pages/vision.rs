//! The reader.

use leptos::prelude::*;

use super::{Landing, Pages, with_name};
use crate::address::{Page, Reading};
use crate::dataset::VisionPlace;
use crate::model;
use crate::views::{Site, heading_id, vision};

/// The visions' pages and those of their sections.
#[derive(Debug)]
pub struct Vision;

impl Pages for Vision {
    fn draw(&self, page: Page) -> AnyView {
        let Page::Vision(path) = page else { return ().into_any() };
        view! { <vision::VisionPage path/> }.into_any()
    }

    /// A section is known by its own title and that of its vision, since another vision may have one like it.
    fn title(&self, page: &Page, site: &Site) -> Option<String> {
        let (dataset, lang) = (&site.dataset, site.dataset.lang());
        let place = place(page, site)?;
        let whole = dataset.vision(place)?.title.get(lang);
        let own = match dataset.vision_section(place) {
            Some(section) => &[section.title.get(lang), " – ", whole].concat(),
            None => whole,
        };
        Some(with_name(own, site))
    }

    fn known(&self, page: &Page, fragment: &str, site: &Site) -> String {
        whole(page, site).map(|vision| Reading::decode(fragment, vision).0.encode()).unwrap_or_default()
    }

    fn along(&self, page: &Page, fragment: &str, site: &Site) -> Option<Vec<String>> {
        let Some(vision) = whole(page, site) else { return Some(Vec::new()) };
        let Reading::Whole(section) = Reading::decode(fragment, vision).0 else { return Some(Vec::new()) };
        let texts = site.texts.code();
        let section = section.and_then(|id| vision.section(vision.number(&id)?));
        let named = section.map(|section| (texts.section)(section.title.get(site.dataset.lang())));
        Some([Some(texts.whole.to_owned()), named].into_iter().flatten().collect())
    }

    fn landing(&self, page: &Page, fragment: &str, site: &Site) -> Landing {
        let plain = Landing::plain(fragment);
        if matches!(plain, Landing::Element(_)) {
            return plain;
        }
        if let Some(section) = place(page, site).and_then(|place| site.dataset.vision_section(place)) {
            return Landing::Top(heading_id(&section.id));
        }
        match whole(page, site).map(|vision| Reading::decode(fragment, vision).0) {
            Some(Reading::Whole(Some(section))) => Landing::Element(heading_id(&section)),
            _ => plain,
        }
    }
}

fn place(page: &Page, site: &Site) -> Option<VisionPlace> {
    let Page::Vision(path) = page else { return None };
    site.dataset.visions().find(path)
}

/// The vision that a page shows as a whole; none for a section's page, which has no state.
fn whole<'a>(page: &Page, site: &'a Site) -> Option<&'a model::Vision> {
    let place = place(page, site).filter(|place| place.section.is_none())?;
    site.dataset.vision(place)
}
