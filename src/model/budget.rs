//! The sums that a document proposes, as lines that can be followed and changed.

use serde::{Deserialize, Serialize};

use super::{Side, Text, Year};

/// One sum. The figure itself stands on the commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetLine {
    /// Stable slug, unique in the budget; it stands as a key in links, so that no other key of a
    /// link can be one.
    pub id: String,
    /// Id of the commitment that holds the sum.
    pub commitment: String,
    /// What the line is called, at most 70 characters.
    pub title: Text,
    /// What the money does, in one plain line of at most 200 characters.
    pub summary: Text,
    /// Whether it changes income or spending; the same as on the commitment.
    pub side: Side,
    /// First year that it holds for.
    pub from: Year,
    /// Last year that it holds for.
    pub to: Year,
    /// Topic id, one of the commitment's.
    pub topic: String,
    /// The least that can be set, in thousand kronor. Not from the source; 0 or twice the sum,
    /// whichever is less, where it is left out. An open sum needs it.
    #[serde(default)]
    pub lowest_tkr: Option<i64>,
    /// The most that can be set, in thousand kronor. Not from the source; 0 or twice the sum,
    /// whichever is more, where it is left out. An open sum needs it.
    #[serde(default)]
    pub highest_tkr: Option<i64>,
    /// How far one step goes, in thousand kronor; it divides the way from the least to the sum, to
    /// 0 and to the most. About a twentieth of the sum where it is left out. An open sum needs it.
    #[serde(default)]
    pub step_tkr: Option<i64>,
}

/// Lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetGroup {
    /// Stable slug, unique in the budget; it stands in links.
    pub id: String,
    /// What the group is called, at most 70 characters.
    pub title: Text,
    /// What has to be known about it, at most 300 characters.
    #[serde(default)]
    pub note: Option<Text>,
    /// Whether it stands beside the plan: it is counted only once it is taken in.
    #[serde(default)]
    pub optional: bool,
    /// The lines, in the source's order; at least one.
    pub lines: Vec<BudgetLine>,
}

/// Something that results can be shared out over, such as inhabitants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Divisor {
    /// One of them, as it stands after "per", at most 60 characters.
    pub name: Text,
    /// How many there are, at least 1.
    pub count: u32,
    /// Where the number comes from, at most 200 characters.
    pub source: Text,
}

/// `data/budget/<document id>.json`: the sums of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// For editors; not read.
    #[serde(rename = "$schema", default, serialize_with = "crate::model::nothing")]
    pub schema: Option<String>,
    /// Version of the data format, at present 1.
    pub format: u32,
    /// Id of the document, and the file's name without its ending.
    pub document: String,
    /// What the budget is called, at most 90 characters.
    pub title: Text,
    /// One to three sentences on what it is.
    pub lead: Text,
    /// What the sums are, always in sight: one sentence of at most 120 characters.
    pub frame: Text,
    /// What the source leaves open, one sentence or two each; may be empty.
    #[serde(default)]
    pub notes: Vec<Text>,
    /// What a million of the currency is called, in the plural: `miljoner kronor`.
    pub millions: Text,
    /// The same as short as it can be: `mnkr`.
    pub millions_short: Text,
    /// First year.
    pub from: Year,
    /// Last year.
    pub to: Year,
    /// The groups, those that always count first; at least one.
    pub groups: Vec<BudgetGroup>,
    /// Commitments of the document with a sum that is no line.
    #[serde(default)]
    pub outside: Vec<String>,
    /// What results can be shared out over; empty where the data gives no number.
    #[serde(default)]
    pub divisors: Vec<Divisor>,
}

impl Budget {
    /// Every line with the number of its group, in order.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &BudgetLine)> {
        self.groups.iter().enumerate().flat_map(|(number, group)| group.lines.iter().map(move |line| (number, line)))
    }

    /// A line by its number over all groups, from 0.
    pub fn line(&self, number: usize) -> Option<&BudgetLine> {
        self.lines().nth(number).map(|(_, line)| line)
    }

    /// The number of the line with an id.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.lines().position(|(_, line)| line.id == id)
    }
}
