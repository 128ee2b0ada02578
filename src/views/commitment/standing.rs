//! The three standings, side by side and never mixed into one.

use leptos::prelude::*;

use crate::dataset::{Calendar, FollowUp, Position};
use crate::views::context::use_site;
use crate::views::parts::StatusMark;

/// Where the commitment stands: in its source, in the calendar, in the other documents.
#[component]
pub fn Standings(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let texts = site.texts.commitment();
    let labels = &site.texts.labels();
    let commitment = site.dataset.commitment(at);
    let follow_up: FollowUp = site.dataset.follow_up(at);
    let found = (labels.follow_up)(follow_up);
    view! {
        <section class="standings">
            <h2>{texts.standings}</h2>
            <dl class="standing-cards">
                <div class="standing">
                    <dt>{texts.in_source}</dt>
                    <dd class="standing-value"><StatusMark status=commitment.status/></dd>
                    <dd class="standing-means">{(labels.status)(commitment.status).means}</dd>
                </div>
                <div class="standing">
                    <dt>{texts.in_calendar}</dt>
                    <InCalendar at/>
                </div>
                <div class="standing">
                    <dt>{texts.in_documents}</dt>
                    <dd class="standing-value">{found.name}</dd>
                    <dd class="standing-means">{found.means}</dd>
                </div>
            </dl>
        </section>
    }
    .into_any()
}

/// The due year, and whether it has passed. A static page does not know today's date: it keeps the room.
#[component]
fn InCalendar(
    /// The commitment.
    at: Position,
) -> impl IntoView {
    let site = use_site();
    let labels = &site.texts.labels();
    let due = site.dataset.commitment(at).due;
    let years = due.map(|due| (site.texts.labels().due)(due.from, due.to));
    let known = match (due, site.today) {
        (None, _) => Some(Calendar::Undated),
        (Some(_), Some(today)) => Some(site.dataset.calendar(at, today)),
        (Some(_), None) => None,
    };
    let named = (labels.calendar)(known.unwrap_or(Calendar::Passed));
    let waiting = known.is_none().then_some("");
    // An undated one has no year to show: its name stands there instead.
    let value = years.clone().unwrap_or_else(|| named.name.to_owned());
    let name = years.is_some().then(|| view! { <strong>{named.name} ". "</strong> });
    view! {
        <dd class="standing-value">{value}</dd>
        <dd class="standing-means" data-waiting=waiting>{name}{named.means}</dd>
    }
}
