//! The settings of a stand.

use leptos::prelude::*;

use crate::browser::dom;
use crate::model::{Coded, Lang};
use crate::stand::{Entry, LONGEST, SHORTEST};
use crate::views::context::{use_site, use_stand};

/// The id of a language's box.
fn id(lang: Lang) -> String {
    ["stall-", lang.code()].concat()
}

/// What can be set. Every change is kept at once.
#[component]
pub fn Setup() -> impl IntoView {
    let site = use_site();
    let stand = use_stand();
    let texts = site.texts.stand_setup();
    let saved = RwSignal::new(String::new());
    let fault = RwSignal::new(false);
    let set_idle = move |event| {
        let typed = event_target_value(&event);
        let seconds = typed.split(['.', ',']).next().unwrap_or_default().trim().parse::<u16>();
        // Where it is no number, what holds is the field's again.
        stand.change(|settings| seconds.iter().for_each(|&seconds| settings.set_idle(seconds)));
        saved.set(if seconds.is_ok() { texts.saved.to_owned() } else { (texts.idle_fault)(SHORTEST, LONGEST) });
    };
    let set_entry = move |event| {
        if let Some(entry) = Entry::from_code(&event_target_value(&event)) {
            stand.change(|settings| settings.entry = entry);
            saved.set(texts.saved.to_owned());
        }
    };
    let set_base = move |event| {
        let typed = event_target_value(&event);
        let mut understood = false;
        stand.change(|settings| understood = settings.set_base(&typed));
        fault.set(!understood);
        saved.set(if understood { texts.saved } else { "" }.to_owned());
    };
    let exists = |entry: Entry| match entry {
        Entry::Budget => !site.dataset.budgets().is_empty(),
        Entry::Vision => !site.dataset.visions().is_empty(),
        _ => true,
    };
    let entries = Entry::ALL.iter().copied().filter(|&entry| exists(entry)).map(|entry| {
        let chosen = move || stand.settings().entry == entry;
        view! { <option value=entry.code() prop:selected=chosen>{(texts.entries)(entry)}</option> }
    });
    let languages = site.dataset.bundle().site.languages.clone();
    let boxes = languages.clone().into_iter().map(|lang| {
        let all = languages.clone();
        let offered = move || stand.settings().offers(lang);
        let set = move |event: leptos::ev::Event| {
            let mut done = true;
            stand.change(|settings| done = settings.offer(lang, event_target_checked(&event), &all));
            // The last one stays: the box is put back to what holds.
            dom::tick(&id(lang), untrack(offered));
            saved.set(if done { texts.saved } else { texts.last_language }.to_owned());
        };
        view! {
            <label class="option">
                <input type="checkbox" id=id(lang) autocomplete="off" prop:checked=offered on:change=set/>
                <span class="option-name" lang=lang.code()>{(site.texts.labels().language)(lang)}</span>
            </label>
        }
    });
    let idle = move || stand.settings().idle().to_string();
    let base = move || stand.base().unwrap_or_default();
    view! {
        <div class="setup">
            <p class="setting">
                <label for="stall-tid">{texts.idle}</label>
                <input type="number" id="stall-tid" class="field" inputmode="numeric" autocomplete="off" min=SHORTEST max=LONGEST step="10"
                    aria-describedby="stall-tid-hjalp" prop:value=idle on:change=set_idle/>
                <span class="setting-help" id="stall-tid-hjalp">{(texts.idle_help)(SHORTEST, LONGEST)}</span>
            </p>
            <p class="setting">
                <label for="stall-start">{texts.entry}</label>
                <select id="stall-start" class="field" autocomplete="off" on:change=set_entry>{entries.collect_view()}</select>
            </p>
            <fieldset class="setting">
                <legend>{texts.languages}</legend>
                {boxes.collect_view()}
            </fieldset>
            <p class="setting">
                <label for="stall-adress">{texts.base}</label>
                <input type="text" id="stall-adress" class="field" inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false"
                    aria-describedby="stall-adress-hjalp" aria-invalid=move || fault.get().to_string() prop:value=base on:change=set_base/>
                <span class="setting-help" id="stall-adress-hjalp">{move || if fault.get() { texts.base_fault } else { texts.base_help }}</span>
            </p>
            <p class="setting-saved" role="status">{move || saved.get()}</p>
        </div>
    }
    .into_any()
}
