//! The links to other commitments, each with what supports it.

use leptos::prelude::*;

use crate::address::Page;
use crate::dataset::{Link, Position};
use crate::explore::Facet;
use crate::views::context::use_site;
use crate::views::parts::{StatusMark, document_label, option_label};

/// The related commitments; nothing where there are none.
#[component]
pub fn RelatedList(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let lang = site.dataset.lang();
    let entry = |link: &Link| {
        let other = site.dataset.commitment(link.other);
        let document = site.dataset.document_of(link.other);
        view! {
            <li class="related">
                <p class="related-kind">{(site.texts.labels().relation)(link.kind, link.direction)}</p>
                <a class="related-title" href=site.link(Page::Commitment(other.id.clone()), "")>{other.title.get(lang).to_owned()}</a>
                <p class="related-source">
                    {option_label(&site, Facet::Region, &document.region)} " · " {document_label(&site, document)}
                </p>
                <p class="related-status"><StatusMark status=other.status/></p>
                <p>{link.reason.get(lang).to_owned()}</p>
            </li>
        }
    };
    let links: Vec<_> = site.dataset.links(at).iter().map(entry).collect();
    (!links.is_empty())
        .then(|| {
            view! {
                <section class="relations">
                    <h2>{site.texts.commitment().related}</h2>
                    <ul class="related-list">{links}</ul>
                </section>
            }
        })
        .into_any()
}
