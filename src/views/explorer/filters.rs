//! The filters: a column beside the list, on small screens a sheet above the bar with the count.

use leptos::prelude::*;

use super::ExplorerState;
use super::facet_group::FacetGroup;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::Step;
use crate::views::context::{IS_LIVE, use_site};

/// The id of the switch that opens the filters on small screens.
pub const FILTERS_SWITCH: &str = "filters-open";

/// A native switch, so that the filters open without any script.
#[component]
pub fn FiltersSwitch() -> impl IntoView {
    let label = use_site().texts.explorer().show_filters;
    view! { <input class="filters-switch" id=FILTERS_SWITCH type="checkbox" autocomplete="off" aria-label=label/> }
}

/// All facets: the main three always, the others once the app runs.
#[component]
pub fn Filters() -> impl IntoView {
    let site = use_site();
    let state = expect_context::<ExplorerState>();
    let texts = site.texts.explorer();
    let main = Facet::MAIN.map(|facet| view! { <FacetGroup facet/> });
    let others = IS_LIVE.then(|| {
        let others = Facet::ALL.iter().copied().filter(|facet| !facet.is_main());
        view! {
            <h2 class="filters-more">{texts.more_filters}</h2>
            {others.map(|facet| view! { <FacetGroup facet/> }).collect_view()}
        }
    });
    let internal_total = site.dataset.positions().filter(|&at| site.dataset.is_internal(at)).count();
    let internal = move |event| {
        let on = event_target_checked(&event);
        state.change(Step::Deliberate, |selection| selection.internal = on);
    };
    view! {
        // A touch beside the open sheet closes it.
        <label class="filters-scrim" for=FILTERS_SWITCH aria-hidden="true"></label>
        <aside class="filters" aria-label=texts.filters>
            <h2 class="filters-heading">{texts.filters}</h2>
            {main.into_iter().collect_view()}
            <label class="option option-internal">
                <input type="checkbox" id="f-intern" name="intern" value="1" autocomplete="off"
                    prop:checked=move || state.with(|selection| selection.internal) on:change=internal/>
                <span class="option-name">{(texts.internal)(internal_total)}</span>
            </label>
            {others}
            <label class="button filters-close" for=FILTERS_SWITCH>{texts.close_filters}</label>
        </aside>
    }
    .into_any()
}
