//! One facet: its options with what each would give.

use leptos::either::Either;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::ExplorerState;
use crate::explore::Facet;
use crate::model::{Coded, Status};
use crate::views::Step;
use crate::views::context::use_site;
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
    let count = u16::try_from(site.engine.vocabulary().options(facet).len()).unwrap_or(u16::MAX);
    let options = (0..count).map(|position| view! { <FacetOption facet position/> }).collect_view();
    let list = view! { <ul class="options" data-facet=facet.code()>{options}</ul> };
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

/// One option: a native box, its name, and how many commitments it would give under the other facets.
#[component]
fn FacetOption(
    /// The facet.
    facet: Facet,
    /// Position among the facet's options.
    position: u16,
) -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let code = site.engine.vocabulary().option(facet, position).map(|option| option.code.clone()).unwrap_or_default();
    let label = match (facet, Status::from_code(&code)) {
        (Facet::Status, Some(status)) => Either::Left(view! { <StatusMark status/> }),
        _ => Either::Right(option_label(&site, facet, &code)),
    };
    let spoken = site.texts.explorer.option_count;
    let gives = move || state.outcome().count(facet, position);
    let chosen = move || state.with(|selection| selection.has(facet, position));
    let idle = move || gives() == 0 && !chosen();
    let changed = move |event| {
        let on = event_target_checked(&event);
        state.change(Step::Deliberate, |selection| selection.choose(facet, position, on));
    };
    // An option that gives nothing stays reachable by keyboard, so that focus is never lost, but does nothing.
    let refused = move |event: MouseEvent| {
        if idle() {
            event.prevent_default();
        }
    };
    // Only the running app can count.
    let count = site.is_live().then(|| {
        view! {
            <span class="option-count" aria-hidden="true">{gives}</span>
            <span class="visually-hidden">", " {move || spoken(gives())}</span>
        }
    });
    let id = ["f-", facet.code(), "-", &code].concat();
    let live = site.is_live();
    view! {
        <li>
            <label class="option" data-idle=move || (live && idle()).then_some("")>
                <input type="checkbox" id=id name=facet.code() value=code autocomplete="off"
                    aria-disabled=move || (live && idle()).then_some("true")
                    prop:checked=chosen on:change=changed on:click=refused/>
                <span class="option-name">{label}</span>
                {count}
            </label>
        </li>
    }
    .into_any()
}
