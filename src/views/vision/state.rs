//! What the reader shows, and where in it the visitor is.

use leptos::prelude::*;

use super::keeping::Keeping;
use crate::address::{Omitted, Page, Reading};
use crate::browser::{focus, scroll};
use crate::dataset::VisionPlace;
use crate::model::{Vision, VisionSection};
use crate::reading::{minutes, words};
use crate::views::Step;
use crate::views::context::{Location, Site, use_location, use_site};

/// What of the text is in sight.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sight {
    /// The section that is being read, by its number; none above the first.
    pub section: Option<usize>,
    /// The block that is being read, by its number in the section.
    pub block: usize,
    /// The share of the section that has been passed, in thousandths.
    pub share: u16,
    /// The share of everything on the page that has been passed, in thousandths.
    pub share_of_all: u16,
    /// The sections whose end is in sight.
    pub ending: Vec<usize>,
}

/// The reader's state, for any component of it.
#[derive(Clone, Copy)]
pub struct ReaderState {
    site: StoredValue<Site>,
    place: VisionPlace,
    location: Location,
    decoded: Memo<(Reading, Vec<Omitted>)>,
    whole: Memo<bool>,
    sight: RwSignal<Sight>,
    keeping: Keeping,
}

impl ReaderState {
    /// Derives the state from the address, for a vision or one of its sections.
    pub fn new(place: VisionPlace) -> Self {
        let site = use_site();
        let location = use_location();
        let stored = StoredValue::new(site);
        let decoded = Memo::new(move |_| {
            stored.with_value(|site| match (place.section, site.dataset.vision(place)) {
                (None, Some(vision)) => Reading::decode(&location.fragment(), vision),
                _ => (Reading::Overview, Vec::new()),
            })
        });
        let whole = Memo::new(move |_| decoded.with(|(reading, _)| reading.is_whole()));
        let sight = RwSignal::new(Sight::default());
        Self { site: stored, place, location, decoded, whole, sight, keeping: Keeping::new(stored, place) }
    }

    /// The site.
    pub fn site(self) -> Site {
        self.site.get_value()
    }

    /// The vision or section that the page is about.
    pub fn place(self) -> VisionPlace {
        self.place
    }

    /// Reads the vision.
    pub fn with_vision<T>(self, read: impl FnOnce(&Vision, &Site) -> T) -> Option<T> {
        self.site.with_value(|site| site.dataset.vision(self.place).map(|vision| read(vision, site)))
    }

    /// Reads a section, by its number.
    pub fn with_section<T>(self, number: usize, read: impl FnOnce(&VisionSection, &Site) -> T) -> Option<T> {
        self.with_vision(|vision, site| vision.section(number).map(|section| read(section, site))).flatten()
    }

    /// How many sections there are.
    pub fn len(self) -> usize {
        self.with_vision(|vision, _| vision.sections().count()).unwrap_or_default()
    }

    /// Minutes that a section takes to read.
    pub fn minutes(self, number: usize) -> usize {
        minutes(self.words(number))
    }

    /// Words in a section.
    pub fn words(self, number: usize) -> usize {
        self.with_section(number, |section, site| words(section, site.dataset.lang())).unwrap_or_default()
    }

    /// Whether the whole text is shown, tracked.
    pub fn is_whole(self) -> bool {
        self.whole.get()
    }

    /// What of the link was left out, tracked.
    pub fn omitted(self) -> Vec<Omitted> {
        self.decoded.with(|(_, omitted)| omitted.clone())
    }

    /// Leaves out of the address what could not be understood.
    pub fn tidy(self) {
        self.location.go(self.decoded.with_untracked(|(reading, _)| reading.encode()), Step::Small);
    }

    /// What is in sight.
    pub fn sight(self) -> RwSignal<Sight> {
        self.sight
    }

    /// The section that is being read, tracked.
    pub fn current(self) -> Option<usize> {
        self.sight.with(|sight| sight.section)
    }

    /// What the device keeps of the reading.
    pub fn keeping(self) -> Keeping {
        self.keeping
    }

    /// Whether a section was read to its end, tracked.
    pub fn has_read(self, number: usize) -> bool {
        self.with_section(number, |section, _| self.keeping.with(|bookmark| bookmark.has_read(&section.id)))
            .unwrap_or_default()
    }

    /// A link to a section: within the whole text where that is shown, else to its page. Tracked.
    pub fn link(self, number: usize) -> String {
        if self.is_whole() { self.link_in_whole(Some(number)) } else { self.link_to_page(number, "") }
    }

    /// A link to the page of a section, at an element's id where one is given.
    pub fn link_to_page(self, number: usize, anchor: &str) -> String {
        self.site.with_value(|site| site.link(Page::Vision(site.dataset.visions().path(self.place.at(number))), anchor))
    }

    /// A link to the hub.
    pub fn link_to_hub(self) -> String {
        self.link_to_first_page("")
    }

    /// A link to the whole text, at a section where one is given.
    pub fn link_in_whole(self, number: Option<usize>) -> String {
        self.link_to_first_page(&self.reading(number).encode())
    }

    fn link_to_first_page(self, fragment: &str) -> String {
        let whole = VisionPlace::whole(self.place.vision);
        self.site.with_value(|site| site.link(Page::Vision(site.dataset.visions().path(whole)), fragment))
    }

    fn reading(self, number: Option<usize>) -> Reading {
        Reading::Whole(number.and_then(|number| self.with_section(number, |section, _| section.id.clone())))
    }

    /// Goes to a section of the whole text without leaving an entry in the history.
    pub fn go(self, number: usize) {
        let Some(id) = self.with_section(number, |section, _| heading_id(&section.id)) else { return };
        self.location.go(self.reading(Some(number)).encode(), Step::Small);
        scroll::to_id(&id);
        focus::by_id(&id);
        // The next step counts from here, however soon it comes.
        self.sight.update(|sight| sight.section = Some(number));
    }

    /// Takes in what is in sight: the address follows in the whole text, and the device keeps it.
    pub fn note(self, sight: Sight) {
        let old = self.sight.get_untracked();
        if old == sight {
            return;
        }
        if self.whole.get_untracked() && old.section != sight.section {
            self.location.go(self.reading(sight.section).encode(), Step::Small);
        }
        self.keeping.note(&old, &sight);
        self.sight.set(sight);
    }
}

/// The id of a section's heading.
pub fn heading_id(section: &str) -> String {
    ["avsnitt-", section].concat()
}

/// The id of a section's text as a whole.
pub fn text_id(section: &str) -> String {
    ["text-", section].concat()
}

/// The id of a block, by its number in the section.
pub fn block_id(section: &str, number: usize) -> String {
    ["stycke-", section, "-", &(number + 1).to_string()].concat()
}
