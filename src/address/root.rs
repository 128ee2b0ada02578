//! The site's root as a page sees it, so that every link works below any path.

use super::{Route, percent};

/// What stands before a path below the site's root: `../../` in a file, `/some/folder/` in the running app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root(String);

impl Root {
    /// The root as seen from a page's own file.
    pub fn relative_to(route: &Route) -> Self {
        match route.depth() {
            0 => Self("./".into()),
            depth => Self("../".repeat(depth)),
        }
    }

    /// The root as an absolute path, percent-encoded as the browser gives it, with a trailing slash.
    pub fn absolute(path: &str) -> Self {
        Self(path.to_owned())
    }

    /// A link to a page, with state or an element's id as fragment where it is not empty.
    pub fn link(&self, route: &Route, fragment: &str) -> String {
        let hash = if fragment.is_empty() { "" } else { "#" };
        [self.0.as_str(), &route.path(), hash, fragment].concat()
    }

    /// A link to a file, by its path below the root.
    pub fn file(&self, path: &str) -> String {
        [self.0.as_str(), path].concat()
    }

    /// A name for what the device keeps of this site: the same however a server writes the root's escapes.
    pub fn key(&self, name: &str) -> String {
        [&percent::uppercase(&self.0), name].concat()
    }

    /// The page that an absolute path of this site leads to; both are compared percent-encoded.
    pub fn route(&self, path: &str) -> Option<Route> {
        Route::parse(path.strip_prefix(self.0.as_str())?)
    }
}
