//! Texts of the reader, in every language.

use super::cat;

/// Texts of the reader.
#[derive(Debug, Clone, Copy)]
pub struct VisionTexts {
    /// What the reader's first page is called in links to it.
    pub name: &'static str,
    /// What the hub is, for those who do not see it.
    pub hub: &'static str,
    /// Starts with the first section, named.
    pub begin: fn(&str) -> String,
    /// Goes on where the visitor was, in a section.
    pub resume: fn(&str) -> String,
    /// Opens the whole text.
    pub read_all: &'static str,
    /// Leaves the whole text for the hub.
    pub show_hub: &'static str,
    /// Back to the hub.
    pub back: &'static str,
    /// Number of a section, of how many.
    pub place: fn(usize, usize) -> String,
    /// How long it takes to read.
    pub minutes: fn(usize) -> String,
    /// How long it takes to read on to the end of the section.
    pub left: fn(usize) -> String,
    /// How long it takes to read on to the end of the whole text.
    pub left_of_all: fn(usize) -> String,
    /// Where the end is in sight.
    pub at_end: &'static str,
    /// Mark of a section that was read.
    pub read: &'static str,
    /// How many sections are read, of how many.
    pub read_count: fn(usize, usize) -> String,
    /// Forgets what was read.
    pub forget: &'static str,
    /// Name of the list of sections.
    pub contents: &'static str,
    /// Closes a panel.
    pub close: &'static str,
    /// Name of the sizes of the text.
    pub size: &'static str,
    /// The sizes, from the smallest.
    pub sizes: [&'static str; 3],
    /// Heading of the key points.
    pub key_points: &'static str,
    /// The source's own heading.
    pub source_heading: &'static str,
    /// Who answers for a goal: names of boards.
    pub board: fn(&str, usize) -> String,
    /// Heading of the commitments that a section tells of, with their number.
    pub commitments: fn(usize) -> String,
    /// Heading of the sums.
    pub budget: &'static str,
    /// That the sums were sorted by the site.
    pub budget_note: &'static str,
    /// Name of what has to be known about the text.
    pub notes: &'static str,
    /// Note that the words are Hubben's own.
    pub own_words: &'static str,
    /// Name of the links to the sections before and after.
    pub neighbours: &'static str,
    /// The section before.
    pub previous: &'static str,
    /// The section after.
    pub next: &'static str,
    /// After the last section: to the commitments of the document.
    pub explore: &'static str,
    /// Opens a commitment's page.
    pub open: &'static str,
    /// Reads the text aloud.
    pub listen: &'static str,
    /// Stops reading aloud.
    pub pause: &'static str,
    /// Printed before addresses: where the site stands.
    pub printed_from: &'static str,
    /// Where the browser has no script: what the reader lacks.
    pub no_script: &'static str,
}

fn minutes(n: usize, before: &str, after: &str) -> String {
    cat(&[before, &n.to_string(), " min", after])
}

/// Swedish.
pub(super) static SV: VisionTexts = VisionTexts {
    name: "Visionen",
    hub: "Navet med visionens avsnitt",
    begin: |section| cat(&["Börja läsa: ", section]),
    resume: |section| cat(&["Fortsätt där du var: ", section]),
    read_all: "Läs allt i ett svep",
    show_hub: "Visa avsnitt för avsnitt",
    back: "Översikt",
    place: |number, of| cat(&["Avsnitt ", &number.to_string(), " av ", &of.to_string()]),
    minutes: |n| minutes(n, "", ""),
    left: |n| minutes(n, "", " kvar"),
    left_of_all: |n| minutes(n, "", " kvar av allt"),
    at_end: "Slutet",
    read: "läst",
    read_count: |read, of| cat(&["Du har läst ", &read.to_string(), " av ", &of.to_string(), " avsnitt."]),
    forget: "Glöm vad jag har läst",
    contents: "Innehåll",
    close: "Stäng",
    size: "Textstorlek",
    sizes: ["Normal", "Större", "Störst"],
    key_points: "I korthet enligt källan",
    source_heading: "Källans rubrik:",
    board: |names, n| {
        cat(&[if n == 1 { "Ansvarig nämnd enligt källan: " } else { "Ansvariga nämnder enligt källan: " }, names])
    },
    commitments: |n| cat(&["Åtaganden i avsnittet (", &n.to_string(), ")"]),
    budget: "Pengar som hör till ämnet",
    budget_note: "Sorteringen är Hubbens egen. Källan kopplar inte sina belopp till avsnitten.",
    notes: "Om texten",
    own_words: "Texten är Hubbens egen återgivning av källan. Understrukna ord leder till åtagandet.",
    neighbours: "Föregående och nästa avsnitt",
    previous: "Föregående avsnitt",
    next: "Nästa avsnitt",
    explore: "Utforska dokumentets åtaganden",
    open: "Öppna åtagandet",
    listen: "Lyssna",
    pause: "Pausa",
    printed_from: "Utskrivet från",
    no_script: "Utan JavaScript går allt att läsa. Läsmärken, uppläsning och tid kvar finns inte.",
};

/// English.
pub(super) static EN: VisionTexts = VisionTexts {
    name: "The vision",
    hub: "The hub with the sections of the vision",
    begin: |section| cat(&["Start reading: ", section]),
    resume: |section| cat(&["Continue where you were: ", section]),
    read_all: "Read it all on one page",
    show_hub: "Show section by section",
    back: "Overview",
    place: |number, of| cat(&["Section ", &number.to_string(), " of ", &of.to_string()]),
    minutes: |n| minutes(n, "", ""),
    left: |n| minutes(n, "", " left"),
    left_of_all: |n| minutes(n, "", " left of everything"),
    at_end: "The end",
    read: "read",
    read_count: |read, of| cat(&["You have read ", &read.to_string(), " of ", &of.to_string(), " sections."]),
    forget: "Forget what I have read",
    contents: "Contents",
    close: "Close",
    size: "Text size",
    sizes: ["Normal", "Larger", "Largest"],
    key_points: "In short, according to the source",
    source_heading: "The source’s heading:",
    board: |names, n| {
        cat(&[
            if n == 1 {
                "Board responsible according to the source: "
            } else {
                "Boards responsible according to the source: "
            },
            names,
        ])
    },
    commitments: |n| cat(&["Commitments in this section (", &n.to_string(), ")"]),
    budget: "Money on this subject",
    budget_note: "The sorting is Hubben’s own. The source does not tie its sums to these sections.",
    notes: "About the text",
    own_words: "The text is Hubben’s own retelling of the source. Underlined words lead to the commitment.",
    neighbours: "Previous and next section",
    previous: "Previous section",
    next: "Next section",
    explore: "Explore the document’s commitments",
    open: "Open the commitment",
    listen: "Listen",
    pause: "Pause",
    printed_from: "Printed from",
    no_script: "Without JavaScript everything can be read. Reading marks, reading aloud and time left are missing.",
};
