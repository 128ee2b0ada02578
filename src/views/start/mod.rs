//! The start page: what this is, and the ways in.

use leptos::either::Either;
use leptos::prelude::*;

use super::context::{Site, use_site};
use super::parts::{Aurora, StatusMark, document_label, option_label, party_names};
use crate::address::Page;
use crate::explore::{Facet, Selection};
use crate::model::{Coded, Status};
use crate::reading::{minutes, words};

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.start();
    let shown = site.engine.count(&Selection::default());
    let meanings = Status::ALL.iter().map(|&status| {
        let named = (site.texts.labels().status)(status);
        view! { <li class="meaning"><StatusMark status/><p>{named.means}</p></li> }
    });
    let names =
        [site.texts.commitment().in_source, site.texts.commitment().in_calendar, site.texts.commitment().in_documents];
    let apart = names.into_iter().zip(texts.standings_each).map(|(name, line)| {
        view! { <li class="apart"><h3>{name}</h3><p>{line}</p></li> }
    });
    view! {
        <div class="start">
            <section class="hero">
                <Aurora/>
                <h1>{site.texts.titles().start_heading}</h1>
                <p class="lead">{texts.lead}</p>
                <a class="button button-primary" href=site.link(Page::Explorer, "")>{(texts.explore)(shown)}</a>
            </section>
            <section class="ways">
                <h2>{texts.by_region}</h2>
                <ul class="way-cards">{ways(&site, Facet::Region)}</ul>
            </section>
            <section class="ways">
                <h2>{texts.by_topic}</h2>
                <ul class="way-chips">{ways(&site, Facet::Topic)}</ul>
            </section>
            <section class="ways">
                <h2>{texts.by_document}</h2>
                <ul class="way-documents">{documents(&site)}</ul>
            </section>
            {visions(&site)}
            {budgets(&site)}
            <section class="ways">
                <h2>{texts.standings}</h2>
                <p class="measure">{texts.standings_lead}</p>
                <ol class="aparts">{apart.collect_view()}</ol>
                <ul class="meanings">{meanings.collect_view()}</ul>
            </section>
        </div>
    }
    .into_any()
}

/// A link for every vision that can be read; nothing where there is none.
fn visions(site: &Site) -> impl IntoView + use<> {
    let lang = site.dataset.lang();
    let texts = site.texts.start();
    let visions = site.dataset.visions();
    let entries = visions.places().filter(|place| place.section.is_none()).filter_map(|place| {
        let vision = site.dataset.vision(place)?;
        let document = site.dataset.document(&vision.document)?;
        let time = minutes(vision.sections().map(|section| words(section, lang)).sum());
        let length = (texts.vision_size)(vision.sections().count(), time);
        Some(view! {
            <li>
                <a class="way way-vision" href=site.link(Page::Vision(visions.path(place)), "")>
                    <span class="way-name">{vision.title.get(lang).to_owned()}</span>
                    <span class="way-detail">{document_label(site, document)} " · " {party_names(site, document)}</span>
                    <span class="way-detail">{(site.texts.labels().kind)(document.kind)}</span>
                    <span class="way-count">{length}</span>
                </a>
            </li>
        })
    });
    let entries: Vec<_> = entries.collect();
    (!entries.is_empty()).then(|| {
        view! { <section class="ways"><h2>{texts.by_vision}</h2><ul class="way-cards">{entries}</ul></section> }
    })
}

/// A link for every budget that can be followed; nothing where there is none.
fn budgets(site: &Site) -> impl IntoView + use<> {
    let lang = site.dataset.lang();
    let texts = site.texts;
    let entries = site.dataset.bundle().budgets.iter().enumerate().filter_map(|(number, budget)| {
        let document = site.dataset.document(&budget.document)?;
        let held = (texts.start().budget_size)(budget.lines().count(), &(texts.budget().holds)(budget.from, budget.to));
        Some(view! {
            <li>
                <a class="way way-budget" href=site.link(Page::Budget(site.dataset.budgets().path(number)), "")>
                    <span class="way-name">{budget.title.get(lang).to_owned()}</span>
                    <span class="way-detail">{document_label(site, document)} " · " {party_names(site, document)}</span>
                    <span class="way-detail">{budget.frame.get(lang).to_owned()}</span>
                    <span class="way-count">{held}</span>
                </a>
            </li>
        })
    });
    let entries: Vec<_> = entries.collect();
    (!entries.is_empty()).then(|| {
        view! { <section class="ways"><h2>{texts.start().by_budget}</h2><ul class="way-cards">{entries}</ul></section> }
    })
}

/// A link for every option of a facet that has something to show.
fn ways(site: &Site, facet: Facet) -> impl IntoView + use<> {
    let outcome = site.engine.run(&Selection::default());
    let options = site.engine.vocabulary().options(facet).iter().zip(0u16..);
    let internal = crate::model::INTERNAL_TOPIC;
    options
        .filter(|(option, _)| facet != Facet::Topic || option.code != internal)
        .map(|(option, position)| {
            let fragment = [facet.code(), "=", &option.code].concat();
            let words = (site.texts.start().count)(outcome.count(facet, position) as usize);
            // Seventeen topics need the word only once to be understood; a screen reader reads them one by one.
            let count = if facet == Facet::Topic {
                let number = outcome.count(facet, position);
                Either::Left(view! {
                    <span class="way-count" aria-hidden="true">{number}</span>
                    <span class="visually-hidden">{words}</span>
                })
            } else {
                Either::Right(view! { <span class="way-count">{words}</span> })
            };
            view! {
                <li>
                    <a class="way" href=site.link(Page::Explorer, &fragment)>
                        <span class="way-name">{option_label(site, facet, &option.code)}</span>
                        {count}
                    </a>
                </li>
            }
        })
        .collect_view()
}

fn documents(site: &Site) -> impl IntoView + use<> {
    let lang = site.dataset.lang();
    let outcome = site.engine.run(&Selection::default());
    let entries = site.dataset.bundle().documents.iter().zip(0u16..).map(|(document, position)| {
        let fragment = [Facet::Document.code(), "=", &document.id].concat();
        let region = site.dataset.region(&document.region).map(|region| region.name.get(lang).to_owned());
        view! {
            <li>
                <a class="way" href=site.link(Page::Explorer, &fragment)>
                    <span class="way-name">{document_label(site, document)}</span>
                    <span class="way-detail">{region} " · " {party_names(site, document)}</span>
                    <span class="way-detail">{(site.texts.labels().kind)(document.kind)}</span>
                    <span class="way-count">{(site.texts.start().count)(outcome.count(Facet::Document, position) as usize)}</span>
                </a>
            </li>
        }
    });
    entries.collect_view()
}
