//! One commitment's page.

mod facts;
mod neighbours;
mod related;
mod source;
mod standing;
mod vision;

use leptos::either::Either;
use leptos::prelude::*;

use super::context::{use_site, use_stand};
use super::explorer::ExplorerState;
use super::parts::{ChangeMark, Notice, ShareButton, document_label, option_label, party_names};
use super::take_along::TakeAlongButton;
use crate::address::{Page, percent_encode};
use crate::explore::Facet;

/// The page of one commitment.
#[component]
pub fn CommitmentPage(
    /// Its id.
    id: String,
) -> impl IntoView {
    let site = use_site();
    let Some(at) = site.dataset.find(&id) else {
        return Either::Left(view! { <h1>{site.texts.missing().heading}</h1><p>{site.texts.missing().help}</p> });
    };
    let state = ExplorerState::new();
    provide_context(state);
    let texts = site.texts.commitment();
    let lang = site.dataset.lang();
    let commitment = site.dataset.commitment(at);
    let document = site.dataset.document_of(at);
    let title = commitment.title.get(lang).to_owned();
    let linked = site.clone();
    let back = move || linked.link(Page::Explorer, &state.fragment());
    let subject = percent_encode(&(texts.report_subject)(&title));
    let report =
        ["mailto:", &site.dataset.bundle().site.contact, "?subject=", &subject, "&body=", &percent_encode(&id)]
            .concat();
    Either::Right(view! {
        <article class="commitment">
            <Notice omitted=Signal::derive(move || state.omitted()) dismiss=move |()| state.tidy()/>
            <p class="back"><a href=back>"← " {texts.back}</a></p>
            <header class="commitment-head">
                <p class="eyebrow">
                    {option_label(&site, Facet::Region, &document.region)} " · " {party_names(&site, document)} " · " {document_label(&site, document)}
                </p>
                <h1>{title.clone()}</h1>
                <ChangeMark at/>
                <p class="commitment-text">{commitment.summary.get(lang).to_owned()}</p>
                <p class="own-words">{texts.own_words}</p>
                <vision::InVision at/>
            </header>
            <standing::Standings at/>
            <facts::Facts at/>
            <source::SourcePlace at/>
            <related::RelatedList at/>
            <div class="actions">
                <span data-needs-app=""><ShareButton label=texts.share title/></span>
                <TakeAlongButton id="ta-med-atagandet"/>
                <a class="button" href=use_stand().way_out(report)>{texts.report}</a>
            </div>
            <neighbours::NeighbourLinks at/>
        </article>
    })
}
