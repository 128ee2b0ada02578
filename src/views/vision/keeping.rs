//! What the device keeps of the reading: the place once the visitor rests there, and the sections
//! whose end has been in sight for a while.

use leptos::prelude::*;

use super::state::Sight;
use crate::browser::storage;
use crate::browser::timer::Timer;
use crate::dataset::VisionPlace;
use crate::model::Vision;
use crate::reading::Bookmark;
use crate::views::context::Site;

/// How long the end of a section is in sight before it counts as read, in milliseconds.
const DWELL: u32 = 2000;
/// How long the visitor rests at a place before it is kept, in milliseconds.
const REST: u32 = 400;

/// The bookmark, and what waits to be put into it.
#[derive(Clone, Copy)]
pub struct Keeping {
    site: StoredValue<Site>,
    place: VisionPlace,
    bookmark: RwSignal<Bookmark>,
    /// Section and block where the visitor is and has not rested yet.
    coming: StoredValue<Option<(usize, usize)>>,
    /// Whether the text has moved since it was opened: before, the page may not stand yet where its address leads.
    moved: StoredValue<bool>,
    /// Sections whose end is in sight.
    ending: StoredValue<Vec<usize>>,
    /// Whether everything was just forgotten: the place where that was done is no place of reading.
    forgotten: StoredValue<bool>,
    timers: StoredValue<(Timer, Timer), LocalStorage>,
}

impl Keeping {
    /// For a vision, or a section with a page of its own.
    pub fn new(site: StoredValue<Site>, place: VisionPlace) -> Self {
        let keeping = Self {
            site,
            place,
            bookmark: RwSignal::new(Bookmark::default()),
            coming: StoredValue::new(None),
            moved: StoredValue::new(false),
            ending: StoredValue::new(Vec::new()),
            forgotten: StoredValue::new(false),
            timers: StoredValue::new_local(Default::default()),
        };
        // Only the device knows, and only once the app runs.
        Effect::new(move |_| {
            if let Some(kept) = keeping.kept() {
                keeping.bookmark.set(kept);
            }
        });
        on_cleanup(move || keeping.leave());
        keeping
    }

    /// What the device has kept, tracked.
    pub fn with<T>(self, read: impl FnOnce(&Bookmark) -> T) -> T {
        self.bookmark.with(read)
    }

    /// Takes in that something else is in sight.
    pub fn note(self, old: &Sight, sight: &Sight) {
        let forgotten = self.forgotten.get_value();
        self.forgotten.set_value(false);
        if *old != Sight::default() {
            self.moved.set_value(true);
        }
        if !forgotten && (old.section, old.block) != (sight.section, sight.block) {
            // At the very beginning there is nothing to continue.
            let place = sight.section.map(|section| (section, sight.block)).filter(|&place| place != (0, 0));
            self.coming.set_value(place);
        }
        self.ending.set_value(sight.ending.clone());
        self.timers.update_value(|(rest, dwell)| {
            rest.restart(REST, move || self.settle());
            if old.ending != sight.ending {
                let ending = sight.ending.clone();
                dwell.restart(DWELL, move || self.mark(&ending));
            }
        });
    }

    /// The text is left: the place to which the visitor has come is kept without waiting for a rest.
    /// Until the text has moved only its section is sure: within the one that is kept the block stays.
    pub fn leave(self) {
        let Some((section, _)) = self.coming.try_get_value().flatten() else { return };
        let kept = self.bookmark.with_untracked(|bookmark| bookmark.section.clone());
        let id = self.site.with_value(|site| Some(site.dataset.vision(self.place)?.section(section)?.id.clone()));
        if self.moved.get_value() || kept != id {
            self.settle();
        }
    }

    /// Keeps the place where the visitor is.
    fn settle(self) {
        // The page may have been left meanwhile, and its values be gone.
        let Some((section, block)) = self.coming.try_get_value().flatten() else { return };
        self.coming.set_value(None);
        let whole = self.place.section.is_none();
        self.change(|bookmark, vision| {
            bookmark.section = vision.section(section).map(|section| section.id.clone());
            bookmark.block = block;
            bookmark.whole = whole;
        });
    }

    /// Marks those sections as read whose end is still in sight.
    fn mark(self, ending: &[usize]) {
        let Some(now) = self.ending.try_get_value() else { return };
        self.change(|bookmark, vision| {
            let still = ending.iter().filter(|number| now.contains(number));
            for section in still.filter_map(|&number| vision.section(number)) {
                bookmark.mark(&section.id, vision);
            }
        });
    }

    /// Forgets place and marks, until the visitor reads on.
    pub fn forget(self) {
        self.timers.update_value(|(rest, dwell)| {
            rest.stop();
            dwell.stop();
        });
        self.coming.set_value(None);
        self.forgotten.set_value(true);
        self.bookmark.set(Bookmark::default());
        self.write();
    }

    /// Changes what is kept. What another tab has marked as read meanwhile stays so.
    fn change(self, change: impl FnOnce(&mut Bookmark, &Vision)) {
        let mut bookmark = self.bookmark.get_untracked();
        let kept = self.kept().unwrap_or_default();
        self.site.with_value(|site| {
            let Some(vision) = site.dataset.vision(self.place) else { return };
            kept.read.iter().for_each(|id| bookmark.mark(id, vision));
            change(&mut bookmark, vision);
        });
        if bookmark != self.bookmark.get_untracked() {
            self.bookmark.set(bookmark);
            self.write();
        }
    }

    fn write(self) {
        if let Some(name) = self.name() {
            storage::set(&name, &self.bookmark.with_untracked(Bookmark::encode));
        }
    }

    fn kept(self) -> Option<Bookmark> {
        let text = storage::get(&self.name()?)?;
        self.site.with_value(|site| Some(Bookmark::decode(&text, site.dataset.vision(self.place)?)))
    }

    fn name(self) -> Option<String> {
        self.site.with_value(|site| Some(["las:", &site.dataset.vision(self.place)?.document].concat()))
    }
}
