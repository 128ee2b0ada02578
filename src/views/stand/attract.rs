//! The screen while nobody is there: what this is, a little of every document in turn, and what to do.

use leptos::prelude::*;

use super::state::Act;
use crate::browser::timer::Timer;
use crate::browser::{Listener, keys, stand as hands};
use crate::explore::Facet;
use crate::model::{Coded, Lang};
use crate::stand::{Programme, Slide};
use crate::texts::texts;
use crate::views::Site;
use crate::views::context::{use_site, use_stand};
use crate::views::parts::{Aurora, Mark, document_label, option_label, party_names};

/// The id of the screen.
pub const ATTRACT: &str = "content";
/// How long a touch that was no tap waits before it counts, in milliseconds: a tap comes as a click,
/// which then falls on this screen and not on the page that follows.
const AFTER: u32 = 300;
/// How long a text may be, in bytes, to be read in passing.
const LONGEST: usize = 220;

/// The waiting screen. Any touch or key begins.
#[component]
pub fn Attract() -> impl IntoView {
    let site = use_site();
    let stand = use_stand();
    let about = &site.dataset.bundle().site;
    let (lang, frame) = (site.dataset.lang(), site.texts.frame());
    let programme = Programme::new(&site.dataset);
    let timer = StoredValue::new_local(Timer::default());
    Effect::new(move |_| {
        let heard = Listener::window("keydown", move |event| {
            if keys::begins(&event) {
                stand.act(Act::Enter(None));
            }
        });
        // Dropped, and so unheard, with the effect.
        StoredValue::new_local(heard);
    });
    // A finger that was down before this screen came is no visitor's.
    let pressed = StoredValue::new_local(false);
    let lifted = move |event: leptos::ev::PointerEvent| {
        if pressed.get_value() && !hands::is_on_button(&event) {
            timer.update_value(|timer| timer.restart(AFTER, move || stand.act(Act::Enter(None))));
        }
    };
    // The language that is shown comes first.
    let others = about.languages.iter().copied().filter(|&other| other != lang && stand.offers(other));
    let starts = std::iter::once(lang).chain(others).map(|lang| view! { <Start lang/> }).collect_view();
    let scope =
        (frame.scope)(site.dataset.bundle().documents.len(), site.dataset.speaking_parties(), site.dataset.years());
    let name = about.name.clone();
    let publisher = [site.texts.stand().publisher, about.publisher.get(lang)].concat();
    let slide = {
        let site = site.clone();
        move || {
            let words = programme.slide(stand.step()).and_then(|slide| Words::of(slide, &site))?;
            // Two names for the same motion: it begins anew when the name changes.
            let turn = if stand.step().is_multiple_of(2) { "even" } else { "odd" };
            Some(view! {
                <div class="attract-shown" data-turn=turn>
                    <p class="attract-kind">{words.kind}</p>
                    <p class="attract-title">{words.title}</p>
                    <p class="attract-text">{words.text}</p>
                    <p class="attract-source">{words.source}</p>
                </div>
            })
        }
    };
    view! {
        <main class="attract" id=ATTRACT tabindex="-1" on:click=move |_| stand.act(Act::Enter(None))
            on:pointerdown=move |_| pressed.set_value(true) on:pointerup=lifted>
            <Aurora/>
            <header class="attract-head">
                <p class="attract-brand"><Mark size=48/>{name}</p>
                <h1 class="attract-about">{site.texts.titles().start_heading}</h1>
            </header>
            {slide}
            <p class="attract-starts">{starts}</p>
            <footer class="attract-foot"><p>{scope}</p><p>{publisher}</p></footer>
        </main>
    }
    .into_any()
}

/// What a step of the programme says.
struct Words {
    /// What it is: out of a vision, or where a commitment stands.
    kind: String,
    title: String,
    text: String,
    /// Whose words these are, and in which document.
    source: String,
}

impl Words {
    fn of(slide: Slide, site: &Site) -> Option<Self> {
        let lang = site.dataset.lang();
        let (document, kind, title, text) = match slide {
            Slide::Section(place) => {
                let (vision, section) = (site.dataset.vision(place)?, site.dataset.vision_section(place)?);
                let document = site.dataset.document(&vision.document)?;
                (document, site.texts.stand().from_vision, &section.title, &section.lead)
            }
            Slide::Commitment(at) => {
                let commitment = site.dataset.commitment(at);
                let status = (site.texts.labels().status)(commitment.status).name;
                (site.dataset.document_of(at), status, &commitment.title, &commitment.summary)
            }
        };
        let region = option_label(site, Facet::Region, &document.region);
        let source = [&region, " · ", &document_label(site, document), " · ", &party_names(site, document)].concat();
        // A statement that is cut off says something else: what is too long is left to the page.
        let text = Some(text.get(lang)).filter(|text| text.len() <= LONGEST).unwrap_or_default().to_owned();
        Some(Self { kind: kind.to_owned(), title: title.get(lang).to_owned(), text, source })
    }
}

/// Begins in a language.
#[component]
fn Start(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let stand = use_stand();
    let begin = move |event: leptos::ev::MouseEvent| {
        // Not also in the language that is shown.
        event.stop_propagation();
        stand.act(Act::Enter(Some(lang)));
    };
    view! { <button type="button" class="button attract-start" lang=lang.code() on:click=begin>{texts(lang).stand().touch}</button> }
}
