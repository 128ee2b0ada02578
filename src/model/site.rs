//! The site itself, and everything that belongs together as one bundle.

use serde::{Deserialize, Serialize};

use super::lists::list_file;
use super::{Budget, Document, Lang, Party, Region, Text, Topic, Vision};

/// Under which terms the data may be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Name, as `CC BY 4.0`.
    pub name: String,
    /// Where it can be read.
    pub url: String,
}

/// `data/site.json`: who is behind the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// For editors; not read.
    #[serde(rename = "$schema", default, serialize_with = "crate::model::nothing")]
    pub schema: Option<String>,
    /// Version of the data format, at present 1.
    pub format: u32,
    /// The site's name.
    pub name: String,
    /// Whether publisher, contact and funding are placeholders; the page then says so.
    pub placeholder: bool,
    /// Who is responsible for the site.
    pub publisher: Text,
    /// E-mail address for corrections and questions.
    pub contact: String,
    /// Who pays.
    pub funding: Text,
    /// The languages that every text has to exist in, the first one first.
    pub languages: Vec<Lang>,
    /// Terms of the data.
    pub licence: Licence,
    /// The day of the data's last change, `YYYY-MM-DD`.
    pub updated: String,
}

/// A published correction of a commitment's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The day of the correction, `YYYY-MM-DD`.
    pub date: String,
    /// Id of the commitment.
    pub commitment: String,
    /// What was wrong.
    pub was: Text,
    /// What it says now.
    pub now: Text,
}

list_file!(
    /// `data/corrections.json`.
    Corrections, corrections: Correction
);

/// All data of a site: what validation sees, and what the browser loads in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Version of the data format, at present 1.
    pub format: u32,
    /// The languages that this bundle holds.
    pub languages: Vec<Lang>,
    /// Who is behind the site.
    pub site: Site,
    /// Regions in the order in which they are shown.
    pub regions: Vec<Region>,
    /// Parties in the order in which they are shown.
    pub parties: Vec<Party>,
    /// Topics in the order in which they are shown.
    pub topics: Vec<Topic>,
    /// Documents in the order in which they are shown.
    pub documents: Vec<Document>,
    /// Corrections, newest first.
    pub corrections: Vec<Correction>,
    /// Visions, in the order of their documents.
    pub visions: Vec<Vision>,
    /// Budgets, in the order of their documents.
    pub budgets: Vec<Budget>,
}
