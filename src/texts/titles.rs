//! Titles of pages, in every language: every page leads to the others.

/// Titles of the pages that do not get theirs from the data.
#[derive(Debug, Clone, Copy)]
pub struct TitleTexts {
    /// The start page.
    pub start: &'static str,
    /// The explorer.
    pub explorer: &'static str,
    /// The page about the site.
    pub about: &'static str,
    /// Where a stand is prepared.
    pub stand: &'static str,
    /// An address that does not exist.
    pub missing: &'static str,
    /// What stands over the start page, and on the waiting screen of a stand.
    pub start_heading: &'static str,
}

/// Swedish.
pub(super) static SV: TitleTexts = TitleTexts {
    start: "Hubben: vad politiken har åtagit sig",
    explorer: "Utforska åtaganden – Hubben",
    about: "Om Hubben: metod, källor och integritet",
    stand: "Valstånd: förbered en surfplatta – Hubben",
    missing: "Sidan finns inte",
    start_heading: "Vad står det i regionernas politiska dokument?",
};

/// English.
pub(super) static EN: TitleTexts = TitleTexts {
    start: "Hubben: what politics has committed to",
    explorer: "Explore commitments – Hubben",
    about: "About Hubben: method, sources and privacy",
    stand: "Stand: prepare a tablet – Hubben",
    missing: "There is no such page",
    start_heading: "What do the regions’ political documents say?",
};
