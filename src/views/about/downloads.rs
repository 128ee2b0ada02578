//! All data as files.

use leptos::prelude::*;

use crate::views::context::{use_site, use_stand};

/// Where the whole bundle lies below the site's root.
pub const BUNDLE: &str = "data/hubben.json";
/// Where the bundle's schema lies below the site's root.
pub const SCHEMA: &str = "data/schema/bundle.schema.json";

/// Links to the bundle, its schema, and the file of each document, vision and budget.
#[component]
pub fn Downloads() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.about();
    let lang = site.dataset.lang();
    let stand = use_stand();
    let file = |path: &str| stand.way_out(site.root.file(path));
    let licence = site.dataset.bundle().site.licence.clone();
    let documents = site.dataset.bundle().documents.iter().map(|document| {
        let path = ["data/documents/", &document.id, ".json"].concat();
        view! { <li><a href=file(&path) download="">{document.title.get(lang).to_owned()} " (JSON)"</a></li> }
    });
    let visions = site.dataset.bundle().visions.iter().map(|vision| {
        let path = ["data/vision/", &vision.document, ".json"].concat();
        view! { <li><a href=file(&path) download="">{vision.title.get(lang).to_owned()} " (JSON)"</a></li> }
    });
    let budgets = site.dataset.bundle().budgets.iter().map(|budget| {
        let path = ["data/budget/", &budget.document, ".json"].concat();
        view! { <li><a href=file(&path) download="">{budget.title.get(lang).to_owned()} " (JSON)"</a></li> }
    });
    view! {
        <section id="data">
            <h2>{texts.downloads}</h2>
            <p>{texts.downloads_lead}</p>
            <ul>
                <li><a href=file(BUNDLE) download="">{texts.bundle} " (JSON)"</a></li>
                <li><a href=file(SCHEMA) download="">{texts.schema}</a></li>
                {documents.collect_view()}
                {visions.collect_view()}
                {budgets.collect_view()}
            </ul>
            <p>{texts.licence} ": " <a href=use_stand().way_out(licence.url) rel="license noreferrer">{licence.name}</a></p>
        </section>
    }
    .into_any()
}
