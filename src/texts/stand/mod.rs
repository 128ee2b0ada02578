//! Texts of stand mode, in every language.

mod en;
mod sv;

pub(super) use en::{EN, EN_SETUP};
pub(super) use sv::{SV, SV_SETUP};

use crate::stand::Entry;

/// What is looked at before a stand opens, and what is said of it.
#[derive(Debug, Clone, Copy)]
pub struct CheckTexts {
    /// What is looked at.
    pub name: &'static str,
    /// Where it is as it should be; none where that is never known.
    pub good: Option<&'static str>,
    /// Where it is not: what that means and what to do; none where that is never known.
    pub bad: Option<&'static str>,
    /// Where it cannot be known: what to look at oneself; none where it always is.
    pub open: Option<&'static str>,
}

/// Texts of a stand that runs.
#[derive(Debug, Clone, Copy)]
pub struct StandTexts {
    /// On the waiting screen: what to do, in this language.
    pub touch: &'static str,
    /// Before the title of a section.
    pub from_vision: &'static str,
    /// Before the publisher's name.
    pub publisher: &'static str,
    /// Name of the bar.
    pub bar: &'static str,
    /// Empties everything.
    pub start_over: &'static str,
    /// Held down to leave.
    pub leave: &'static str,
    /// While it is held.
    pub leave_hold: &'static str,
    /// A language, in which this is said, could not be had.
    pub missing: &'static str,
    /// A page could not be had.
    pub missing_page: &'static str,
    /// Asks whether to leave.
    pub leave_ask: &'static str,
    /// What leaving means.
    pub leave_help: &'static str,
    /// Leaves.
    pub leave_yes: &'static str,
    /// Stays.
    pub leave_no: &'static str,
    /// Asks whether anybody is there.
    pub still_here: &'static str,
    /// What happens when nobody answers.
    pub still_help: &'static str,
    /// How many seconds are left.
    pub still_left: fn(u32) -> String,
    /// Goes on.
    pub still_yes: &'static str,
}

/// Texts of the page that prepares a tablet for a stand.
#[derive(Debug, Clone, Copy)]
pub struct StandSetupTexts {
    /// Description of it.
    pub description: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// What stand mode does.
    pub lead: &'static str,
    /// Link to the page.
    pub link: &'static str,
    /// That the page needs script.
    pub no_script: &'static str,
    /// On plain http: what is missing, why, and that the rest works.
    pub insecure: &'static str,
    /// Heading of the checks.
    pub checks: &'static str,
    /// The four findings: good, bad, cannot be known, being looked at.
    pub findings: [&'static str; 4],
    /// While the copy is being fetched or looked at: what to do.
    pub keep_open: &'static str,
    /// Opened as an app.
    pub installed: CheckTexts,
    /// Works without a network.
    pub offline: CheckTexts,
    /// How much is kept of how many files.
    pub kept: fn(u32, u32) -> String,
    /// Where it is not all of them: what to do.
    pub partly: &'static str,
    /// Where the browser keeps nothing: why, and what to do.
    pub unavailable: &'static str,
    /// The browser has promised not to clear it.
    pub persisted: CheckTexts,
    /// Asks the browser for that.
    pub persist: &'static str,
    /// Where it refuses.
    pub refused: &'static str,
    /// The screen stays awake.
    pub awake: CheckTexts,
    /// The newest version.
    pub version: CheckTexts,
    /// Which version, and the date of the data.
    pub version_is: fn(&str, &str) -> String,
    /// The whole screen.
    pub fullscreen: CheckTexts,
    /// A profile of its own.
    pub guest: CheckTexts,
    /// Heading of the settings.
    pub settings: &'static str,
    /// How long a visitor may be still.
    pub idle: &'static str,
    /// The bounds of that time.
    pub idle_help: fn(u16, u16) -> String,
    /// Where a visitor begins.
    pub entry: &'static str,
    /// The pages that they may begin with.
    pub entries: fn(Entry) -> &'static str,
    /// Which languages are offered.
    pub languages: &'static str,
    /// Where the site stands in public.
    pub base: &'static str,
    /// What that is for.
    pub base_help: &'static str,
    /// Where it is no address.
    pub base_fault: &'static str,
    /// After a setting was kept.
    pub saved: &'static str,
    /// Where the time is no number, with its bounds.
    pub idle_fault: fn(u16, u16) -> String,
    /// Where the last language was to be left out.
    pub last_language: &'static str,
    /// Heading of pinning.
    pub pinning: &'static str,
    /// Why to pin.
    pub pinning_lead: &'static str,
    /// Name and steps for each kind of tablet.
    pub pins: [(&'static str, &'static [&'static str]); 2],
    /// Heading of the start.
    pub begin_heading: &'static str,
    /// How it is left again.
    pub begin_help: &'static str,
    /// Starts stand mode.
    pub begin: &'static str,
}
