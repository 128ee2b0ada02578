//! What stands in the dialog: the code, what it leads to, and the same as an address to type.

use leptos::prelude::*;

use super::along::along;
use super::{TITLE, address};
use crate::address::{Reach, Route};
use crate::qr::Code;
use crate::views::content::use_content;
use crate::views::context::{use_location, use_site};

/// The contents for a page that is taken along, drawn while the dialog is open, with the dialog's end: how it is closed.
pub fn card(route: Route, end: Children) -> AnyView {
    let site = use_site();
    let texts = site.texts.code();
    let fragment = address::fragment(&site, &route, &use_location().fragment());
    let whole = address::of(&site, &route, &fragment);
    let drawn = Code::of(&whole);
    let too_long = drawn.is_none() && !fragment.is_empty();
    let address = if too_long { address::of(&site, &route, "") } else { whole };
    let drawn = drawn.or_else(|| Code::of(&address));
    let reach = match Reach::of(&address) {
        Reach::Everywhere => None,
        Reach::Network => Some(texts.this_network),
        Reach::Device => Some(texts.this_device),
    };
    let notice = match (&drawn, too_long) {
        (None, _) => Some(texts.no_code),
        (Some(_), true) => Some(texts.too_long),
        (Some(_), false) => None,
    };
    let parts = along(&route, &fragment, &site);
    let says = if parts.is_empty() { texts.page.to_owned() } else { (texts.along)(&parts.join(", ")) };
    let title = without_name(&use_content().title(&route, &site), &site.dataset.bundle().site.name);
    let has_code = drawn.is_some();
    let picture = drawn.map(|code| view! { <Picture code label=(texts.code)(&title)/> });
    view! {
        <div class="code-card">
            <div class="code-head">
                <p class="code-name">{site.texts.take_along().open}</p>
                <h2 id=TITLE>{title}</h2>
                {match notice {
                    Some(notice) => view! { <p class="notice">{notice}</p> }.into_any(),
                    None => view! { <p class="code-along">{says}</p> }.into_any(),
                }}
            </div>
            {picture}
            <div class="code-foot">
                {has_code.then(|| view! { <p class="code-aim">{texts.aim}</p> })}
                // A long one scrolls in its own box, so that the code and the way out stay in sight.
                <p class="code-address" tabindex="0">{address}</p>
                {reach.map(|says| view! { <p class="notice">{says}</p> })}
                {end()}
                {has_code.then(|| view! { <p class="code-privacy">{texts.privacy}</p> })}
            </div>
        </div>
    }
    .into_any()
}

/// The code as a picture: dark on white in every colour scheme, as readers expect it.
#[component]
fn Picture(
    /// The code.
    code: Code,
    /// What it is, in words.
    label: String,
) -> impl IntoView {
    let side = code.whole_size().to_string();
    let view_box = ["0 0 ", &side, " ", &side].concat();
    view! {
        <svg class="code" viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
            <rect class="code-ground" width=side.clone() height=side.clone()/>
            <path class="code-modules" d=code.path()/>
        </svg>
    }
}

/// A page's title without the site's name behind it.
fn without_name(whole: &str, name: &str) -> String {
    whole.strip_suffix(name).and_then(|title| title.strip_suffix(" – ")).unwrap_or(whole).to_owned()
}
