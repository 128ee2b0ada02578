//! Finding one's way in the visions: sections by address, and where a commitment is told.

use std::collections::HashMap;

use super::Position;
use crate::model::{Block, Bundle, Lang};

/// A vision, or one of its sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VisionPlace {
    /// The vision's number in the bundle.
    pub vision: usize,
    /// The section's number in the vision, over all parts; none for the vision as a whole.
    pub section: Option<usize>,
}

impl VisionPlace {
    /// A vision as a whole.
    pub fn whole(vision: usize) -> Self {
        Self { vision, section: None }
    }

    /// Another section of the same vision.
    #[must_use]
    pub fn at(self, section: usize) -> Self {
        Self { section: Some(section), ..self }
    }
}

/// The visions of a bundle, seen from their addresses and from the commitments in them.
#[derive(Debug)]
pub struct Visions {
    /// Document id and section ids of each vision.
    names: Vec<(String, Vec<String>)>,
    told: HashMap<Position, VisionPlace>,
    sorted: HashMap<Position, Vec<VisionPlace>>,
    linked: HashMap<VisionPlace, Vec<Position>>,
}

impl Visions {
    /// Visions of which only the names are known, see [`crate::packed::Addresses`].
    pub(super) fn named(names: Vec<(String, Vec<String>)>) -> Self {
        Self { names, told: HashMap::new(), sorted: HashMap::new(), linked: HashMap::new() }
    }

    /// Looks everything up once; ids that do not exist are passed over, validation names them.
    pub(super) fn read(&mut self, bundle: &Bundle, lang: Lang, by_id: &HashMap<String, Position>) {
        for (number, vision) in bundle.visions.iter().enumerate() {
            for (section, content) in vision.sections().enumerate() {
                let place = VisionPlace::whole(number).at(section);
                let texts = content.body.iter().flat_map(Block::texts);
                let mut linked = Vec::new();
                for id in texts.flat_map(|text| text.links(lang)) {
                    let Some(&at) = by_id.get(id) else { continue };
                    self.told.entry(at).or_insert(place);
                    linked.push(at);
                }
                self.linked.insert(place, linked);
                for at in content.budget.iter().filter_map(|id| by_id.get(id)) {
                    self.sorted.entry(*at).or_default().push(place);
                }
            }
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Every vision as a whole, each followed by its sections.
    pub fn places(&self) -> impl Iterator<Item = VisionPlace> {
        self.names.iter().enumerate().flat_map(|(number, (_, sections))| {
            let whole = VisionPlace::whole(number);
            std::iter::once(whole).chain((0..sections.len()).map(move |section| whole.at(section)))
        })
    }

    /// What an address leads to: what stands after `vision/`, without slashes at its ends. The
    /// first vision's sections stand alone, other visions below the id of their document.
    pub fn find(&self, path: &str) -> Option<VisionPlace> {
        let section = |vision: usize, id: &str| {
            let number = self.names.get(vision)?.1.iter().position(|own| own == id)?;
            Some(VisionPlace::whole(vision).at(number))
        };
        let vision = |id: &str| self.names.iter().position(|(document, _)| document == id).filter(|&number| number > 0);
        match path.split_once('/') {
            _ if path.is_empty() => (!self.is_empty()).then(|| VisionPlace::whole(0)),
            Some((document, id)) => section(vision(document)?, id),
            None => section(0, path).or_else(|| vision(path).map(VisionPlace::whole)),
        }
    }

    /// The address of a place, as [`Self::find`] reads it.
    pub fn path(&self, place: VisionPlace) -> String {
        let Some((document, sections)) = self.names.get(place.vision) else { return String::new() };
        let section = place.section.and_then(|section| sections.get(section));
        match (place.vision, section) {
            (0, section) => section.cloned().unwrap_or_default(),
            (_, None) => document.clone(),
            (_, Some(section)) => [document, "/", section].concat(),
        }
    }

    /// The section that tells of a commitment.
    pub fn told(&self, at: Position) -> Option<VisionPlace> {
        self.told.get(&at).copied()
    }

    /// The sections whose subject a sum has been sorted under.
    pub fn sorted(&self, at: Position) -> &[VisionPlace] {
        self.sorted.get(&at).map(Vec::as_slice).unwrap_or_default()
    }

    /// The commitments that a section tells of, in the order of the text.
    pub fn linked(&self, place: VisionPlace) -> &[Position] {
        self.linked.get(&place).map(Vec::as_slice).unwrap_or_default()
    }
}
