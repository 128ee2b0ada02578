//! What goes along with a page, in words.

use crate::address::{Page, Route, decode};
use crate::explore::Selection;
use crate::views::content::use_content;
use crate::views::context::Site;

/// What of a page's state goes along, piece by piece; nothing where the page is as it is for everyone.
pub fn along(route: &Route, fragment: &str, site: &Site) -> Vec<String> {
    use_content().along(&route.page, fragment, site).unwrap_or_else(|| match &route.page {
        Page::Explorer | Page::Commitment(_) => selection(&decode(fragment, site.engine.vocabulary()).0, site),
        _ => Vec::new(),
    })
}

fn selection(selection: &Selection, site: &Site) -> Vec<String> {
    let texts = site.texts.code();
    let (filters, query) = (selection.choices(), selection.query().trim());
    let parts = [
        (filters > 0).then(|| (texts.filters)(filters)),
        (!query.is_empty()).then(|| (texts.search)(query)),
        selection.internal.then(|| texts.internal.to_owned()),
    ];
    parts.into_iter().flatten().collect()
}
