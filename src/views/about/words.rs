//! What the words mean that the site sorts by.

use leptos::prelude::*;

use crate::dataset::{Calendar, FollowUp};
use crate::explore::Facet;
use crate::model::{Checkability, Coded, Form, Status};
use crate::texts::Named;
use crate::views::context::use_site;

/// Every value of every closed list, with what it means; then the topics.
#[component]
pub fn Words() -> impl IntoView {
    let site = use_site();
    let labels = &site.texts.labels();
    let lang = site.dataset.lang();
    let lists: [(Facet, Vec<Named>); 5] = [
        (Facet::Status, Status::ALL.iter().map(|&value| (labels.status)(value)).collect()),
        (Facet::Form, Form::ALL.iter().map(|&value| (labels.form)(value)).collect()),
        (Facet::Checkability, Checkability::ALL.iter().map(|&value| (labels.checkability)(value)).collect()),
        (Facet::Calendar, Calendar::ALL.iter().map(|&value| (labels.calendar)(value)).collect()),
        (Facet::FollowUp, FollowUp::ALL.iter().map(|&value| (labels.follow_up)(value)).collect()),
    ];
    let lists = lists.map(|(facet, values)| {
        let pairs = values.into_iter().map(|value| view! { <dt>{value.name}</dt><dd>{value.means}</dd> });
        view! { <h3>{(labels.facet)(facet)}</h3><dl class="pairs">{pairs.collect_view()}</dl> }
    });
    let topics = site.dataset.bundle().topics.iter().map(|topic| {
        view! { <dt>{topic.name.get(lang).to_owned()}</dt><dd>{topic.scope.get(lang).to_owned()}</dd> }
    });
    view! {
        <section id="ord">
            <h2>{site.texts.about().words}</h2>
            {lists.into_iter().collect_view()}
            <h3>{site.texts.about().topics}</h3>
            <dl class="pairs">{topics.collect_view()}</dl>
        </section>
    }
    .into_any()
}
