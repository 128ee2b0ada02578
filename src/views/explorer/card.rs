//! One commitment in the list.

use hubben_engine::Highlighter;
use leptos::prelude::*;

use super::ExplorerState;
use crate::address::Page;
use crate::dataset::Position;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::{Site, use_site};
use crate::views::parts::{ChangeMark, StatusMark, document_label, highlighted, option_label};

/// A commitment in the list: what, where from, how it stands.
#[component]
pub fn Card(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let commitment = site.dataset.commitment(at);
    let document = site.dataset.document_of(at);
    let internal = site.dataset.is_internal(at).then_some("");
    // The static page's filter goes by these; the running app needs none of them.
    let facets = !site.is_live();
    let region = facets.then(|| document.region.clone());
    let topic_codes = facets.then(|| commitment.topics.join(" "));
    let status = facets.then(|| commitment.status.code());
    // Few listeners for a whole card: with each key many cards come and go.
    let (above, below) = (site.clone(), site.clone());
    let said = move || state.marks().with(|marks| said(&above, state, at, marks));
    let labels = move || state.marks().with(|marks| labels(&below, at, marks));
    let due = commitment.due.map(|due| view! { <li class="due">{(site.texts.commitment.due)(due.from, due.to)}</li> });
    view! {
        <li class="card" data-region=region data-amne=topic_codes data-status=status data-intern=internal>
            {said}
            <ChangeMark at/>
            <p class="card-source">
                {option_label(&site, Facet::Region, &document.region)} " · " {document_label(&site, document)}
            </p>
            <ul class="card-facts">
                <li><StatusMark status=commitment.status/></li>
                <li class="form">{(site.texts.labels.form)(commitment.form).name}</li>
                {due}
                {labels}
            </ul>
        </li>
    }
    .into_any()
}

/// What a commitment says, and the way to it. The selection goes with the link, so that the page can lead on
/// within it.
fn said(site: &Site, state: ExplorerState, at: Position, marks: &Highlighter) -> AnyView {
    let (lang, commitment) = (site.dataset.lang(), site.dataset.commitment(at));
    let (way, page) = (site.clone(), Page::Commitment(commitment.id.clone()));
    let href = move || way.link(page.clone(), &state.fragment());
    view! {
        <h2 class="card-title">
            <a id=["c-", &commitment.id].concat() href=href>{highlighted(commitment.title.get(lang), marks)}</a>
        </h2>
        <p class="card-text">{highlighted(commitment.summary.get(lang), marks)}</p>
    }
    .into_any()
}

/// Its topics and places: the search finds them too.
fn labels(site: &Site, at: Position, marks: &Highlighter) -> AnyView {
    let commitment = site.dataset.commitment(at);
    let topic =
        |id: &String| view! { <li class="topic">{highlighted(&option_label(site, Facet::Topic, id), marks)}</li> };
    let place = |place: &String| view! { <li class="place">{highlighted(place, marks)}</li> };
    view! {
        {commitment.topics.iter().map(topic).collect_view()}
        {commitment.places.iter().map(place).collect_view()}
    }
    .into_any()
}
