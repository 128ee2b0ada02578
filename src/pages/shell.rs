//! What stands around a page's body: head, policy, preloads, start script.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::assets::Assets;
use super::meta::Meta;
use super::policy::policy;
use super::{manifest, release, render};
use crate::address::{Page, Root, Route};
use crate::browser::dom::FILTER;
use crate::dataset::Dataset;
use crate::model::{Coded, Lang};
use crate::packed::Extent;
use crate::texts::texts;
use crate::views::{Part, data};

/// The id of the sheet that is not the whole: `parts.js` adds the rest to it.
const FIRST: &str = "style-first";

/// For pages that search engines have no use for.
const NO_INDEX: &str = "<meta name=\"robots\" content=\"noindex\">\n";

/// A page as a file.
pub fn page(route: &Route, dataset: &Arc<Dataset>, assets: &Assets, site_url: Option<&str>) -> String {
    let root = Root::relative_to(route);
    let (body, meta) = render::body(route, dataset);
    let robots = if route.is_indexed() { "" } else { NO_INDEX };
    let head = [&describe(&meta), robots, &absolute(route, dataset, &meta, site_url)].concat();
    document(route, &root, assets, holds_style(&route.page), &head, &body)
}

/// A page without content, for any address in a language: the service worker writes the root into it, the app the rest.
pub fn empty(dataset: &Arc<Dataset>, assets: &Assets) -> String {
    let route = Route::new(dataset.lang(), Page::Start);
    let root = Root::absolute("{root}");
    let (body, mut meta) = render::empty(dataset, root.clone());
    meta.title.clone_from(&dataset.bundle().site.name);
    // It comes from the device's copy, where the sheet lies too.
    document(&route, &root, assets, false, &[describe(&meta), NO_INDEX.to_owned()].concat(), &body)
}

fn describe(meta: &Meta) -> String {
    let (title, description) = (escape(&meta.title), escape(&meta.description));
    format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n")
}

/// Everything around a body, in a page that holds its style sheet or links it.
fn document(route: &Route, root: &Root, assets: &Assets, holds: bool, head: &str, body: &str) -> String {
    let lang = route.lang.code();
    let boot = texts(route.lang).boot();
    let file = |path: &str| root.file(path);
    let own = match (holds, &route.page) {
        (true, Page::Explorer) => vec![(FIRST, &assets.style.first), (FILTER, &assets.filter)],
        (true, _) => vec![("style", &assets.style.text)],
        (false, _) => vec![],
    };
    let sheets: String = own.iter().map(|(id, text)| format!("<style id=\"{id}\">{text}</style>\n")).collect();
    let style = if holds { String::new() } else { stylesheet(&file(&assets.style.path)) };
    let data = assets.data.get(&(route.lang, data::extent(&route.page)));
    let data = data.map(|path| preload(&file(path), "text/plain")).unwrap_or_default();
    let files: BTreeSet<&String> =
        Part::needed(&route.page).filter_map(|part| assets.parts.get(&part)).flatten().collect();
    let part: String = files.into_iter().map(|path| preload(&file(path), "application/wasm")).collect();
    let paths = |((lang, extent), path): (&(Lang, Extent), &String)| {
        format!(" data-{}-{}=\"{path}\"", lang.code(), extent.code())
    };
    // The list is for the page that it goes without the texts of.
    let is_used = |&(&(lang, extent), _): &(&(Lang, Extent), &String)| {
        extent == Extent::Whole || (lang, extent) == (route.lang, data::extent(&route.page))
    };
    let paths: String = assets.data.iter().filter(is_used).map(paths).collect();
    let head = [
        "<meta charset=\"utf-8\">\n".to_owned(),
        format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n",
            policy(own.iter().map(|(_, text)| text.as_str()))
        ),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n".to_owned(),
        "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
            .to_owned(),
        "<meta name=\"theme-color\" content=\"#0d2a3a\">\n".to_owned(),
        format!("<meta name=\"version\" content=\"{}\">\n", release::PLACEHOLDER),
        head.to_owned(),
        style,
        sheets,
        format!("<noscript>{}</noscript>\n", stylesheet(&file(&assets.no_script)).trim_end()),
        // In the page itself: browsers ask for a file again at each change of address.
        format!("<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">\n", assets.icon),
        format!("<link rel=\"apple-touch-icon\" href=\"{}\">\n", file("icons/180.png")),
        format!("<link rel=\"manifest\" href=\"{}\">\n", file(&manifest::path(route.lang))),
        format!("<link rel=\"modulepreload\" href=\"{}\" fetchpriority=\"low\">\n", file(&assets.glue)),
        preload(&file(&assets.module), "application/wasm"),
        data,
        part,
    ]
    .concat();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n{head}</head>\n<body>\n<div id=\"page\">{body}</div>\n\
         <div class=\"boot\" id=\"boot\" role=\"status\" hidden data-module=\"{}\" data-data=\"{}\" data-version=\"{}\" \
         data-stopped=\"{}\" data-retry=\"{}\" data-reload=\"{}\"><p id=\"boot-text\"></p>\
         <button type=\"button\" class=\"button\" id=\"boot-retry\">{}</button> \
         <button type=\"button\" class=\"button\" id=\"boot-close\">{}</button></div>\n\
         <script type=\"module\" id=\"start\" src=\"{}\" data-glue=\"{}\" data-module=\"{}\"{paths}></script>\n</body>\n</html>\n",
        escape(boot.module),
        escape(boot.data),
        escape(boot.version),
        escape(boot.stopped),
        escape(boot.retry),
        escape(boot.reload),
        escape(boot.retry),
        escape(boot.close),
        file(&assets.start),
        assets.glue,
        assets.module,
    )
}

