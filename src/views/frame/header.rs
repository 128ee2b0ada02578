//! The top of every page: name, navigation, language, and which documents these are.

use leptos::prelude::*;

use crate::address::{Page, Route};
use crate::model::Coded;
use crate::views::content::use_content;
use crate::views::context::{use_location, use_site, use_stand};
use crate::views::parts::Mark;
use crate::views::take_along::TakeAlongButton;

/// The top of a page.
#[component]
pub fn Header(
    /// The page that it stands on.
    route: Route,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.frame();
    let name = site.dataset.bundle().site.name.clone();
    let reader = (!site.dataset.visions().is_empty()).then(|| (Page::Vision(String::new()), texts.vision));
    let money = (!site.dataset.budgets().is_empty()).then(|| (Page::Budget(String::new()), texts.budget));
    let entries = [Some((Page::Explorer, texts.explorer)), money, reader, Some((Page::About, texts.about))];
    let links = entries.into_iter().flatten().map(|(page, label)| {
        // A section stands below the entry that leads to the reader.
        let current = match (&route.page, &page) {
            (own, page) if own == page => Some("page"),
            (Page::Vision(_), Page::Vision(_)) | (Page::Budget(_), Page::Budget(_)) => Some("true"),
            _ => None,
        };
        view! { <li><a class="nav-link" href=site.link(page, "") aria-current=current>{label}</a></li> }
    });
    let scope =
        (texts.scope)(site.dataset.bundle().documents.len(), site.dataset.speaking_parties(), site.dataset.years());
    view! {
        <header class="site-header">
            <div class="site-header-row">
                <a class="brand" href=site.link(Page::Start, "")>
                    <Mark size=28/>
                    {name}
                </a>
                <nav class="site-nav" aria-label=texts.navigation><ul>{links.collect_view()}</ul></nav>
                <TakeAlongButton id="ta-med-sidan"/>
                <Languages route/>
            </div>
            <p class="scope">{scope}</p>
        </header>
    }
    .into_any()
}

/// Links to the same page in the other languages; the state in the address goes with them.
#[component]
fn Languages(
    /// The page that it stands on.
    route: Route,
) -> impl IntoView {
    let site = use_site();
    let (content, location) = (use_content(), use_location());
    let stand = use_stand();
    let others: Vec<_> = site
        .dataset
        .bundle()
        .site
        .languages
        .iter()
        .copied()
        .filter(|&lang| lang != route.lang && stand.offers(lang))
        .collect();
    let links = others.into_iter().map(|lang| {
        let other = Route::new(lang, route.page.clone());
        let label = (site.texts.labels().language)(lang);
        let site = site.clone();
        let href = move || site.root.link(&other, &content.known(&other.page, &location.fragment(), &site));
        view! { <li><a class="nav-link" href=href lang=lang.code() hreflang=lang.code()>{label}</a></li> }
    });
    view! { <nav class="languages" aria-label=site.texts.frame().languages><ul>{links.collect_view()}</ul></nav> }
}
