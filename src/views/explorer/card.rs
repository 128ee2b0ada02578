//! One commitment in the list.

use hubben_engine::Highlighter;

use crate::address::Page;
use crate::dataset::Position;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::{IS_LIVE, Site};
use crate::views::parts::{Markup, change_word, document_label, option_label, put_status};

/// The way to a commitment. The selection goes along, so that the page can lead on within it.
pub fn way(site: &Site, at: Position, fragment: &str) -> String {
    site.link(Page::Commitment(site.dataset.commitment(at).id.clone()), fragment)
}

/// Writes a commitment in the list: what, where from, how it stands.
pub fn put_card(card: &mut Markup, site: &Site, at: Position, marks: &Highlighter, fragment: &str) {
    let lang = site.dataset.lang();
    let commitment = site.dataset.commitment(at);
    let document = site.dataset.document_of(at);
    card.html("<li");
    // The static page's filter goes by these; the running app needs none of them.
    if !IS_LIVE {
        card.html(" data-region=").value(&document.region).html(" data-amne=").value(&commitment.topics.join(" "));
        card.html(" data-status=").value(commitment.status.code());
    }
    card.html(if site.dataset.is_internal(at) { r#" data-intern="""# } else { "" });
    card.html(r#" class="card">"#);
    // The start script reads id, title and summary off the static page, as `packed/page_texts.rs` has it.
    card.html(r#"<h2 class="card-title"><a id="#).value(&["c-", &commitment.id].concat());
    card.html(" href=").value(&way(site, at, fragment)).html(">");
    card.marked(commitment.title.get(lang), marks).html("</a></h2>");
    card.html(r#"<p class="card-text">"#).marked(commitment.summary.get(lang), marks).html("</p>");
    if let Some(word) = change_word(site, at) {
        card.html(r#"<p class="change-mark">"#).text(word).html("</p>");
    }
    card.html(r#"<p class="card-source">"#).text(&option_label(site, Facet::Region, &document.region));
    card.html(" · ").text(&document_label(site, document)).html("</p>");
    card.html(r#"<ul class="card-facts"><li>"#);
    put_status(card, site, commitment.status);
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
    card.html("</ul></li>");
}
