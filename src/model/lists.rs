//! The short lists that documents and commitments refer to by id.

use serde::{Deserialize, Serialize};

use super::Text;

/// A subject that a voter would look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Stable id; it stands in links.
    pub id: String,
    /// Name.
    pub name: Text,
    /// One line on what belongs there.
    pub scope: Text,
}

/// A political region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Stable id; it stands in links.
    pub id: String,
    /// Name.
    pub name: Text,
}

/// A political party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Stable id; it stands in links.
    pub id: String,
    /// Name.
    pub name: Text,
    /// The customary short name, such as `MP`.
    pub short: String,
}

/// Declares the file that holds one of the lists.
macro_rules! list_file {
    ($(#[$doc:meta])* $name:ident, $field:ident: $item:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// For editors; not read.
            #[serde(rename = "$schema", default, serialize_with = "crate::model::nothing")]
            pub schema: Option<String>,
            /// Version of the data format, at present 1.
            pub format: u32,
            /// The list, in the order in which it is shown.
            pub $field: Vec<$item>,
        }
    };
}
pub(crate) use list_file;

list_file!(
    /// `data/topics.json`.
    Topics, topics: Topic
);
list_file!(
    /// `data/regions.json`.
    Regions, regions: Region
);
list_file!(
    /// `data/parties.json`.
    Parties, parties: Party
);
