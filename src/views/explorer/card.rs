//! One commitment in the list.

use leptos::prelude::*;

use super::ExplorerState;
use crate::address::Page;
use crate::dataset::Position;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::use_site;
use crate::views::parts::{ChangeMark, Highlighted, StatusMark, document_label, option_label};

/// A commitment in the list: what, where from, how it stands.
#[component]
pub fn Card(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let lang = site.dataset.lang();
    let commitment = site.dataset.commitment(at);
    let document = site.dataset.document_of(at);
    let marks = state.marks();
    let page = Page::Commitment(commitment.id.clone());
    let linked = site.clone();
    // The selection goes with the link, so that the page can lead on within it.
    let href = move || linked.link(page.clone(), &state.fragment());
    let topics = commitment.topics.iter().map(|id| {
        view! { <li class="topic"><Highlighted text=option_label(&site, Facet::Topic, id) marks/></li> }
    });
    let places = commitment.places.iter().map(|place| {
        view! { <li class="place"><Highlighted text=place.clone() marks/></li> }
    });
    let due = commitment.due.map(|due| view! { <li class="due">{(site.texts.commitment.due)(due.from, due.to)}</li> });
    let internal = site.dataset.is_internal(at).then_some("");
    // The static page's filter goes by these; the running app needs none of them.
    let facets = !site.is_live();
    let region = facets.then(|| document.region.clone());
    let topic_codes = facets.then(|| commitment.topics.join(" "));
    view! {
        <li class="card" data-region=region data-amne=topic_codes data-status=facets.then(|| commitment.status.code()) data-intern=internal>
            <h2 class="card-title">
                <a id=["c-", &commitment.id].concat() href=href><Highlighted text=commitment.title.get(lang) marks/></a>
            </h2>
            <p class="card-text"><Highlighted text=commitment.summary.get(lang) marks/></p>
            <ChangeMark at/>
            <p class="card-source">
                {option_label(&site, Facet::Region, &document.region)} " · " {document_label(&site, document)}
            </p>
            <ul class="card-facts">
                <li><StatusMark status=commitment.status/></li>
                <li class="form">{(site.texts.labels.form)(commitment.form).name}</li>
                {due}
                {topics.collect_view()}
                {places.collect_view()}
            </ul>
        </li>
    }
    .into_any()
}
