//! What whoever sets a stand up can choose, as a line of text: `tid=90&start=vision&utan=en`.
//! What cannot be understood is left at its default; decoding what was encoded gives the same.

use crate::address::{Route, percent_decode, percent_encode};
use crate::model::{Coded, Lang, coded};

coded! {
    /// The page that a visitor begins with.
    #[derive(Default)]
    Entry {
        /// The start page.
        #[default]
        Start = "start",
        /// The explorer.
        Explorer = "utforska",
        /// The budget view.
        Budget = "budget",
        /// The reader.
        Vision = "vision",
    }
}

/// The shortest time in seconds that a visitor may be still.
pub const SHORTEST: u16 = 30;
/// The longest.
pub const LONGEST: u16 = 300;

/// The settings of a stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// How many seconds a visitor may be still before they are asked; see [`Self::set_idle`].
    idle: u16,
    /// Where a visitor begins.
    pub entry: Entry,
    /// The languages that are not offered.
    without: Vec<Lang>,
    /// Where the site stands in public, see [`Self::set_base`].
    base: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { idle: 90, entry: Entry::default(), without: Vec::new(), base: None }
    }
}

impl Settings {
    /// How many seconds a visitor may be still before they are asked.
    pub fn idle(&self) -> u16 {
        self.idle
    }

    /// Sets the time, within its bounds.
    pub fn set_idle(&mut self, seconds: u16) {
        self.idle = seconds.clamp(SHORTEST, LONGEST);
    }

    /// Where the site stands in public, with a slash at its end.
    pub fn base(&self) -> Option<&str> {
        self.base.as_deref()
    }

    /// Sets where the site stands in public; an empty text for nowhere. `false` for what is no
    /// such address, which changes nothing.
    pub fn set_base(&mut self, text: &str) -> bool {
        let text = text.trim();
        let base = base(text);
        let understood = text.is_empty() || base.is_some();
        if understood {
            self.base = base;
        }
        understood
    }

    /// Whether a language is offered.
    pub fn offers(&self, lang: Lang) -> bool {
        !self.without.contains(&lang)
    }

    /// Offers a language of the site, or no longer. The last one stays, which is said by `false`.
    pub fn offer(&mut self, lang: Lang, on: bool, site: &[Lang]) -> bool {
        let others = site.iter().any(|&other| other != lang && self.offers(other));
        self.without.retain(|&other| other != lang);
        if !on && others {
            self.without.push(lang);
        }
        on || others
    }

    /// The languages that are offered out of those of the site; at least one.
    pub fn languages(&self, site: &[Lang]) -> Vec<Lang> {
        let offered: Vec<Lang> = site.iter().copied().filter(|&lang| self.offers(lang)).collect();
        if offered.is_empty() { site.to_vec() } else { offered }
    }

    /// The settings as a line.
    pub fn encode(&self) -> String {
        let without = Lang::ALL.iter().filter(|&&lang| !self.offers(lang));
        let without: Vec<&str> = without.map(|lang| lang.code()).collect();
        let base = percent_encode(self.base().unwrap_or_default());
        let time = self.idle.to_string();
        ["tid=", &time, "&start=", self.entry.code(), "&utan=", &without.join(","), "&adress=", &base].concat()
    }

    /// The settings that a line holds.
    pub fn decode(line: &str) -> Self {
        let mut settings = Self::default();
        for (key, value) in line.split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "tid" => value.parse().into_iter().for_each(|seconds| settings.set_idle(seconds)),
                "start" => Entry::from_code(value).into_iter().for_each(|entry| settings.entry = entry),
                "utan" => settings.without = value.split(',').filter_map(Lang::from_code).collect(),
                "adress" => {
                    settings.set_base(&percent_decode(value));
                }
                _ => {}
            }
        }
        settings
    }
}

/// A web address that links can begin with: without query and fragment, with a slash at its end. Of a
/// page of the site, whose address is at hand to copy, it is the site that was meant.
fn base(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
    let rest = rest.split(['#', '?']).next().unwrap_or_default();
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"\"<>\\@".contains(c);
    let host = rest.split('/').next().unwrap_or_default();
    let known = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let named = name.len() > 1 && name.split('.').all(label) && port.parse::<u16>().is_ok_and(|port| port > 0);
    if !known || !named || !rest.chars().all(plain) {
        return None;
    }
    // What was copied from a page of the site is cut back to the site.
    let rest = rest.trim_end_matches('/');
    let mut pages = rest.match_indices('/').filter(|&(at, _)| Route::parse(&rest[at..]).is_some());
    let site = pages.next().map_or(rest, |(at, _)| &rest[..at]);
    Some([&scheme.to_ascii_lowercase(), "://", site, "/"].concat())
}
