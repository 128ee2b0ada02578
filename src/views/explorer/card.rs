//! One commitment in the list.

use hubben_engine::Highlighter;
use leptos::prelude::*;

use super::ExplorerState;
use crate::address::Page;
use crate::browser::dom;
use crate::dataset::Position;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::{Site, use_site};
use crate::views::parts::{Markup, change_word, document_label, option_label, put_status};

/// A commitment in the list: what, where from, how it stands.
#[component]
pub fn Card(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let commitment = site.dataset.commitment(at);
    let internal = site.dataset.is_internal(at).then_some("");
    // The static page's filter goes by these; the running app needs none of them.
    let facets = !site.is_live();
    let region = facets.then(|| site.dataset.document_of(at).region.clone());
    let topics = facets.then(|| commitment.topics.join(" "));
    let status = facets.then(|| commitment.status.code());
    // Written once: the list makes cards anew for another search.
    let fragment = untrack(|| state.fragment());
    let inside = state.search().with_untracked(|search| inside(&site, at, &search.marks, &fragment));
    view! {
        <li class="card" data-region=region data-amne=topics data-status=status data-intern=internal inner_html=inside></li>
    }
    .into_any()
}

/// Leads the link of a card that is there on with another selection.
pub fn lead(site: &Site, at: Position, fragment: &str) {
    let id = &site.dataset.commitment(at).id;
    dom::set_attribute(&["c-", id].concat(), "href", &way(site, id, fragment));
}

/// The way to a commitment. The selection goes along, so that the page can lead on within it.
fn way(site: &Site, id: &str, fragment: &str) -> String {
    site.link(Page::Commitment(id.to_owned()), fragment)
}

/// What a card says.
fn inside(site: &Site, at: Position, marks: &Highlighter, fragment: &str) -> String {
    let lang = site.dataset.lang();
    let commitment = site.dataset.commitment(at);
    let document = site.dataset.document_of(at);
    let mut card = Markup::default();
    card.html(r#"<h2 class="card-title"><a id="#).value(&["c-", &commitment.id].concat());
    card.html(" href=").value(&way(site, &commitment.id, fragment)).html(">");
    card.marked(commitment.title.get(lang), marks).html("</a></h2>");
    card.html(r#"<p class="card-text">"#).marked(commitment.summary.get(lang), marks).html("</p>");
    if let Some(word) = change_word(site, at) {
        card.html(r#"<p class="change-mark">"#).text(word).html("</p>");
    }
    card.html(r#"<p class="card-source">"#).text(&option_label(site, Facet::Region, &document.region));
    card.html(" · ").text(&document_label(site, document)).html("</p>");
    card.html(r#"<ul class="card-facts"><li>"#);
    put_status(&mut card, site, commitment.status);
    card.html(r#"</li><li class="form">"#).text((site.texts.labels().form)(commitment.form).name).html("</li>");
    if let Some(due) = commitment.due {
        card.html(r#"<li class="due">"#).text(&(site.texts.labels().due)(due.from, due.to)).html("</li>");
    }
    // The search finds topics and places too.
    for id in &commitment.topics {
        card.html(r#"<li class="topic">"#).marked(&option_label(site, Facet::Topic, id), marks).html("</li>");
    }
    for place in &commitment.places {
        card.html(r#"<li class="place">"#).marked(place, marks).html("</li>");
    }
    card.html("</ul>");
    card.finish()
}
