//! The reader's state as a fragment: `las=hela&avsnitt=klimat`.

use super::{Omitted, percent};
use crate::model::Vision;

const MODE: &str = "las";
const ALL: &str = "hela";
const SECTION: &str = "avsnitt";

/// What the reader's first page shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Reading {
    /// The hub with its sections.
    #[default]
    Overview,
    /// The whole text, from a section on where one is named by its id.
    Whole(Option<String>),
}

impl Reading {
    /// The fragment (without `#`); empty for the overview.
    pub fn encode(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Whole(None) => [MODE, "=", ALL].concat(),
            Self::Whole(Some(section)) => [MODE, "=", ALL, "&", SECTION, "=", &percent::encode(section)].concat(),
        }
    }

    /// What a fragment (with or without `#`) asks for, and what of it could not be understood.
    /// A section alone asks for the whole text as well.
    pub fn decode(fragment: &str, vision: &Vision) -> (Self, Vec<Omitted>) {
        let (mut whole, mut section, mut omitted) = (false, None, Vec::new());
        for pair in fragment.trim_start_matches('#').split('&') {
            let Some((key, value)) = pair.split_once('=') else { continue };
            let value = percent::decode(value);
            match key {
                MODE if value == ALL => whole = true,
                SECTION if vision.number(&value).is_some() => section = Some(value),
                MODE if !value.is_empty() => omitted.push(Omitted::new(MODE, value)),
                SECTION if !value.is_empty() => omitted.push(Omitted::new(SECTION, value)),
                _ => {}
            }
        }
        let reading = if whole || section.is_some() { Self::Whole(section) } else { Self::Overview };
        (reading, omitted)
    }

    /// Whether the whole text is shown.
    pub fn is_whole(&self) -> bool {
        matches!(self, Self::Whole(_))
    }
}
