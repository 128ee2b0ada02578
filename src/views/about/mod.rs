//! The page about the site: method, sources, words, corrections, privacy, downloads, who is behind it.

mod changes;
mod downloads;
mod offline;
mod sources;
mod words;

use leptos::prelude::*;

use super::context::{use_site, use_stand};
use crate::address::Page;
use crate::browser::storage;

/// The page about the site.
#[component]
pub fn AboutPage() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.about();
    view! {
        <div class="about">
            <h1>{texts.heading}</h1>
            <Paragraphs id="metod" section=texts.method/>
            <sources::Sources/>
            <words::Words/>
            <changes::Changes/>
            <Corrections/>
            <Paragraphs id="integritet" section=texts.privacy/>
            {(!use_stand().is_running()).then(|| view! { <Forget/> })}
            <offline::Offline/>
            <Paragraphs id="tillganglighet" section=texts.accessibility/>
            <downloads::Downloads/>
            <Publisher/>
            <ToStand/>
        </div>
    }
}

/// A heading with paragraphs.
#[component]
fn Paragraphs(
    /// Id for links to the section.
    id: &'static str,
    /// Heading and paragraphs.
    section: (&'static str, &'static [&'static str]),
) -> impl IntoView {
    let (heading, paragraphs) = section;
    view! {
        <section id=id>
            <h2>{heading}</h2>
            {paragraphs.iter().map(|&text| view! { <p>{text}</p> }).collect_view()}
        </section>
    }
}

/// Deletes what the device keeps for this site.
#[component]
fn Forget() -> impl IntoView {
    let texts = use_site().texts.about();
    let said = RwSignal::new("");
    let forget = move |_| {
        storage::clear();
        crate::browser::offline::forget();
        said.set(texts.forgotten);
    };
    view! {
        <p class="forget" data-needs-app="">
            <button type="button" class="button" on:click=forget>{texts.forget}</button>
            " " <span role="status">{move || said.get()}</span>
        </p>
    }
}

/// Published corrections, newest first.
#[component]
fn Corrections() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.about();
    let lang = site.dataset.lang();
    let corrections = &site.dataset.bundle().corrections;
    let none = corrections.is_empty().then(|| view! { <p>{texts.no_corrections}</p> });
    let entries = corrections.iter().map(|correction| {
        let title =
            site.dataset.find(&correction.commitment).map(|at| site.dataset.commitment(at).title.get(lang).to_owned());
        view! {
            <li>
                <p><time>{correction.date.clone()}</time> " "
                    <a href=site.link(Page::Commitment(correction.commitment.clone()), "")>{title}</a></p>
                <p>{texts.was} ": " {correction.was.get(lang).to_owned()}</p>
                <p>{texts.now} ": " {correction.now.get(lang).to_owned()}</p>
            </li>
        }
    });
    view! {
        <section id="rattelser">
            <h2>{texts.corrections}</h2>
            {none}
            <ul class="corrections">{entries.collect_view()}</ul>
        </section>
    }
}

/// The way to the page that prepares a tablet; none for visitors at a stand.
#[component]
fn ToStand() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.stand_setup();
    view! {
        <section id="stall" data-takes-out="">
            <h2>{texts.link}</h2>
            <p>{texts.lead}</p>
            <p><a href=site.link(Page::Stand, "")>{texts.heading}</a></p>
        </section>
    }
}

/// Who is behind the site, who pays, where to write, which version this is.
#[component]
fn Publisher() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.about();
    let lang = site.dataset.lang();
    let about = &site.dataset.bundle().site;
    let placeholder = about.placeholder.then(|| view! { <p class="notice">{texts.placeholder}</p> });
    view! {
        <section id="utgivare">
            <h2>{texts.publisher}</h2>
            {placeholder}
            <p>{about.publisher.get(lang).to_owned()}</p>
            <dl class="pairs">
                <dt>{texts.funding}</dt>
                <dd>{about.funding.get(lang).to_owned()}</dd>
                <dt>{texts.contact}</dt>
                <dd><a href=use_stand().way_out(["mailto:", &about.contact].concat())>{about.contact.clone()}</a></dd>
                <dt>{texts.version}</dt>
                <dd>{(texts.version_line)(&site.version, &about.updated)}</dd>
            </dl>
        </section>
    }
}
