//! The web app manifest: what a device shows for the site once it is installed.

use serde_json::json;

use crate::address::{Page, Root, Route};
use crate::dataset::Dataset;
use crate::model::{Bundle, Coded, Lang};
use crate::texts::texts;

/// Behind the start screen and the icon.
const BACKGROUND: &str = "#0d2a3a";

/// Where a language's manifest stands: beside its start page, which all its addresses count from.
pub fn path(lang: Lang) -> String {
    [&Route::new(lang, Page::Start).path(), "site.webmanifest"].concat()
}

/// The manifest of a language. It has no `id`: that would count from the host and not from the site's root.
pub fn manifest(dataset: &Dataset, bundle: &Bundle) -> Result<String, String> {
    let lang = dataset.lang();
    let start = Route::new(lang, Page::Start);
    let root = Root::relative_to(&start);
    let texts = texts(lang);
    let image = |file: &str, sizes: &str, purpose: &str| json!({ "src": root.file(&["icons/", file].concat()), "sizes": sizes, "type": "image/png", "purpose": purpose });
    let screenshot = |form: &str, sizes: &str| {
        let file = ["screenshots/", lang.code(), "-", form, ".jpg"].concat();
        json!({ "src": root.file(&file), "sizes": sizes, "type": "image/jpeg", "form_factor": form, "label": texts.titles().start_heading })
    };
    let mut ways = vec![(Page::Explorer, texts.frame().explorer)];
    if !dataset.budgets().is_empty() {
        ways.push((Page::Budget(String::new()), texts.frame().budget));
    }
    if !dataset.visions().is_empty() {
        ways.push((Page::Vision(String::new()), texts.frame().vision));
    }
    let shortcuts: Vec<_> = ways
        .into_iter()
        .map(|(page, name)| json!({ "name": name, "url": root.link(&Route::new(lang, page), "") }))
        .collect();
    let manifest = json!({
        "name": bundle.site.name,
        "short_name": bundle.site.name,
        "description": texts.start().description,
        "lang": lang.code(),
        "start_url": root.link(&start, ""),
        "scope": root.file(""),
        "display": "standalone",
        "background_color": BACKGROUND,
        "theme_color": BACKGROUND,
        "icons": [
            image("192.png", "192x192", "any"),
            image("512.png", "512x512", "any"),
            image("maskable.png", "512x512", "maskable"),
        ],
        "screenshots": [screenshot("narrow", "720x1480"), screenshot("wide", "1280x800")],
        "shortcuts": shortcuts,
    });
    serde_json::to_string_pretty(&manifest).map_err(|error| error.to_string())
}
