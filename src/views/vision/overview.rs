//! The first page of a vision: the hub, and the whole text for those who prefer to scroll.

use leptos::prelude::*;

use super::bar::Bar;
use super::contents::Contents;
use super::peek::Peeking;
use super::section::SectionText;
use super::sender::Sender;
use super::state::{ReaderState, block_id};
use super::turn;
use super::wheel::Wheel;
use crate::address::Page;
use crate::browser::{events, focus, scroll, timer};
use crate::explore::Facet;
use crate::model::{Coded, Vision};
use crate::views::context::{IS_LIVE, Site, use_site};
use crate::views::parts::{Notice, document_dates, document_label, option_label};

/// The id of the whole text. It is the state that asks for it, so that the static page shows it by itself.
const WHOLE: &str = "las=hela";

/// The overview. The whole text is in the page in any case: it is what gets printed.
#[component]
pub fn Overview() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    turn::by_keys(state);
    let mode = move || match (IS_LIVE, state.is_whole()) {
        (false, _) => "static",
        (true, true) => "whole",
        (true, false) => "hub",
    };
    let sections = (0..state.len()).map(|number| view! { <SectionText number level=2/> }).collect_view();
    view! {
        <div class="vision" data-mode=mode>
            <Notice omitted=Signal::derive(move || state.omitted()) dismiss=move |()| state.tidy()/>
            <Head/>
            <Wheel/>
            <div class="reader vision-whole" id=WHOLE>
                <Contents/>
                <div class="reader-column">
                    <Bar/>
                    <div class="reader-text"><Peeking>{sections}</Peeking></div>
                    <WholeEnd/>
                </div>
            </div>
            <Notes/>
        </div>
    }
    .into_any()
}

/// The end of the whole text: on to the commitments, or back to the hub.
#[component]
fn WholeEnd() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let site = use_site();
    let texts = site.texts.vision();
    let document = state.with_vision(|vision, _| vision.document.clone()).unwrap_or_default();
    let fragment = [Facet::Document.code(), "=", &document].concat();
    view! {
        <p class="whole-end">
            <a class="button" href=site.link(Page::Explorer, &fragment)>{texts.explore}</a>
            <a class="button" href=state.link_to_hub()>{texts.show_hub}</a>
        </p>
    }
}

/// What it is, whose it is, and the ways to begin.
#[component]
fn Head() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    state.with_vision(|vision, site| {
        let lang = site.dataset.lang();
        let texts = site.texts.vision();
        let first = state.with_section(0, |section, _| section.title.get(lang).to_owned()).unwrap_or_default();
        // What the device has kept comes with the app.
        let start = move || {
            let kept = state.keeping().with(Clone::clone);
            let place = kept.section.as_ref().and_then(|id| state.with_vision(|vision, _| vision.number(id)).flatten());
            let Some(number) = place else { return (state.link_to_page(0, ""), (texts.begin)(&first)) };
            let (id, title) = state
                .with_section(number, |section, _| {
                    (block_id(&section.id, kept.block), section.title.get(lang).to_owned())
                })
                .unwrap_or_default();
            let anchor = if kept.block > 0 { id.as_str() } else { "" };
            let href = if kept.whole { state.link_in_whole(Some(number)) } else { state.link_to_page(number, anchor) };
            (href, (texts.resume)(&title))
        };
        let start = Memo::new(move |_| start());
        // A link into the whole text leads to a section; the block in it is known to the device alone.
        let resume = move |_| {
            let kept = state.keeping().with(Clone::clone);
            if let Some(section) = kept.section.filter(|_| kept.whole) {
                timer::after_drawing(move || scroll::to_block(&block_id(&section, kept.block)));
            }
        };
        view! {
            <header class="vision-head">
                <Sender/>
                <h1 id="visionen" tabindex="-1">{vision.title.get(lang).to_owned()}</h1>
                <p class="section-lead">{vision.lead.get(lang).to_owned()}</p>
                {dates(site, vision)}
                <p class="vision-starts">
                    <a class="button button-primary" href=move || start.get().0 on:click=resume>{move || start.get().1}</a>
                    <a class="button vision-to-whole" href=state.link_in_whole(None)>{texts.read_all}</a>
                    <a class="button vision-to-hub" href=state.link_to_hub()>{texts.show_hub}</a>
                </p>
                <PrintedFrom/>
            </header>
        }
    })
}

/// What a reader has to know about the text, and what the device keeps about the reading.
#[component]
fn Notes() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    state.with_vision(|vision, site| {
        let lang = site.dataset.lang();
        let texts = site.texts.vision();
        let notes = vision.notes.iter().map(|note| view! { <p>{note.get(lang).to_owned()}</p> }).collect_view();
        let without_script = (!IS_LIVE).then(|| view! { <noscript><p>{texts.no_script}</p></noscript> });
        view! {
            <aside class="vision-notes" aria-label=texts.notes>
                {notes}
                <p>{texts.own_words}</p>
                {without_script}
                <Marks/>
            </aside>
        }
    })
}

/// What the document is called and when it was written.
fn dates(site: &Site, vision: &Vision) -> impl IntoView + use<> {
    site.dataset.document(&vision.document).map(|document| {
        let region = option_label(site, Facet::Region, &document.region);
        let dates = document_dates(site, document).join(". ");
        view! { <p class="vision-dates">{region} " · " {document_label(site, document)} ". " {dates} "."</p> }
    })
}

/// How much has been read, and a way to have that forgotten. Nothing while nothing is read.
#[component]
fn Marks() -> impl IntoView {
    let state = expect_context::<ReaderState>();
    let texts = use_site().texts.vision();
    let count = Memo::new(move |_| state.keeping().with(|bookmark| bookmark.read.len()));
    let any = move || count.get() > 0 || state.keeping().with(|bookmark| bookmark.section.is_some());
    let forget = move |_| {
        state.keeping().forget();
        focus::by_id("visionen");
    };
    // Last of all, so that nothing moves when the app knows.
    view! {
        <div class="vision-marks">
            {move || any().then(|| view! {
                <p>{(texts.read_count)(count.get(), state.len())}</p>
                <button type="button" class="button" on:click=forget>{texts.forget}</button>
            })}
        </div>
    }
}

/// On paper: where the addresses begin.
#[component]
fn PrintedFrom() -> impl IntoView {
    let site = use_site();
    let says = site.texts.vision().printed_from;
    let address = RwSignal::new(String::new());
    Effect::new(move |_| address.set([events::origin(), site.root.file("")].concat()));
    view! { <p class="on-paper">{move || address.with(|address| (!address.is_empty()).then(|| [says, " ", address].concat()))}</p> }
}
