//! Every line: what it is, what it is set to, and where it comes from.

use leptos::prelude::*;

use super::control::Control;
use super::state::{BudgetState, line_id};
use crate::address::Page;
use crate::model::{Coded, Side};
use crate::views::context::use_site;

/// The lines, by group and side.
#[component]
pub fn Lines() -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget();
    let groups = state.with_budget(|budget, site| {
        let lang = site.dataset.lang();
        let group = |(number, group): (usize, &crate::model::BudgetGroup)| {
            let note = group.note.as_ref().map(|note| view! { <p class="quiet">{note.get(lang).to_owned()}</p> });
            let sides = Side::ALL.iter().filter_map(|&side| {
                let lines: Vec<usize> = budget
                    .lines()
                    .enumerate()
                    .filter(|(_, (own, line))| *own == number && line.side == side)
                    .map(|(line, _)| line)
                    .collect();
                let cards = lines.iter().map(|&number| view! { <LineCard number/> }).collect_view();
                (!lines.is_empty()).then(|| {
                    view! { <h4 class="line-side">{(texts.side)(side)}</h4><ul class="line-list">{cards}</ul> }
                })
            });
            view! {
                <div class="line-group">
                    <h3>{group.title.get(lang).to_owned()}</h3>
                    {note}
                    {sides.collect_view()}
                </div>
            }
        };
        budget.groups.iter().enumerate().map(group).collect_view()
    });
    view! {
        <section class="lines" aria-labelledby="rader">
            <h2 id="rader">{texts.lines}</h2>
            {groups}
            <p class="own-words">{texts.own_words}</p>
        </section>
    }
    .into_any()
}

/// One line.
#[component]
fn LineCard(
    /// Its number.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let Some(line) = state.line(number) else { return ().into_any() };
    let counts = Memo::new(move |_| state.counts(number));
    let changed = move || state.plan(|plan, _| plan.own(number)).map(|_| "");
    let idle = move || (!counts.get()).then_some("");
    state
        .with_line(number, |data, site| {
            let texts = site.texts.budget();
            let lang = site.dataset.lang();
            let proposed = state.say(|words| (texts.in_plan)(&words.change(&line, line.proposed)));
            let open = line.proposed.is_none().then(|| {
                let says =
                    move || if state.plan(|plan, _| plan.own(number)).is_some() { texts.yours } else { texts.set_own };
                view! { <p class="line-open">{says}</p> }
            });
            let control = move || {
                if counts.get() {
                    view! { <Control number/> }.into_any()
                } else {
                    view! { <p class="line-idle">{texts.not_counted}</p> }.into_any()
                }
            };
            let holds = (texts.holds)(line.from, line.to);
            view! {
                <li class="line" id=line_id(&data.id) tabindex="-1" data-changed=changed data-idle=idle>
                    <div class="line-head">
                        <h5 class="line-title">{data.title.get(lang).to_owned()}</h5>
                        <span class="line-years">{holds}</span>
                    </div>
                    <p class="line-text">{data.summary.get(lang).to_owned()}</p>
                    <p class="line-plan">{proposed}</p>
                    {open}
                    {control}
                    <Links number/>
                </li>
            }
        })
        .into_any()
}

/// Where the line comes from, and which section of the vision it has been sorted under.
#[component]
fn Links(
    /// The line's number.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let site = state.site();
    let texts = site.texts.budget();
    let at = site.dataset.budgets().commitment_of(state.number(), number)?;
    let visions = site.dataset.visions();
    let sections = visions.sorted(at).iter().filter_map(|&place| {
        let title = (texts.to_vision)(site.dataset.vision_section(place)?.title.get(site.dataset.lang()));
        let href = site.link(Page::Vision(visions.path(place)), "");
        Some(view! { <li><a href=href>{title}</a></li> })
    });
    let href = site.link(Page::Commitment(site.dataset.commitment(at).id.clone()), "");
    Some(view! {
        <ul class="line-links">
            <li><a href=href>{texts.to_commitment}</a></li>
            {sections.collect_view()}
        </ul>
    })
}
