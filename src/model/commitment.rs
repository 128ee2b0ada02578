//! One political commitment, as its source has it.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::{Text, Year};

coded! {
    /// What the source is: where the commitment stands in it.
    Status {
        /// Agreed by a governing majority.
        Agreed = "overenskommet",
        /// Proposed to an assembly or a conference, not decided.
        Proposed = "foreslaget",
        /// What a party says to voters that it wants.
        Promised = "utlovat",
    }
}

coded! {
    /// What kind of thing a commitment is.
    Form {
        /// A concrete step.
        Action = "atgard",
        /// A goal to reach.
        Goal = "mal",
        /// How things are to be done.
        Principle = "princip",
        /// Something to be looked into.
        Inquiry = "utredning",
        /// A statement that promises nothing.
        Description = "beskrivning",
    }
}

coded! {
    /// Whether anyone can tell afterwards that it was done.
    Checkability {
        /// Yes.
        Yes = "ja",
        /// In part, or by judgement.
        Partly = "delvis",
        /// No.
        No = "nej",
    }
}

coded! {
    /// Which side of a budget a sum stands on.
    Side {
        /// Money that comes in.
        Income = "income",
        /// Money that goes out.
        Spending = "spending",
    }
}

coded! {
    /// What a sum is counted for.
    Per {
        /// Each year.
        Year = "year",
        /// The source does not say.
        Unstated = "unstated",
    }
}

coded! {
    /// How one commitment is linked to another.
    Relation {
        /// The same thing is asked for again later; stands on the earlier one.
        Repeated = "upprepas",
        /// The same commitment told in another document; stands on both.
        Same = "samma",
        /// A later document shows it in place; stands on the earlier one.
        Confirmed = "bekraftas",
        /// A similar one elsewhere; stands on both.
        Similar = "liknar",
    }
}

impl Relation {
    /// Whether the link has to stand on both commitments, with the same reason.
    pub fn is_symmetric(self) -> bool {
        matches!(self, Self::Same | Self::Similar)
    }
}

/// Whether the commitment can be checked, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Checkable {
    /// The answer.
    pub value: Checkability,
    /// One line that gives the reason; at most 200 characters.
    pub reason: Text,
}

/// The year or period that the source gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// First year of a period; absent where the source names one year only.
    #[serde(default)]
    pub from: Option<Year>,
    /// The year, or the last year of the period.
    pub to: Year,
}

/// A change of money that the source states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// Income or spending.
    pub side: Side,
    /// The change in whole thousand kronor with the source's sign; `null` where the source
    /// leaves the sum open, which is not the same as 0.
    pub change_tkr: Option<i64>,
    /// What the sum is counted for.
    pub per: Per,
}

/// A link to another commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Related {
    /// How the two are linked.
    pub kind: Relation,
    /// The other commitment's id.
    pub to: String,
    /// What in the two texts supports the link, in one line.
    pub reason: Text,
}

/// Where in its document the commitment stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id of one of the document's sections.
    pub section: String,
    /// The item's number in the section, from 1.
    pub item: u16,
    /// The item's first words, as they stand in the source.
    pub opening: String,
}

/// One commitment: what a document says that someone will do, or what it describes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Stable slug, unique over all documents; it stands in the page's address.
    pub id: String,
    /// At most 70 characters.
    pub title: Text,
    /// One to three sentences in plain language.
    pub summary: Text,
    /// One to three topic ids, the first the main one.
    pub topics: Vec<String>,
    /// Where it stands in its source.
    pub status: Status,
    /// What kind of thing it is.
    pub form: Form,
    /// Whether it can be checked.
    pub checkable: Checkable,
    /// The year or period that the source gives.
    #[serde(default)]
    pub due: Option<Due>,
    /// Places named in the source below the region.
    #[serde(default)]
    pub places: Vec<String>,
    /// A sum of money, where the source mentions one.
    #[serde(default)]
    pub amount: Option<Amount>,
    /// Links to other commitments.
    #[serde(default)]
    pub related: Vec<Related>,
    /// Where it stands in its document.
    pub source: Source,
}
