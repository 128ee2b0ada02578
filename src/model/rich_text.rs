//! Running text with emphasis and links, as typed data: never HTML.

use serde::{Deserialize, Serialize};

use super::Lang;

/// A stretch of text that is all of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The words, with the spaces that belong between them and what stands beside them.
    pub text: String,
    /// Whether they are stressed.
    #[serde(default)]
    pub em: bool,
    /// Id of the commitment that they state, and lead to.
    #[serde(default)]
    pub to: Option<String>,
}

/// Running text for visitors, in each of the site's languages; the spans of a language follow each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RichText {
    /// Swedish.
    #[serde(default)]
    pub sv: Option<Vec<Span>>,
    /// English.
    #[serde(default)]
    pub en: Option<Vec<Span>>,
}

impl RichText {
    /// The spans in a language; empty where they are missing, which validation refuses.
    pub fn get(&self, lang: Lang) -> &[Span] {
        let spans = match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        };
        spans.as_deref().unwrap_or_default()
    }

    /// The words alone.
    pub fn plain(&self, lang: Lang) -> String {
        self.get(lang).iter().map(|span| span.text.as_str()).collect()
    }

    /// Ids of the commitments that are linked, in order.
    pub fn links(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.get(lang).iter().filter_map(|span| span.to.as_deref())
    }
}
