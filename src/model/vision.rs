//! What a document says about the future as a whole, retold section by section.

use serde::{Deserialize, Serialize};

use super::{RichText, Text};

/// Somebody who answers for a goal, as the document says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// Id, unique in the vision.
    pub id: String,
    /// The document's short name for it, such as `RS`.
    pub short: String,
    /// Name.
    pub name: Text,
}

/// A heading within a section, as for a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Id of the document's section that begins here: its heading is shown, and its commitments
    /// are linked from here to the next heading.
    #[serde(default)]
    pub section: Option<String>,
    /// The words of the heading, at most 90 characters.
    pub title: Text,
    /// Ids of the boards that answer for it.
    #[serde(default)]
    pub boards: Vec<String>,
}

/// A piece of a section's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Block {
    /// A heading within the section.
    Heading(Heading),
    /// A paragraph.
    Paragraph(RichText),
    /// A list.
    List(Vec<RichText>),
}

impl Block {
    /// The running texts in it: none in a heading, one in a paragraph, one for each item of a list.
    pub fn texts(&self) -> &[RichText] {
        match self {
            Self::Heading(_) => &[],
            Self::Paragraph(text) => std::slice::from_ref(text),
            Self::List(items) => items,
        }
    }
}

/// A section of the vision: one page of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VisionSection {
    /// Stable slug, unique in the vision; it stands in the page's address.
    pub id: String,
    /// Id of the document's section that is retold here: its heading is shown, and its
    /// commitments are linked from here to the first heading.
    #[serde(default)]
    pub section: Option<String>,
    /// The source's own heading, where it is not that of one of the document's sections.
    #[serde(default)]
    pub heading: Option<String>,
    /// What the section is called, at most 70 characters.
    pub title: Text,
    /// The opening line, at most 200 characters.
    pub lead: Text,
    /// All that the section says.
    pub body: Vec<Block>,
    /// Two to five key points, at most 160 characters each.
    pub key_points: Vec<Text>,
    /// Ids of commitments with a sum that belong to the section's subject. The sorting is the
    /// site's own: it stands in no source.
    #[serde(default)]
    pub budget: Vec<String>,
}

/// A part of the vision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What the part is called, at most 70 characters.
    pub title: Text,
    /// Its sections, in the source's order; at least one.
    pub sections: Vec<VisionSection>,
}

/// `data/vision/<document id>.json`: the vision of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Vision {
    /// For editors; not read.
    #[serde(rename = "$schema", default, serialize_with = "crate::model::nothing")]
    pub schema: Option<String>,
    /// Version of the data format, at present 1.
    pub format: u32,
    /// Id of the document, and the file's name without its ending.
    pub document: String,
    /// What the vision is called, at most 90 characters.
    pub title: Text,
    /// One to three sentences on what it is.
    pub lead: Text,
    /// What a reader has to know about the text, one paragraph each; may be empty.
    #[serde(default)]
    pub notes: Vec<Text>,
    /// Who answers for goals.
    #[serde(default)]
    pub boards: Vec<Board>,
    /// The parts, in the source's order; at least one.
    pub parts: Vec<Part>,
    /// Ids of the document's sections that are no part of the vision.
    #[serde(default)]
    pub outside: Vec<String>,
}

impl Vision {
    /// Every section, in order.
    pub fn sections(&self) -> impl Iterator<Item = &VisionSection> {
        self.parts.iter().flat_map(|part| &part.sections)
    }

    /// A section by its number, from 0.
    pub fn section(&self, number: usize) -> Option<&VisionSection> {
        self.sections().nth(number)
    }

    /// The number of the section with an id.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.sections().position(|section| section.id == id)
    }
}
