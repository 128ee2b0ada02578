//! What stays of a word when its endings go.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

/// The language that texts and queries are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Swedish.
    Swedish,
    /// English.
    English,
}

impl Language {
    /// The stem of a folded word, by Snowball's rules for the language.
    pub(crate) fn stem(self, word: &str) -> Cow<'_, str> {
        let algorithm = match self {
            Self::Swedish => Algorithm::Swedish,
            Self::English => Algorithm::English,
        };
        Stemmer::new(algorithm).stem(word)
    }

    /// Whether a folded word only joins others, so that a search for several words can do without it.
    pub(crate) fn joins(self, word: &str) -> bool {
        let words: &[&str] = match self {
            Self::Swedish => &[
                "alla", "att", "av", "de", "dem", "den", "det", "en", "ett", "for", "för", "fran", "från", "har",
                "hos", "i", "in", "med", "mot", "när", "och", "om", "pa", "på", "samt", "ska", "som", "till", "ut",
                "vad", "var", "vi", "vid", "vill", "är", "åt",
            ],
            Self::English => &[
                "a", "all", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "in", "is", "of", "on",
                "or", "that", "the", "their", "to", "we", "what", "with",
            ],
        };
        words.contains(&word)
    }
}
