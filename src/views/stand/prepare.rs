//! The preparation page: checks, settings, how to lock the tablet, start.

use leptos::prelude::*;

use super::checks::Checks;
use super::setup::Setup;
use super::state::Act;
use crate::browser::device;
use crate::views::context::{IS_LIVE, use_site, use_stand};

/// The page for whoever sets a tablet up.
#[component]
pub fn StandPage() -> impl IntoView {
    let site = use_site();
    let stand = use_stand();
    let texts = site.texts.stand_setup();
    let insecure = RwSignal::new(false);
    Effect::new(move |_| insecure.set(!device::is_secure()));
    let without_script = (!IS_LIVE).then(|| view! { <noscript><p class="notice">{texts.no_script}</p></noscript> });
    let pins = texts.pins.into_iter().map(|(name, steps)| {
        let steps = steps.iter().map(|&step| view! { <li>{step}</li> }).collect_view();
        view! { <section class="pin"><h3>{name}</h3><ol>{steps}</ol></section> }
    });
    view! {
        <div class="stand-page">
            <header class="stand-head">
                <h1>{texts.heading}</h1>
                <p class="stand-lead">{texts.lead}</p>
                {without_script}
            </header>
            <section>
                <h2 id="kontroller">{texts.checks}</h2>
                {move || insecure.get().then(|| view! { <p class="notice">{texts.insecure}</p> })}
                <Checks/>
            </section>
            <section data-needs-app="">
                <h2 id="installningar">{texts.settings}</h2>
                <Setup/>
            </section>
            <section>
                <h2>{texts.pinning}</h2>
                <p>{texts.pinning_lead}</p>
                <div class="pins">{pins.collect_view()}</div>
            </section>
            <section data-needs-app="">
                <h2>{texts.begin_heading}</h2>
                <p>{texts.begin_help}</p>
                <button type="button" class="button button-primary stand-begin" on:click=move |_| stand.act(Act::Begin)>
                    {texts.begin}
                </button>
            </section>
        </div>
    }
    .into_any()
}
