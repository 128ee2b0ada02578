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
use crate::views::context::{Site, use_site};
use crate::views::parts::{StatusMark, option_label};

/// A facet with its options; a facet that is not one of the main three folds away while nothing in it is chosen.
#[component]
pub fn FacetGroup(
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let name = (site.texts.labels.facet)(facet);
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
    let spoken = site.texts.explorer.option_count;
    let options = (0..count).map(|at| option(&site, facet, at, standings)).collect_view();
    let changed = move |event: Event| {
        let on = event_target_checked(&event);
        if let Some(at) = events::value(&event).and_then(|code| site.engine.vocabulary().position(facet, &code)) {
            state.change(Step::Deliberate, |selection| selection.choose(facet, at, on));
        }
    };
    let list = NodeRef::<leptos::html::Ul>::new();
    let mut elements = Vec::new();
    Effect::new(move |before: Option<Vec<Standing>>| {
        let now = standings.get();
        // The first time all is written: elements that stay while another language comes show what they showed last.
        if let Some(list) = list.get_untracked().filter(|_| before.is_none()) {
            elements = OptionElement::all(&list);
        }
        for (at, (element, is)) in elements.iter().zip(&now).enumerate() {
            update(element, before.as_ref().and_then(|before| before.get(at)), *is, spoken);
        }
        now
    });
    view! { <ul class="options" data-facet=facet.code() node_ref=list on:change=changed>{options}</ul> }.into_any()
}

/// Shows how an option stands now.
fn update(element: &OptionElement, was: Option<&Standing>, is: Standing, spoken: fn(u32) -> String) {
    if was.is_none_or(|was| was.gives != is.gives) {
        element.count(&is.gives.to_string(), &[", ", &spoken(is.gives)].concat());
    }
    if was.is_none_or(|was| was.chosen != is.chosen) {
        element.tick(is.chosen);
    }
    if was.is_none_or(|was| was.is_idle() != is.is_idle()) {
        element.idle(is.is_idle());
    }
}

/// One option: a native box, its name, and how many commitments it would give under the other facets.
fn option(site: &Site, facet: Facet, at: u16, standings: Memo<Vec<Standing>>) -> impl IntoView + use<> {
    let code = site.engine.vocabulary().option(facet, at).map(|option| option.code.clone()).unwrap_or_default();
    let label = match (facet, Status::from_code(&code)) {
        (Facet::Status, Some(status)) => Either::Left(view! { <StatusMark status/> }),
        _ => Either::Right(option_label(site, facet, &code)),
    };
    let now = move || standings.with_untracked(|all| all.get(usize::from(at)).copied()).unwrap_or_default();
    let standing = now();
    // An option that gives nothing stays reachable by keyboard, so that focus is never lost, but does nothing.
    let refused = move |event: MouseEvent| {
        if now().is_idle() {
            event.prevent_default();
        }
    };
    // Only the running app can count.
    let live = site.is_live();
    let idle = live && standing.is_idle();
    let spoken = site.texts.explorer.option_count;
    let count = live.then(|| {
        view! {
            <span class="option-count" aria-hidden="true">{standing.gives}</span>
            <span class="visually-hidden">{[", ", &spoken(standing.gives)].concat()}</span>
        }
    });
    view! {
        <li>
            <label class="option" data-idle=idle.then_some("")>
                <input type="checkbox" id=["f-", facet.code(), "-", &code].concat() name=facet.code() value=code
                    autocomplete="off" aria-disabled=idle.then_some("true") prop:checked=standing.chosen on:click=refused/>
                <span class="option-name">{label}</span>
                {count}
            </label>
        </li>
    }
    .into_any()
}
