//! What a build says only where it is told the site's address, and never else.

#![cfg(feature = "prerender")]

use support::site::BuiltSite;

mod support {
    pub mod real;
    pub mod site;
}

const URL: &str = "https://hubben.example/sub/";

#[test]
fn with_an_address_pages_name_themselves_and_their_other_languages() {
    let site = BuiltSite::build(Some(URL));
    for (page, own, title) in [
        ("index.html", "", "Hubben"),
        ("en/utforska/index.html", "en/utforska/", "Explore"),
        ("atagande/nbm-fria-glasogon/index.html", "atagande/nbm-fria-glasogon/", "Fria glasögon"),
    ] {
        let html = site.file(page);
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{URL}{own}\">")), "{page}");
        assert!(html.contains(&format!("<meta property=\"og:url\" content=\"{URL}{own}\">")), "{page}");
        assert!(html.contains(&format!("<meta property=\"og:title\" content=\"{title}")), "{page}");
        let swedish = own.strip_prefix("en/").unwrap_or(own);
        for (lang, path) in [("sv", swedish.to_owned()), ("en", format!("en/{swedish}"))] {
            let alternate = format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{URL}{path}\">");
            assert!(html.contains(&alternate), "{page}: {alternate}");
        }
    }
}

#[test]
fn with_an_address_the_sitemap_holds_every_page_and_the_missing_page_leads_back() {
    let site = BuiltSite::build(Some("https://hubben.example/"));
    let sitemap = site.file("sitemap.xml");
    let pages: Vec<&str> = sitemap
        .split("<loc>https://hubben.example/")
        .skip(1)
        .filter_map(|entry| entry.split_once("</loc>").map(|(path, _)| path))
        .collect();
    assert!(pages.len() > 500, "{}", pages.len());
    for path in &pages {
        assert!(site.has(&format!("{path}index.html")), "{path}");
    }
    assert!(
        !pages.iter().any(|path| path.split('/').any(|part| part == "stall")),
        "the page that sets a tablet up is of no use to search engines"
    );
    assert!(site.file("stall/index.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!site.file("om/index.html").contains("noindex"));
    assert!(site.file("404.html").contains("href=\"https://hubben.example/en/\""));
}

#[test]
fn without_an_address_nothing_absolute_is_said() {
    let site = BuiltSite::build(None);
    assert!(!site.has("sitemap.xml"));
    for page in ["index.html", "utforska/index.html", "404.html"] {
        let html = site.file(page);
        for word in ["canonical", "hreflang=\"sv\" href=\"https", "og:", "https://"] {
            assert!(!html.contains(word), "{page}: {word}");
        }
    }
}
