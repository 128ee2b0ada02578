//! What of a link could not be understood.

use leptos::prelude::*;

use crate::address::Omitted;
use crate::explore::{Facet, visible};
use crate::model::Coded;
use crate::views::context::{Site, use_site};

/// So much of a value is shown: a link must not put its own words into the site's mouth.
const SHOWN_LETTERS: usize = 24;
/// So many different ones are named.
const SHOWN: usize = 3;

/// A line that names what a link held and was left out, until it is closed or the selection changes.
#[component]
pub fn Notice(
    /// What was left out.
    #[prop(into)]
    omitted: Signal<Vec<Omitted>>,
    /// Leaves it out of the address as well.
    #[prop(into)]
    dismiss: Callback<()>,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.explorer();
    let dismiss = move |_| {
        dismiss.run(());
        crate::browser::focus::by_id("content");
    };
    move || {
        let omitted = omitted.get();
        (!omitted.is_empty()).then(|| {
            view! {
                <div class="notice" role="alert">
                    <p>{(texts.omitted)(&named(&omitted, &site))}</p>
                    <button type="button" class="button" on:click=dismiss>{texts.dismiss}</button>
                </div>
            }
        })
    }
}

/// The first few, shortened and in quotation marks, and how many more there are.
fn named(omitted: &[Omitted], site: &Site) -> String {
    let texts = site.texts.explorer();
    let name = |part: &Omitted| {
        let key = Facet::from_code(&part.key).map_or(part.key.as_str(), site.texts.labels().facet);
        let mut value: String = visible(&part.value).take(SHOWN_LETTERS).collect();
        if value.len() < part.value.len() {
            value.push('…');
        }
        [key, " ", &(texts.quoted)(&value)].concat()
    };
    let mut names: Vec<String> = Vec::new();
    let mut more = 0;
    for part in omitted {
        let name = name(part);
        if names.contains(&name) {
            continue;
        }
        if names.len() < SHOWN { names.push(name) } else { more += 1 }
    }
    if more > 0 {
        names.push((texts.omitted_more)(more));
    }
    names.join(", ")
}
