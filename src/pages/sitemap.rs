//! `sitemap.xml`, where the site's address is known.

use super::shell::escape;
use crate::address::Route;
use crate::model::{Coded, Lang};

/// Every route with its alternates in the other languages.
pub fn render(routes: &[Route], languages: &[Lang], url: &str) -> String {
    let entry = |route: &Route| {
        let alternates: String = languages
            .iter()
            .map(|&lang| {
                let path = Route::new(lang, route.page.clone()).path();
                format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                    lang.code(),
                    escape(&[url, &path].concat())
                )
            })
            .collect();
        format!("<url><loc>{}</loc>{alternates}</url>\n", escape(&[url, &route.path()].concat()))
    };
    let entries: String = routes.iter().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{entries}</urlset>\n"
    )
}
