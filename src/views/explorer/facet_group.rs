//! One facet: its options with what each would give.

use leptos::either::Either;
use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use super::ExplorerState;
use crate::browser::events;
use crate::browser::option::OptionElement;
use crate::explore::{Facet, Selection};
use crate::model::{Coded, Status};
use crate::views::Step;
use crate::views::context::{IS_LIVE, Site, use_site};
use crate::views::parts::{Markup, option_label, put_status};

/// A facet with its options; a facet that is not one of the main three folds away while nothing in it is chosen.
#[component]
pub fn FacetGroup(
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let name = (site.texts.labels().facet)(facet);
    let list = view! { <Options facet/> };
    if facet.is_main() {
        Either::Left(view! { <fieldset class="facet"><legend class="facet-name">{name}</legend>{list}</fieldset> })
    } else {
        let open = state.with(|selection| !selection.chosen(facet).is_empty());
        Either::Right(view! {
            <details class="facet" id=["d-", facet.code()].concat() open=open>
                <summary class="facet-name">{name}</summary>
                <fieldset><legend class="visually-hidden">{name}</legend>{list}</fieldset>
            </details>
        })
    }
}

/// How an option stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Standing {
    /// How many commitments it would give under the other facets.
    gives: u32,
    chosen: bool,
}

impl Standing {
    /// Whether choosing it would lead nowhere.
    fn is_idle(self) -> bool {
        self.gives == 0 && !self.chosen
    }
}

/// The options of a facet, which all change with nearly every answer.
#[component]
fn Options(
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let count = u16::try_from(site.engine.vocabulary().options(facet).len()).unwrap_or(u16::MAX);
    let standings = Memo::new(move |_| {
        let outcome = state.outcome();
        let standing =
            |selection: &Selection, at| Standing { gives: outcome.count(facet, at), chosen: selection.has(facet, at) };
        state.with(|selection| (0..count).map(|at| standing(selection, at)).collect::<Vec<_>>())
    });
    let mut options = Markup::default();
    standings.with_untracked(|all| {
        for (at, standing) in (0..).zip(all) {
            put_option(&mut options, &site, facet, at, *standing);
        }
    });
    let spoken = site.texts.explorer().option_count;
    let place = move |event: &Event| site.engine.vocabulary().position(facet, &events::value(event)?);
    // An option that gives nothing stays reachable by keyboard, so that focus is never lost, but does nothing.
    let refused = {
        let place = place.clone();
        move |event: MouseEvent| {
            let standing = |at| standings.with_untracked(|all| all.get(usize::from(at)).copied());
            if place(&event).and_then(standing).is_some_and(Standing::is_idle) {
                event.prevent_default();
            }
        }
    };
    let changed = move |event: Event| {
        if let Some(at) = place(&event) {
            let on = event_target_checked(&event);
            state.change(Step::Deliberate, |selection| selection.choose(facet, at, on));
        }
    };
    let list = NodeRef::<leptos::html::Ul>::new();
    let mut elements = Vec::new();
    Effect::new(move |before: Option<Vec<Standing>>| {
        let now = standings.get();
        // What is written at first needs no other word.
        let Some(before) = before else { return now };
        if let Some(list) = list.get_untracked().filter(|_| elements.is_empty()) {
            elements = OptionElement::all(&list);
        }
        for ((element, was), is) in elements.iter().zip(&before).zip(&now) {
            update(element, *was, *is, spoken);
        }
        now
    });
    view! {
        <ul class="options" data-facet=facet.code() node_ref=list on:click=refused on:change=changed
            inner_html=options.finish()></ul>
    }
    .into_any()
}

/// Shows how an option stands now.
fn update(element: &OptionElement, was: Standing, is: Standing, spoken: fn(u32) -> String) {
    if was.gives != is.gives {
        element.count(&is.gives.to_string(), &[", ", &spoken(is.gives)].concat());
    }
    if was.chosen != is.chosen {
        element.tick(is.chosen);
    }
    if was.is_idle() != is.is_idle() {
        element.idle(is.is_idle());
    }
}

/// Writes one option: a native box, its name, and how many commitments it would give under the other facets.
fn put_option(options: &mut Markup, site: &Site, facet: Facet, at: u16, standing: Standing) {
    let Some(option) = site.engine.vocabulary().option(facet, at) else { return };
    // Only the running app can count.
    let idle = IS_LIVE && standing.is_idle();
    let when = |is: bool, html: &'static str| if is { html } else { "" };
    options.html(r#"<li><label class="option""#).html(when(idle, r#" data-idle="""#));
    options.html(r#"><input type="checkbox" id="#).value(&["f-", facet.code(), "-", &option.code].concat());
    options.html(" name=").value(facet.code()).html(" value=").value(&option.code).html(r#" autocomplete="off""#);
    options.html(when(idle, r#" aria-disabled="true""#)).html(when(standing.chosen, " checked"));
    options.html(r#"><span class="option-name">"#);
    match (facet, Status::from_code(&option.code)) {
        (Facet::Status, Some(status)) => put_status(options, site, status),
        _ => {
            options.text(&option_label(site, facet, &option.code));
        }
    }
    options.html("</span>");
    if IS_LIVE {
        options.html(r#"<span class="option-count" aria-hidden="true">"#).text(&standing.gives.to_string());
        options.html(r#"</span><span class="visually-hidden">, "#);
        options.text(&(site.texts.explorer().option_count)(standing.gives)).html("</span>");
    }
    options.html("</label></li>");
}