/// Whether a page holds the style sheet, and so paints a round trip sooner: the pages that visitors begin with. Of
/// the others there are hundreds, each would be five times as large, and every device that keeps a copy loads what
/// pages hold anew with each version.
fn holds_style(page: &Page) -> bool {
    match page {
        Page::Start | Page::Explorer => true,
        Page::Budget(path) | Page::Vision(path) => path.is_empty(),
        Page::Commitment(_) | Page::About | Page::Stand => false,
    }
}

fn stylesheet(href: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"{href}\">\n")
}

/// Fetched early, but behind everything that is needed to paint.
fn preload(href: &str, kind: &str) -> String {
    format!("<link rel=\"preload\" as=\"fetch\" type=\"{kind}\" href=\"{href}\" crossorigin fetchpriority=\"low\">\n")
}

/// What can only be said with an absolute address: left out where the site's is not known.
fn absolute(route: &Route, dataset: &Dataset, meta: &Meta, site_url: Option<&str>) -> String {
    let Some(url) = site_url else { return String::new() };
    let own = [url, &route.path()].concat();
    let alternates: String = dataset
        .bundle()
        .site
        .languages
        .iter()
        .map(|&lang| {
            let other = Route::new(lang, route.page.clone());
            format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{url}{}\">\n", lang.code(), other.path())
        })
        .collect();
    let (title, description) = (escape(&meta.title), escape(&meta.description));
    let name = escape(&dataset.bundle().site.name);
    let locale = match route.lang {
        Lang::Sv => "sv_SE",
        Lang::En => "en_GB",
    };
    format!(
        "<meta name=\"base\" content=\"{url}\">\n<link rel=\"canonical\" href=\"{own}\">\n{alternates}<meta property=\"og:type\" content=\"website\">\n\
         <meta property=\"og:site_name\" content=\"{name}\">\n<meta property=\"og:locale\" content=\"{locale}\">\n\
         <meta property=\"og:url\" content=\"{own}\">\n<meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{description}\">\n"
    )
}

/// A text as it has to stand in HTML, inside quotation marks too.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
