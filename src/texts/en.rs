//! English.

use super::labels::Named;
use super::tables::{
    AboutTexts, BootTexts, CommitmentTexts, ExplorerTexts, ExportTexts, FrameTexts, MissingTexts, StartTexts,
};
use super::{Labels, cat};
use crate::dataset::{Calendar, Direction, FollowUp};
use crate::explore::{Facet, Sort};
use crate::model::{Checkability, DocumentKind, Form, Lang, Per, Relation, Side, Status};

fn number(n: usize) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// The same at the beginning of a sentence; written out, since case tables would weigh more in the browser.
fn capital_number(n: usize) -> String {
    const WORDS: [&str; 13] =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
    WORDS.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

fn commitments(n: usize) -> String {
    cat(&[&n.to_string(), if n == 1 { " commitment" } else { " commitments" }])
}

/// A span of years; a single year is none.
fn span(from: u16, to: u16) -> String {
    if from == to { to.to_string() } else { cat(&[&from.to_string(), "–", &to.to_string()]) }
}

/// What stands before decimals.
pub const DECIMAL_MARK: &str = ".";

pub static FRAME: FrameTexts = FrameTexts {
    skip: "Skip to the content",
    navigation: "Main menu",
    start: "Start",
    explorer: "Explore",
    budget: "Budget",
    vision: "Vision",
    about: "About",
    languages: "Language",
    scope: |documents, parties, years| {
        let documents = cat(&[&capital_number(documents), if documents == 1 { " document" } else { " documents" }]);
        let parties = cat(&[&number(parties), if parties == 1 { " party" } else { " parties" }]);
        let years = years.map_or_else(String::new, |(from, to)| cat(&[", ", &span(from, to)]));
        cat(&[&documents, ", ", &parties, &years, ". Others are not here."])
    },
    privacy: "No cookies, no tracking. What you choose stays on your device.",
    updated: |date| cat(&["Data as of ", date]),
    report: "Report an error",
    copied: "The link has been copied.",
    copy_failed: "Copying failed. The link is in the address bar.",
};

pub static START: StartTexts = StartTexts {
    description: "Search and compare political commitments in Swedish regional documents, each with its source. Nothing is tracked.",
    lead: "Hubben gathers what Swedish regional political documents say is to be done, told in plain language and always with the source. There are no grades here and no advice on how to vote.",
    explore: |n| cat(&["Explore ", &commitments(n)]),
    by_budget: "Follow the money",
    budget_size: |lines, years| cat(&[&lines.to_string(), " sums, ", years]),
    by_vision: "Read a vision",
    vision_size: |sections, minutes| {
        cat(&[&sections.to_string(), " sections, about ", &minutes.to_string(), " minutes to read"])
    },
    by_region: "Choose a region",
    by_topic: "Choose a topic",
    by_document: "Choose a document",
    count: commitments,
    standings: "Three things kept apart",
    standings_lead: "Nothing here is called kept or broken. Instead three things are shown separately, so that you can judge for yourself.",
    standings_each: [
        "What the source is: an agreement, a proposal, or what a party says that it wants.",
        "Whether the source gives a year, and whether it has passed. That says nothing about whether a thing was done.",
        "Whether a later document here takes up the same thing. Mostly the answer is that nothing was found.",
    ],
};

pub static EXPLORER: ExplorerTexts = ExplorerTexts {
    description: "Filter political commitments by region, topic and status. Every commitment has its source.",
    heading: "Explore commitments",
    filters: "Filters",
    show_filters: "Filters",
    close_filters: "Show the list",
    search: "Search the commitments",
    search_scope: "Searches title, text, topic and place.",
    search_waiting: "Search starts when the page has finished loading.",
    clear_search: "Clear the search field",
    sort: "Order",
    result: |hits, all| match (hits, all) {
        (0, _) => "No commitment matches your selection.".to_owned(),
        (1, 1) => "The only commitment is shown.".to_owned(),
        (hits, all) if hits == all => cat(&["All ", &commitments(all), " are shown."]),
        (hits, all) => {
            let verb = if hits == 1 { " matches" } else { " match" };
            cat(&[&hits.to_string(), " of ", &commitments(all), verb, " your selection."])
        }
    },
    relaxed: "No text has all the words. These have one or more of them.",
    hidden: |n| match n {
        1 => "1 party-internal one is hidden.".to_owned(),
        n => cat(&[&n.to_string(), " party-internal ones are hidden."]),
    },
    internal: |n| cat(&["Also show party-internal ones (", &n.to_string(), ")"]),
    list: "Commitments",
    end: "The list ends here.",
    more: |drawn, all| cat(&["Show more (", &drawn.to_string(), " of ", &all.to_string(), " so far)"]),
    end_static: "The list ends here. Nothing above? Then no commitment matches what you have ticked: untick something.",
    chosen: "Chosen filters",
    remove: |what| cat(&["Remove the filter ", what]),
    clear: "Clear all",
    option_count: |n| match n {
        1 => "1 commitment".to_owned(),
        n => cat(&[&n.to_string(), " commitments"]),
    },
    empty: "Nothing matches",
    empty_help: "Try removing one of your choices:",
    loosen: |facet, n| cat(&["Remove ", facet, " (shows ", &n.to_string(), ")"]),
    loosen_search: |query, n| cat(&["Remove the search “", query, "” (shows ", &n.to_string(), ")"]),
    loosen_internal: |n| cat(&["Show party-internal ones (shows ", &n.to_string(), ")"]),
    omitted: |what| {
        cat(&["The link held something that does not exist here and was left out: ", what, ". The rest is shown."])
    },
    dismiss: "Close",
    download: "Download the selection",
    share: "Share the selection",
    quoted: |query| cat(&["“", query, "”"]),
    internal_chosen: "Party-internal too",
    omitted_more: |n| cat(&["and ", &n.to_string(), " more"]),
    download_as: |kind| cat(&["Download ", kind]),
    download_failed: "The selection could not be downloaded, since a part of the site could not be fetched. Check the network, or reload the page.",
    more_filters: "More filters",
};

pub static COMMITMENT: CommitmentTexts = CommitmentTexts {
    back: "To the list",
    standings: "Where things stand",
    in_source: "In the source",
    in_calendar: "In the calendar",
    in_documents: "In other documents here",
    kind: "About this commitment",
    form: "Type",
    checkable: "Can it be checked?",
    topics: "Topics",
    places: "Places in the source",
    amount: "Money in the source",
    millions: "million kronor",
    amount_words: money,
    amount_open: |income, per_year| {
        let side = if income { "Change of income" } else { "Change of spending" };
        let per = if per_year { " per year" } else { "" };
        cat(&[side, per, ": the source leaves the sum open."])
    },
    source: "Source",
    document: "Document",
    section: "Heading in the document",
    opening: "Begins with the words",
    parties: "Party",
    dated: "Time",
    undated: "The text gives no date.",
    written: |date| cat(&["Written ", date]),
    period: |from, to| cat(&["For ", &span(from, to)]),
    by_publisher: "(known to the publisher, not in the text)",
    related: "Related commitments",
    neighbours: "More in the selection",
    previous: "Previous",
    next: "Next",
    place_in_list: |number, of| cat(&[&number.to_string(), " of ", &of.to_string(), " in the selection"]),
    place_in_all: |number, of| cat(&[&number.to_string(), " of ", &commitments(of)]),
    outside: "This commitment is not in your selection.",
    share: "Share",
    report: "Report an error",
    report_subject: |title| cat(&["Error in Hubben: ", title]),
    own_words: "The text is Hubben’s own account of the source.",
    in_vision: "In the vision",
    read_in_context: |section| cat(&["Read the passage in context: ", section]),
    sorted_under: |section| cat(&["By Hubben’s own sorting the sum belongs to the subject: ", section]),
};

pub static ABOUT: AboutTexts = AboutTexts {
    description: "How Hubben is made: method, sources, corrections, privacy, accessibility and data to download.",
    heading: "About Hubben",
    method: (
        "How it is made",
        &[
            "Every point in the documents that says someone shall, wants to or should do something has become at least one commitment here. Title and text are Hubben’s own words. Figures, names, years and places are the source’s.",
            "The strength is the source’s: “wants to”, “shall”, “works to” and “look into” mean different things and are not exchanged for one another. What a document merely describes is called a description and is not turned into a promise.",
            "Nothing is added. Where the source does not say what something costs, when it is to happen or who will do it, neither does Hubben.",
            "The documents’ opinions of other parties are not commitments and are left out.",
            "The budget view counts only the sums that stand in the source, and your own if you change them. The result is changes in income minus changes in spending. Where the source does not say whether a sum is per year, a range is shown, and an unknown sum stays unknown.",
            "Party-internal commitments, such as member training and meetings, are included but shown only when asked for.",
            "The English texts were written for Hubben. The sources exist in Swedish only.",
        ],
    ),
    sources: "The documents",
    source_counts: |n, sections| {
        cat(&[&commitments(n), " from ", &sections.to_string(), if sections == 1 { " section" } else { " sections" }])
    },
    internal_among: |n| cat(&[", ", &n.to_string(), " of them party-internal"]),
    words: "What the words mean",
    topics: "Topics",
    corrections: "Corrections",
    no_corrections: "No corrections have been made.",
    was: "It used to say",
    now: "Now it says",
    privacy: (
        "Privacy",
        &[
            "Hubben has no cookies, no statistics and no services from others. Filtering and searching happen on your own device.",
            "Your choices stand in the address after the # sign. That part is not sent to any server. If you share the link, the choices go with it.",
            "The server sees which page you open first. Once it has finished loading, no more pages are fetched. On https the browser instead fetches one copy of all pages, the same for everybody, and later asks for new versions. What you read or choose does not show there. If you download a data file, the server sees which one. Without JavaScript the server sees each page you open, but not what you tick.",
            "On your device, and only there, these are stored: the copy of the site, titles and checksums of the commitments now and in the version that you had before, where you are and which sections you have read in a vision, and which text size you have chosen. If the device has been prepared for a campaign stand, the settings for that are stored too, and whether stand mode is running; of visitors there nothing is stored.",
            "In the browser’s history the site notes how far down the page you were, and in stand mode its settings. The window remembers when the page has stopped in stand mode. Nothing else is stored, beyond what the browser itself remembers, such as which pages you have visited.",
        ],
    ),
    forget: "Delete what is stored on the device",
    forgotten: "Deleted. If you open the site again, a new copy is stored.",
    accessibility: (
        "Accessibility",
        &[
            "The site is built to work with a keyboard, with screen readers, at 200 per cent zoom and without JavaScript. The aim is WCAG 2.2, level AA. It has been tried with automatic tests and in Chromium, but not by people who use assistive technology.",
            "Found something that does not work? Write to the address further down.",
        ],
    ),
    downloads: "Download the data",
    downloads_lead: "Everything shown exists as files. The JSON Schema describes each field.",
    bundle: "All data in one file",
    schema: "JSON Schema",
    licence: "Terms of the data",
    publisher: "Who is behind it?",
    placeholder: "These are placeholders until someone publishes the site.",
    funding: "Funding",
    contact: "Contact",
    version: "Version",
    version_line: |version, date| cat(&[version, ", data as of ", date, "."]),
};

pub static MISSING: MissingTexts = MissingTexts {
    heading: "There is no such page",
    help: "The address may be misspelt, or the page has moved. Remove the last part of the address, or begin at the start page.",
    start: "To the start page",
};

pub static BOOT: BootTexts = BootTexts {
    module: "Search and whatever else is worked out could not be loaded. What is shown can still be read.",
    data: "The data for search and counts could not be fetched. What is shown can still be read and filtered.",
    version: "The site has been updated since this page was loaded. What is shown can still be read.",
    stopped: "Something went wrong and the page has stopped. Reload it; your choices are kept.",
    retry: "Try again",
    reload: "Reload",
    close: "Close",
    no_script: "Search, counts and sharing need JavaScript. Region, status and topic can be filtered all the same.",
};

pub static EXPORT: ExportTexts = ExportTexts {
    file: "hubben-selection",
    columns: [
        "id",
        "title",
        "text",
        "region",
        "document",
        "party",
        "topics",
        "status",
        "type",
        "checkable",
        "reason",
        "year from",
        "year to",
        "places",
        "change tkr",
        "unknown sum",
        "side",
        "per",
        "section",
        "item",
        "begins with",
    ],
    open: ["yes", "no"],
    side: |side| match side {
        Side::Income => "income",
        Side::Spending => "spending",
    },
    per: |per| match per {
        Per::Year => "per year",
        Per::Unstated => "the source does not say",
    },
};

pub static LABELS: Labels = Labels {
    language: |lang| match lang {
        Lang::Sv => "Svenska",
        Lang::En => "English",
    },
    facet: |facet| match facet {
        Facet::Region => "Region",
        Facet::Topic => "Topic",
        Facet::Status => "Status",
        Facet::Form => "Type",
        Facet::Document => "Document",
        Facet::Party => "Party",
        Facet::Checkability => "Can be checked",
        Facet::Calendar => "Year",
        Facet::FollowUp => "In later documents",
    },
    status: |status| match status {
        Status::Agreed => Named { name: "Agreed", means: "Parties that govern together have agreed on it." },
        Status::Proposed => {
            Named { name: "Proposed", means: "It is a proposal to an assembly or conference, not a decision." }
        }
        Status::Promised => Named { name: "The party wants", means: "A party tells voters that it wants this." },
    },
    form: |form| match form {
        Form::Action => Named { name: "Action", means: "A concrete step." },
        Form::Goal => Named { name: "Goal", means: "Something to reach." },
        Form::Principle => Named { name: "Principle", means: "How things are to be done." },
        Form::Inquiry => Named { name: "Inquiry", means: "Something is to be looked into first." },
        Form::Description => {
            Named { name: "Description", means: "The document describes something and promises nothing." }
        }
    },
    checkability: |value| match value {
        Checkability::Yes => Named { name: "Yes", means: "One can see afterwards whether it was done." },
        Checkability::Partly => Named { name: "Partly", means: "Some of it can be seen, the rest is a judgement." },
        Checkability::No => Named { name: "No", means: "It cannot be told from the text." },
    },
    calendar: |value| match value {
        Calendar::Undated => Named { name: "No year", means: "The source gives no year." },
        Calendar::Ahead => Named { name: "Has not passed", means: "The source’s year is this year or later." },
        Calendar::Passed => Named { name: "Has passed", means: "That says nothing about whether it was done." },
    },
    follow_up: |value| match value {
        FollowUp::Repeated => {
            Named { name: "Asked for again", means: "The same thing is asked for again in a later document here." }
        }
        FollowUp::Confirmed => Named { name: "Confirmed", means: "A later document here shows it in place." },
        FollowUp::Nothing => Named {
            name: "Nothing found",
            means: "Nothing was found in these documents. That says nothing about what has been done.",
        },
    },
    sort: |sort| match sort {
        Sort::Relevance => "Relevance",
        Sort::Document => "Document",
        Sort::Topic => "Topic",
        Sort::Due => "Year",
    },
    kind: |kind| match kind {
        DocumentKind::Announcement => "A party’s announcement",
        DocumentKind::MajorityProgramme => "Programme of parties that govern together",
        DocumentKind::PlanProposal => "A party’s proposal for a plan, not a decision",
        DocumentKind::ActivityPlan => "Proposal for a party district’s activity plan",
        DocumentKind::Programme => "A party’s programme",
    },
    relation: |kind, direction| match (kind, direction) {
        (Relation::Repeated, Direction::Incoming) => "Asked for earlier",
        (Relation::Repeated, _) => "Asked for again",
        (Relation::Confirmed, Direction::Incoming) => "Shows this in place",
        (Relation::Confirmed, _) => "Confirmed later",
        (Relation::Same, _) => "Same commitment in another document",
        (Relation::Similar, _) => "Similar",
    },
    due: |from, to| span(from.unwrap_or(to), to),
};

fn money(income: bool, sum: &str, unit: &str, per_year: bool) -> String {
    let side = if income { "Change of income: " } else { "Change of spending: " };
    let per = if per_year { " per year." } else { ". The source does not say whether this is per year." };
    cat(&[side, sum, " ", unit, per])
}
