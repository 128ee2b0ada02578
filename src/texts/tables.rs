//! The shape of the tables: which texts there are.

use crate::model::{Per, Side};

/// Texts of header, footer and everything around a page.
#[derive(Debug, Clone, Copy)]
pub struct FrameTexts {
    /// Link to the content, first on the page.
    pub skip: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Link to the start page.
    pub start: &'static str,
    /// Link to the explorer.
    pub explorer: &'static str,
    /// Link to the budget view.
    pub budget: &'static str,
    /// Link to the reader.
    pub vision: &'static str,
    /// Link to the page about the site.
    pub about: &'static str,
    /// Name of the language links.
    pub languages: &'static str,
    /// Which documents these are: documents, parties, first and last year.
    pub scope: fn(usize, usize, Option<(u16, u16)>) -> String,
    /// That the site keeps nothing about visitors.
    pub privacy: &'static str,
    /// Date of the data.
    pub updated: fn(&str) -> String,
    /// Link to the source of errors: report one.
    pub report: &'static str,
    /// After the link was copied.
    pub copied: &'static str,
    /// Where the browser refuses both.
    pub copy_failed: &'static str,
}

/// Texts of the start page.
#[derive(Debug, Clone, Copy)]
pub struct StartTexts {
    /// Description for search engines.
    pub description: &'static str,
    /// What this is, in a sentence or two.
    pub lead: &'static str,
    /// Button to the explorer, with the number of commitments.
    pub explore: fn(usize) -> String,
    /// Heading of the way in by money.
    pub by_budget: &'static str,
    /// What the budget view holds: sums, the years.
    pub budget_size: fn(usize, &str) -> String,
    /// Heading of the way in by reading.
    pub by_vision: &'static str,
    /// What the reader holds: sections, minutes.
    pub vision_size: fn(usize, usize) -> String,
    /// Heading of the way in by region.
    pub by_region: &'static str,
    /// Heading of the way in by topic.
    pub by_topic: &'static str,
    /// Heading of the way in by document.
    pub by_document: &'static str,
    /// Number of commitments.
    pub count: fn(usize) -> String,
    /// Heading of the three standings.
    pub standings: &'static str,
    /// What is kept apart and why.
    pub standings_lead: &'static str,
    /// What each of the three says: in the source, in the calendar, in other documents.
    pub standings_each: [&'static str; 3],
}

/// Texts of the explorer.
#[derive(Debug, Clone, Copy)]
pub struct ExplorerTexts {
    /// Description for search engines.
    pub description: &'static str,
    /// Heading.
    pub heading: &'static str,
    /// Name of the filters.
    pub filters: &'static str,
    /// Name of the switch that shows the filters on small screens.
    pub show_filters: &'static str,
    /// Name of the switch that closes them.
    pub close_filters: &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// What is searched.
    pub search_scope: &'static str,
    /// That search starts once the app has come.
    pub search_waiting: &'static str,
    /// Empties the search field.
    pub clear_search: &'static str,
    /// Label of the order.
    pub sort: &'static str,
    /// The number of hits in a full sentence: hits, and of how many.
    pub result: fn(usize, usize) -> String,
    /// No commitment has all words of a search, so those that have any of them are shown.
    pub relaxed: &'static str,
    /// How many party-internal ones are hidden.
    pub hidden: fn(usize) -> String,
    /// Label of the box that shows party-internal ones.
    pub internal: fn(usize) -> String,
    /// Name of the list.
    pub list: &'static str,
    /// Below the last entry.
    pub end: &'static str,
    /// Draws more of a long list, of which so many of so many are drawn.
    pub more: fn(usize, usize) -> String,
    /// Below the last entry, while only the static page works.
    pub end_static: &'static str,
    /// Name of the list of what is chosen.
    pub chosen: &'static str,
    /// Takes one choice away.
    pub remove: fn(&str) -> String,
    /// Takes everything away.
    pub clear: &'static str,
    /// What an option would give, for screen readers.
    pub option_count: fn(u32) -> String,
    /// Heading where nothing matches.
    pub empty: &'static str,
    /// What to do where nothing matches.
    pub empty_help: &'static str,
    /// A search text in quotation marks.
    pub quoted: fn(&str) -> String,
    /// The choice to show party-internal ones.
    pub internal_chosen: &'static str,
    /// Loosens one facet, and what that would give.
    pub loosen: fn(&str, usize) -> String,
    /// Takes the search text away, and what that would give.
    pub loosen_search: fn(&str, usize) -> String,
    /// Shows party-internal ones, and what that would give.
    pub loosen_internal: fn(usize) -> String,
    /// What of a link was left out.
    pub omitted: fn(&str) -> String,
    /// How many more were left out.
    pub omitted_more: fn(usize) -> String,
    /// Closes the line about a link.
    pub dismiss: &'static str,
    /// Name of the downloads of the selection.
    pub download: &'static str,
    /// Downloads the selection in a format.
    pub download_as: fn(&str) -> String,
    /// That a download of the selection cannot be had.
    pub download_failed: &'static str,
    /// Copies a link to the selection.
    pub share: &'static str,
    /// Opens more filters, with the number of choices in them.
    pub more_filters: &'static str,
}

/// Texts of a commitment's page.
#[derive(Debug, Clone, Copy)]
pub struct CommitmentTexts {
    /// Link back to the list.
    pub back: &'static str,
    /// Heading of the three standings.
    pub standings: &'static str,
    /// Name of the first standing.
    pub in_source: &'static str,
    /// Name of the second standing.
    pub in_calendar: &'static str,
    /// Name of the third standing.
    pub in_documents: &'static str,
    /// Heading of form and checkability.
    pub kind: &'static str,
    /// Name of the form.
    pub form: &'static str,
    /// Name of the checkability.
    pub checkable: &'static str,
    /// Name of the topics.
    pub topics: &'static str,
    /// Name of the places.
    pub places: &'static str,
    /// Name of the sum.
    pub amount: &'static str,
    /// What a million is called where no budget says it.
    pub millions: &'static str,
    /// A sum: whether it is income, with its sign, the unit, whether it is per year.
    pub amount_words: fn(bool, &str, &str, bool) -> String,
    /// A sum that the source leaves open.
    pub amount_open: fn(bool, bool) -> String,
    /// Heading of the source.
    pub source: &'static str,
    /// Name of the document.
    pub document: &'static str,
    /// Name of the heading in the document.
    pub section: &'static str,
    /// Name of the opening words.
    pub opening: &'static str,
    /// Name of the party or parties.
    pub parties: &'static str,
    /// Name of the date.
    pub dated: &'static str,
    /// Where neither text nor publisher gives a date.
    pub undated: &'static str,
    /// When it was written.
    pub written: fn(&str) -> String,
    /// The period that it is about.
    pub period: fn(u16, u16) -> String,
    /// Note that the date is known to the publisher and not in the text.
    pub by_publisher: &'static str,
    /// Heading of the related ones.
    pub related: &'static str,
    /// Name of the links to neighbours.
    pub neighbours: &'static str,
    /// Link to the previous one.
    pub previous: &'static str,
    /// Link to the next one.
    pub next: &'static str,
    /// Number in the selection, and of how many.
    pub place_in_list: fn(usize, usize) -> String,
    /// Number among all, where nothing is selected.
    pub place_in_all: fn(usize, usize) -> String,
    /// That the selection rules this one out.
    pub outside: &'static str,
    /// Shares the page.
    pub share: &'static str,
    /// Reports an error by e-mail.
    pub report: &'static str,
    /// Subject of the report, with the commitment's title.
    pub report_subject: fn(&str) -> String,
    /// Note that the words are Hubben's own.
    pub own_words: &'static str,
    /// Name of the places in a vision.
    pub in_vision: &'static str,
    /// Link to the words in the section that tells of it.
    pub read_in_context: fn(&str) -> String,
    /// Link to a section that its sum has been sorted under.
    pub sorted_under: fn(&str) -> String,
}

/// Texts of the page about the site.
#[derive(Debug, Clone, Copy)]
pub struct AboutTexts {
    /// Description for search engines.
    pub description: &'static str,
    /// Heading.
    pub heading: &'static str,
    /// Heading and paragraphs on the method.
    pub method: (&'static str, &'static [&'static str]),
    /// Heading of the sources.
    pub sources: &'static str,
    /// What a document holds: commitments, sections.
    pub source_counts: fn(usize, usize) -> String,
    /// How many of them are party-internal.
    pub internal_among: fn(usize) -> String,
    /// Heading of the words used.
    pub words: &'static str,
    /// Heading of the topics.
    pub topics: &'static str,
    /// Heading of the corrections.
    pub corrections: &'static str,
    /// Where there is none.
    pub no_corrections: &'static str,
    /// What was wrong.
    pub was: &'static str,
    /// What it says now.
    pub now: &'static str,
    /// Heading and paragraphs on privacy.
    pub privacy: (&'static str, &'static [&'static str]),
    /// Deletes what is kept on the device.
    pub forget: &'static str,
    /// After it was deleted.
    pub forgotten: &'static str,
    /// Heading and paragraphs on accessibility.
    pub accessibility: (&'static str, &'static [&'static str]),
    /// Heading of the downloads.
    pub downloads: &'static str,
    /// What they hold.
    pub downloads_lead: &'static str,
    /// The whole bundle.
    pub bundle: &'static str,
    /// A schema.
    pub schema: &'static str,
    /// Terms of the data.
    pub licence: &'static str,
    /// Heading of who is behind it.
    pub publisher: &'static str,
    /// That these are placeholders.
    pub placeholder: &'static str,
    /// Who pays.
    pub funding: &'static str,
    /// E-mail address.
    pub contact: &'static str,
    /// Heading of the version.
    pub version: &'static str,
    /// Version of the site and date of the data.
    pub version_line: fn(&str, &str) -> String,
}

/// Texts of the page for an address that does not exist.
#[derive(Debug, Clone, Copy)]
pub struct MissingTexts {
    /// Heading.
    pub heading: &'static str,
    /// What may have happened, and what to do.
    pub help: &'static str,
    /// Link to the start page.
    pub start: &'static str,
}

/// Texts that the static page shows while the app starts or fails to.
#[derive(Debug, Clone, Copy)]
pub struct BootTexts {
    /// The module could not be loaded or started.
    pub module: &'static str,
    /// The data could not be loaded.
    pub data: &'static str,
    /// The data is of another version than the app.
    pub version: &'static str,
    /// The app stopped.
    pub stopped: &'static str,
    /// Tries again.
    pub retry: &'static str,
    /// Loads the page anew.
    pub reload: &'static str,
    /// Closes the line.
    pub close: &'static str,
    /// Search needs JavaScript.
    pub no_script: &'static str,
}

/// Column names and file names of exports.
#[derive(Debug, Clone, Copy)]
pub struct ExportTexts {
    /// Name of the files, without ending.
    pub file: &'static str,
    /// Column names, in the order of [`crate::export::csv`].
    pub columns: [&'static str; 21],
    /// Whether the source leaves a sum open: that it does, that it does not.
    pub open: [&'static str; 2],
    /// Income or spending.
    pub side: fn(Side) -> &'static str,
    /// What a sum is counted for.
    pub per: fn(Per) -> &'static str,
}
