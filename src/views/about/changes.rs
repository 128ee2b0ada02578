//! What has changed in the data since the visitor's last version.

use leptos::prelude::*;

use crate::address::Page;
use crate::changes::Change;
use crate::views::context::use_site;

/// The section about changes; nothing on a first visit.
#[component]
pub fn Changes() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.changes();
    let changes = site.changes.clone();
    let lang = site.dataset.lang();
    let present = |kind: Change| -> Vec<(Option<String>, String)> {
        let of_kind = changes.present.iter().filter(|(_, change)| *change == kind);
        of_kind
            .map(|&(at, _)| {
                let commitment = site.dataset.commitment(at);
                let href = site.link(Page::Commitment(commitment.id.clone()), "");
                (Some(href), commitment.title.get(lang).to_owned())
            })
            .collect()
    };
    let removed = changes.removed.iter().map(|title| (None, title.clone())).collect();
    let kinds =
        [(texts.added, present(Change::Added)), (texts.changed, present(Change::Changed)), (texts.removed, removed)];
    let lists = kinds.into_iter().filter(|(_, items)| !items.is_empty()).map(|(heading, items)| {
        let items = items.into_iter().map(|(href, title)| view! { <li><a href=href>{title}</a></li> });
        view! { <h3>{heading}</h3><ul>{items.collect_view()}</ul> }
    });
    let section = view! {
        <section id="andringar">
            <h2>{(texts.heading)(&changes.since)}</h2>
            <p>{texts.lead}</p>
            {lists.collect_view()}
        </section>
    };
    (!changes.is_empty()).then(|| section.into_any())
}
