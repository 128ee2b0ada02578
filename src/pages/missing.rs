//! Pages that stand alone, since they are answered at any depth and cannot refer to other files.

use super::policy::base64_of_sha256;
use super::shell::escape;
use crate::address::{Page, Root, Route};
use crate::model::{Bundle, Coded, Lang};
use crate::texts::texts;

const STYLE: &str = "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1.25rem;\
color:#12242f;background:#f4f8f8}h1{font-size:1.6rem}a{color:#075e63}@media(prefers-color-scheme:dark){body{color:#e6f0f2;\
background:#0b1d28}a{color:#7fe3c4}}";

/// The page for an address that does not exist, in every language; with links where the site's address is known.
pub fn page(bundle: &Bundle, site_url: Option<&str>) -> String {
    alone(bundle, "404", |lang| {
        let texts = texts(lang).missing();
        let link = site_url.map_or_else(String::new, |url| {
            let start = Route::new(lang, Page::Start).path();
            format!("<p><a href=\"{}{start}\">{}</a></p>", escape(url), escape(texts.start))
        });
        (texts.heading, texts.help, link)
    })
}

/// The page for an address that the device does not hold while there is no network; the service worker writes the root in.
pub fn absent(bundle: &Bundle) -> String {
    alone(bundle, "", |lang| {
        let texts = texts(lang).offline();
        let start = Root::absolute("{root}").link(&Route::new(lang, Page::Start), "");
        (texts.absent, texts.absent_help, format!("<p><a href=\"{start}\">{}</a></p>", escape(texts.absent_start)))
    })
}

/// Heading, a sentence, and a link in each language.
fn alone(bundle: &Bundle, title: &str, say: impl Fn(Lang) -> (&'static str, &'static str, String)) -> String {
    let sections: String = bundle
        .languages
        .iter()
        .map(|&lang| {
            let (heading, help, link) = say(lang);
            format!(
                "<section lang=\"{}\"><h1>{}</h1><p>{}</p>{link}</section>\n",
                lang.code(),
                escape(heading),
                escape(help)
            )
        })
        .collect();
    let name = escape(&bundle.site.name);
    let title = if title.is_empty() { String::new() } else { [title, " – "].concat() };
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}{name}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{sections}</main>\n</body>\n</html>\n",
        bundle.languages.first().map_or("sv", |lang| lang.code()),
        base64_of_sha256(STYLE.as_bytes()),
    )
}
