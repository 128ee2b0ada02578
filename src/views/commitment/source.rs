//! Where exactly it says so.

use leptos::prelude::*;

use crate::dataset::Position;
use crate::views::context::use_site;
use crate::views::parts::{document_dates, party_names};

/// Document, heading, opening words, party and date.
#[component]
pub fn SourcePlace(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.commitment();
    let lang = site.dataset.lang();
    let document = site.dataset.document_of(at);
    let source = &site.dataset.commitment(at).source;
    let section = document.sections.iter().find(|section| section.id == source.section);
    let dates = document_dates(&site, document).into_iter().map(|date| view! { <dd>{date}</dd> });
    view! {
        <section class="source">
            <h2>{texts.source}</h2>
            <dl class="pairs">
                <dt>{texts.document}</dt>
                <dd>{document.title.get(lang).to_owned()}</dd>
                <dd class="quiet">{(site.texts.labels().kind)(document.kind)}</dd>
                <dt>{texts.section}</dt>
                <dd lang="sv">{section.map(|section| section.heading.clone())}</dd>
                <dt>{texts.opening}</dt>
                <dd><q lang="sv">{source.opening.clone()} " …"</q></dd>
                <dt>{texts.parties}</dt>
                <dd>{party_names(&site, document)}</dd>
                <dt>{texts.dated}</dt>
                {dates.collect_view()}
            </dl>
        </section>
    }
    .into_any()
}
