//! One source document and the list of what it holds.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::{Commitment, Text, Year};

coded! {
    /// What sort of document it is.
    DocumentKind {
        /// A party tells its members and voters of a decision.
        Announcement = "besked",
        /// What parties that govern together have agreed on.
        MajorityProgramme = "majoritetsprogram",
        /// A party's proposal for a plan that an assembly decides on.
        PlanProposal = "planforslag",
        /// A proposal for a party district's own work.
        ActivityPlan = "verksamhetsplan",
        /// What a party says to voters that it wants.
        Programme = "program",
    }
}

coded! {
    /// Where a date is known from.
    Basis {
        /// It stands in the document's text.
        Text = "text",
        /// The publisher of this site knows it; the text does not say.
        Publisher = "publisher",
    }
}

/// When the document was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// The year.
    pub year: Year,
    /// Month and day as `MM-DD`, where they are known.
    #[serde(default)]
    pub day: Option<String>,
    /// Where the date is known from.
    pub basis: Basis,
}

/// The years that the document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First year.
    pub from: Year,
    /// Last year.
    pub to: Year,
    /// Where the period is known from.
    pub basis: Basis,
}

/// A section of the source, with its own heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Id, unique in the document.
    pub id: String,
    /// The source's heading, in the source's language and spelling.
    pub heading: String,
    /// How many items the section holds; each has to be covered by a commitment.
    pub items: u16,
}

/// A source document with its commitments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// For editors; not read.
    #[serde(rename = "$schema", default, serialize_with = "crate::model::nothing")]
    pub schema: Option<String>,
    /// Version of the data format, at present 1.
    pub format: u32,
    /// Stable id, the file's name without its ending.
    pub id: String,
    /// The document's title.
    pub title: Text,
    /// A short name for lists, at most 60 characters.
    pub label: Text,
    /// What sort of document it is.
    pub kind: DocumentKind,
    /// Ids of the parties whose document it is.
    pub parties: Vec<String>,
    /// Ids of parties that it names as partners, but that do not speak in it.
    #[serde(default)]
    pub partners: Vec<String>,
    /// Id of the region.
    pub region: String,
    /// When it was written; absent where neither text nor publisher says.
    #[serde(default)]
    pub written: Option<Written>,
    /// The years that it is about; absent where neither text nor publisher says.
    #[serde(default)]
    pub period: Option<Period>,
    /// Every section that holds items, in the source's order.
    pub sections: Vec<Section>,
    /// The commitments, in the source's order.
    pub commitments: Vec<Commitment>,
}

impl Document {
    /// The year to sort and label the document by: when it was written, else its first year.
    pub fn year(&self) -> Option<Year> {
        self.written.as_ref().map(|written| written.year).or(self.period.map(|period| period.from))
    }
}
