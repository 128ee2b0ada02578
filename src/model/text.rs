//! Languages and texts in them.

use serde::{Deserialize, Serialize};

use super::coded::coded;

coded! {
    /// A language of the site.
    Lang {
        /// Swedish, the first language: its addresses have no prefix.
        Sv = "sv",
        /// English, below `/en/`.
        En = "en",
    }
}

/// A text for visitors, in each of the site's languages.
///
/// The files in `data/` hold every language; the bundle that the browser loads holds one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Swedish.
    #[serde(default)]
    pub sv: Option<String>,
    /// English.
    #[serde(default)]
    pub en: Option<String>,
}

impl Text {
    /// The text in a language; empty where it is missing, which validation refuses.
    pub fn get(&self, lang: Lang) -> &str {
        let text = match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        };
        text.as_deref().unwrap_or_default()
    }

    /// A text in one language only.
    pub fn of(lang: Lang, text: &str) -> Self {
        let text = Some(text.to_owned());
        match lang {
            Lang::Sv => Self { sv: text, en: None },
            Lang::En => Self { sv: None, en: text },
        }
    }

    /// The same text in one language only.
    #[must_use]
    pub fn only(&self, lang: Lang) -> Self {
        match lang {
            Lang::Sv => Self { sv: self.sv.clone(), en: None },
            Lang::En => Self { sv: None, en: self.en.clone() },
        }
    }
}
