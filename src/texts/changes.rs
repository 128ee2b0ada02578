//! What is said about changes in the data.

use super::cat;

/// Texts about changes since the last version.
#[derive(Debug, Clone, Copy)]
pub struct ChangesTexts {
    /// Heading, with the date of the data before.
    pub heading: fn(&str) -> String,
    /// How it is known.
    pub lead: &'static str,
    /// What is new.
    pub added: &'static str,
    /// What says something else.
    pub changed: &'static str,
    /// What is gone.
    pub removed: &'static str,
    /// Mark on what is new.
    pub is_new: &'static str,
    /// Mark on what says something else.
    pub is_changed: &'static str,
}

pub(super) static SV: ChangesTexts = ChangesTexts {
    heading: |date| cat(&["Ändrat sedan data från ", date]),
    lead: "Det här har ändrats sedan den version du hade förut. Jämförelsen görs i din enhet.",
    added: "Tillagda åtaganden",
    changed: "Ändrade åtaganden",
    removed: "Borttagna åtaganden",
    is_new: "Nytt i den här versionen",
    is_changed: "Ändrat i den här versionen",
};

pub(super) static EN: ChangesTexts = ChangesTexts {
    heading: |date| cat(&["Changed since the data of ", date]),
    lead: "This has changed since the version that you had before. The comparison is made on your device.",
    added: "Commitments added",
    changed: "Commitments changed",
    removed: "Commitments removed",
    is_new: "New in this version",
    is_changed: "Changed in this version",
};
