//! The source documents.

use leptos::prelude::*;

use crate::address::Page;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::use_site;
use crate::views::parts::{document_dates, document_label, option_label, party_names};

/// What each document is, whose, from when, and how much of it is here.
#[component]
pub fn Sources() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.about();
    let lang = site.dataset.lang();
    let entries = site.dataset.bundle().documents.iter().map(|document| {
        let fragment = [Facet::Document.code(), "=", &document.id].concat();
        let internal = |topics: &[String]| topics.iter().any(|topic| topic == crate::model::INTERNAL_TOPIC);
        let internal = document.commitments.iter().filter(|commitment| internal(&commitment.topics)).count();
        let among = (internal > 0).then(|| (texts.internal_among)(internal));
        let dates = document_dates(&site, document).into_iter().map(|date| view! { <p>{date}</p> });
        view! {
            <li class="source-entry">
                <h3><a href=site.link(Page::Explorer, &fragment)>{document_label(&site, document)}</a></h3>
                <p><cite>{document.title.get(lang).to_owned()}</cite></p>
                <p>{(site.texts.labels().kind)(document.kind)} " · " {party_names(&site, document)} " · "
                    {option_label(&site, Facet::Region, &document.region)}</p>
                {dates.collect_view()}
                <p>{(texts.source_counts)(document.commitments.len(), document.sections.len())}{among}</p>
            </li>
        }
    });
    view! {
        <section id="kallor">
            <h2>{texts.sources}</h2>
            <ul class="source-entries">{entries.collect_view()}</ul>
        </section>
    }
    .into_any()
}
