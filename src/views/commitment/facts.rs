//! What kind of thing it is: form, checkability, topics, places, money.

use leptos::prelude::*;

use crate::address::Page;
use crate::dataset::Position;
use crate::explore::Facet;
use crate::model::Coded;
use crate::views::context::use_site;
use crate::views::parts::{budget_line, money, option_label};

/// The facts of a commitment.
#[component]
pub fn Facts(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.commitment();
    let labels = &site.texts.labels();
    let commitment = site.dataset.commitment(at);
    let form = (labels.form)(commitment.form);
    let checkable = (labels.checkability)(commitment.checkable.value);
    let topics = commitment.topics.iter().map(|id| {
        let fragment = [Facet::Topic.code(), "=", id].concat();
        view! { <li><a class="topic" href=site.link(Page::Explorer, &fragment)>{option_label(&site, Facet::Topic, id)}</a></li> }
    });
    let places = (!commitment.places.is_empty())
        .then(|| view! { <dt>{texts.places}</dt><dd>{commitment.places.join(", ")}</dd> });
    let line = budget_line(&site, at).map(|href| view! { <a href=href>{site.texts.budget().change_here}</a> });
    let amount = money(&site, at).map(|sum| view! { <dt>{texts.amount}</dt><dd>{sum} " " {line}</dd> });
    view! {
        <section class="facts">
            <h2>{texts.kind}</h2>
            <dl class="pairs">
                <dt>{texts.form}</dt>
                <dd><strong>{form.name}</strong> ". " {form.means}</dd>
                <dt>{texts.checkable}</dt>
                <dd><strong>{checkable.name}</strong> ". " {commitment.checkable.reason.get(site.dataset.lang()).to_owned()}</dd>
                <dt>{texts.topics}</dt>
                <dd><ul class="topic-list">{topics.collect_view()}</ul></dd>
                {places}
                {amount}
            </dl>
        </section>
    }
    .into_any()
}
