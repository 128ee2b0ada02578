//! What a device keeps of a visitor's reading: the place, and which sections are read.

use crate::model::Vision;

/// The place in a vision, and what has been read of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bookmark {
    /// The section that was read last, by id.
    pub section: Option<String>,
    /// The number of the block in it, from 0.
    pub block: usize,
    /// Whether it was read in the whole text.
    pub whole: bool,
    /// Ids of the sections that were read to their end, in the vision's order.
    pub read: Vec<String>,
}

impl Bookmark {
    /// As the device keeps it: `klimat 3 sida;navet klimat`.
    pub fn encode(&self) -> String {
        let mode = if self.whole { "hela" } else { "sida" };
        let place = self.section.as_ref().map(|section| [section, " ", &self.block.to_string(), " ", mode].concat());
        [&place.unwrap_or_default(), ";", &self.read.join(" ")].concat()
    }

    /// Reads what the device kept; what the vision does not have any more is forgotten.
    pub fn decode(kept: &str, vision: &Vision) -> Self {
        let (place, read) = kept.split_once(';').unwrap_or((kept, ""));
        let mut words = place.split(' ');
        let section = words.next().and_then(|id| vision.sections().find(|section| section.id == id));
        let block: usize = words.next().and_then(|number| number.parse().ok()).unwrap_or_default();
        let whole = words.next() == Some("hela");
        let read = vision.sections().map(|section| &section.id).filter(|id| read.split(' ').any(|word| word == *id));
        Self {
            block: section.map_or(0, |section| block.min(section.body.len().saturating_sub(1))),
            whole: whole && section.is_some(),
            section: section.map(|section| section.id.clone()),
            read: read.cloned().collect(),
        }
    }

    /// Notes that a section was read to its end.
    pub fn mark(&mut self, id: &str, vision: &Vision) {
        if !self.has_read(id) {
            self.read.push(id.to_owned());
            self.read.sort_by_key(|id| vision.number(id));
        }
    }

    /// Whether a section was read to its end.
    pub fn has_read(&self, id: &str) -> bool {
        self.read.iter().any(|read| read == id)
    }
}
