//! The one list of routes. Router, navigation, prerenderer and sitemap all go by it.

use crate::dataset::Dataset;
use crate::model::{Coded, Lang};

/// A page of the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Page {
    /// What this is, and the ways in.
    Start,
    /// The explorer.
    Explorer,
    /// One commitment, by id.
    Commitment(String),
    /// The reader: a vision or one of its sections, by what stands after `vision/`, without
    /// slashes at its ends. [`crate::dataset::Visions::find`] says what it leads to.
    Vision(String),
    /// The budget view, by what stands after `budget/`, without slashes at its ends.
    /// [`crate::dataset::Budgets::find`] says what it leads to.
    Budget(String),
    /// Method, sources, corrections, privacy, downloads.
    About,
    /// Setting a tablet up for a stand.
    Stand,
}

impl Page {
    /// Whether devices keep the page itself for use without a network; the app draws the others.
    pub fn is_kept(&self) -> bool {
        match self {
            Self::Start | Self::Explorer | Self::About | Self::Stand => true,
            Self::Vision(path) | Self::Budget(path) => path.is_empty(),
            Self::Commitment(_) => false,
        }
    }
}

/// A page in a language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Route {
    /// The language.
    pub lang: Lang,
    /// The page.
    pub page: Page,
}

impl Route {
    /// A page in a language.
    pub fn new(lang: Lang, page: Page) -> Self {
        Self { lang, page }
    }

    /// The path below the site's root, without a leading and with a trailing slash; empty for the start page.
    pub fn path(&self) -> String {
        let prefix = match self.lang {
            Lang::Sv => "",
            Lang::En => "en/",
        };
        match &self.page {
            Page::Start => prefix.to_owned(),
            Page::Explorer => [prefix, "utforska/"].concat(),
            Page::Commitment(id) => [prefix, "atagande/", id, "/"].concat(),
            Page::Vision(path) if path.is_empty() => [prefix, "vision/"].concat(),
            Page::Vision(path) => [prefix, "vision/", path, "/"].concat(),
            Page::Budget(path) if path.is_empty() => [prefix, "budget/"].concat(),
            Page::Budget(path) => [prefix, "budget/", path, "/"].concat(),
            Page::About => [prefix, "om/"].concat(),
            Page::Stand => [prefix, "stall/"].concat(),
        }
    }

    /// Reads a path below the site's root; accepts a missing trailing slash and `index.html`.
    pub fn parse(path: &str) -> Option<Self> {
        let folder = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let mut parts = folder.unwrap_or(path).split('/').filter(|part| !part.is_empty()).peekable();
        let lang = if parts.peek() == Some(&Lang::En.code()) {
            parts.next();
            Lang::En
        } else {
            Lang::Sv
        };
        let page = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (None, ..) => Page::Start,
            (Some("utforska"), None, ..) => Page::Explorer,
            (Some("om"), None, ..) => Page::About,
            (Some("stall"), None, ..) => Page::Stand,
            (Some("atagande"), Some(id), None, _) => Page::Commitment(id.to_owned()),
            (Some("budget"), None, ..) => Page::Budget(String::new()),
            (Some("budget"), Some(document), None, _) => Page::Budget(document.to_owned()),
            (Some("vision"), None, ..) => Page::Vision(String::new()),
            (Some("vision"), Some(id), None, _) => Page::Vision(id.to_owned()),
            (Some("vision"), Some(document), Some(id), None) => Page::Vision([document, "/", id].concat()),
            _ => return None,
        };
        Some(Self { lang, page })
    }

    /// Whether search engines are to know the page: what only sets a device up is of no use to them.
    pub fn is_indexed(&self) -> bool {
        self.page != Page::Stand
    }

    /// How many folders below the root the page's file lies.
    pub fn depth(&self) -> usize {
        self.path().matches('/').count()
    }
}

/// Every route that the data gives, in the language of each.
pub fn all_routes(dataset: &Dataset) -> Vec<Route> {
    let commitments = dataset.positions().map(|at| Page::Commitment(dataset.commitment(at).id.clone()));
    let visions = dataset.visions();
    let reader = visions.places().map(|place| Page::Vision(visions.path(place)));
    let budgets = dataset.budgets();
    let money = (0..budgets.len()).map(|number| Page::Budget(budgets.path(number)));
    [Page::Start, Page::Explorer, Page::About, Page::Stand]
        .into_iter()
        .chain(money)
        .chain(reader)
        .chain(commitments)
        .map(|page| Route::new(dataset.lang(), page))
        .collect()
}
