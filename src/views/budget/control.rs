//! Setting a line: by slider, by steps, or by a number that is typed.

use leptos::prelude::*;

use super::marks::Marks;
use super::state::BudgetState;
use crate::browser::focus;
use crate::budget::{Line, parse};
use crate::views::context::use_site;

/// The id of a line's slider.
pub fn slider_id(line: &str) -> String {
    ["reglage-", line].concat()
}

/// The controls of one line.
#[component]
pub fn Control(
    /// The line's number.
    number: usize,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
    let Some(line) = state.line(number) else { return ().into_any() };
    let title = state.title(number);
    let id = state.with_line(number, |line, _| slider_id(&line.id)).unwrap_or_default();
    let says = move || state.say(|words| words.change(&line, state.sum(number)));
    let own = move || state.plan(|plan, _| plan.own(number));
    let than = move || match (own(), line.proposed) {
        (None, Some(_)) => texts.same.to_owned(),
        (Some(own), Some(proposed)) => (texts.than_plan_short)(&state.say(|words| words.sum(Some(own - proposed)))),
        _ => String::new(),
    };
    let step = move |steps: i64| {
        let now = state.plan(|plan, ledger| plan.sum(ledger, number));
        state.set(number, line.stepped(now, steps));
    };
    let slider = id.clone();
    let undo = move |_| {
        state.undo(number);
        // The button goes: what it was for stays in reach.
        focus::by_id(&slider);
    };
    let undo_label = (texts.undo_line)(&title);
    let undo_button = move || {
        own().map(|_| {
            let (undo, label) = (undo.clone(), undo_label.clone());
            view! { <button type="button" class="button undo" aria-label=label on:click=undo>{texts.undo}</button> }
        })
    };
    view! {
        <div class="control" data-needs-app="">
            <button type="button" class="step" aria-label=(texts.less)(&title) on:click=move |_| step(-1)>"−"</button>
            <div class="track">
                <Slider number line id title=title.clone() says=Signal::derive(says)/>
                <Marks line/>
            </div>
            <button type="button" class="step" aria-label=(texts.more)(&title) on:click=move |_| step(1)>"+"</button>
            <Field number line title/>
            <p class="line-says">{move || own().map(|_| view! { <strong>{says}</strong> " " })} <span class="line-than">{than}</span></p>
            {undo_button}
        </div>
    }
    .into_any()
}

/// The slider. A finger that scrolls the page over it changes nothing.
#[component]
fn Slider(
    /// The line's number.
    number: usize,
    /// The line.
    line: Line,
    /// The slider's id.
    id: String,
    /// What the line is called.
    title: String,
    /// What the sum means, with its unit.
    says: Signal<String>,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let before = StoredValue::new(None::<i64>);
    let own = move || state.plan(|plan, _| plan.own(number));
    let moved = move |event| {
        if let Ok(sum) = event_target_value(&event).parse() {
            state.set(number, sum);
        }
    };
    // The browser takes the pointer away where it turns out to be scrolling.
    let back = move |_| match before.get_value() {
        Some(sum) => state.set(number, sum),
        None => state.undo(number),
    };
    view! {
        <input type="range" class="slider" id=id aria-label=title autocomplete="off"
            min=line.lowest.to_string() max=line.highest.to_string() step=line.step.to_string()
            prop:value=move || state.sum(number).unwrap_or_default().to_string()
            aria-valuetext=says data-open=move || state.sum(number).is_none().then_some("")
            on:pointerdown=move |_| before.set_value(untrack(own)) on:pointercancel=back on:input=moved/>
    }
    .into_any()
}

/// The field. Half-typed numbers count as far as they can be understood; what cannot is told
/// once the visitor leaves the field, and stays to be mended.
#[component]
fn Field(
    /// The line's number.
    number: usize,
    /// The line.
    line: Line,
    /// What the line is called.
    title: String,
) -> impl IntoView {
    let state = expect_context::<BudgetState>();
    let texts = use_site().texts.budget;
    let draft = RwSignal::new(None::<String>);
    let fault = RwSignal::new(None::<String>);
    let id = state.with_line(number, |line, _| ["belopp-", &line.id].concat()).unwrap_or_default();
    let fault_id = [&id, "-fel"].concat();
    let read = move |text: &str| parse(text).map(|sum| line.meant(sum));
    let typed = move |event| {
        let text = event_target_value(&event);
        if let Ok(Some(sum)) = read(&text) {
            fault.set(None);
            state.set(number, sum);
        }
        draft.set(Some(text));
    };
    let left = move |_| {
        let text = draft.get_untracked().unwrap_or_default();
        fault.set(match read(&text) {
            _ if text.trim().is_empty() => None,
            Ok(Some(_)) => None,
            Ok(None) => Some(state.say(|words| (texts.outside)(&words.plain(line.lowest), &words.plain(line.highest)))),
            Err(why) => Some((texts.unreadable)(why).to_owned()),
        });
        if fault.with_untracked(Option::is_none) {
            draft.set(None);
        }
    };
    // What is set in another way takes the place of what was typed.
    Effect::new(move |_| {
        let sum = state.sum(number);
        let typed = draft.with_untracked(|draft| draft.as_deref().map(read));
        if typed.is_some_and(|typed| sum.is_none() || typed != Ok(sum)) {
            draft.set(None);
            fault.set(None);
        }
    });
    let shown = move || {
        draft
            .get()
            .unwrap_or_else(|| state.sum(number).map_or_else(String::new, |sum| state.say(|words| words.plain(sum))))
    };
    let (label, unit) = state.say(|words| ((texts.field)(&title, words.unit()), words.short().to_owned()));
    let wrong = move || if fault.with(Option::is_some) { "true" } else { "false" };
    let described = fault_id.clone();
    view! {
        <label class="amount">
            <input type="text" id=id inputmode="decimal" autocomplete="off" aria-label=label placeholder=texts.unknown
                aria-invalid=wrong aria-describedby=described prop:value=shown on:input=typed on:change=left/>
            <span aria-hidden="true">{unit}</span>
        </label>
        <p class="amount-fault" id=fault_id role="alert">{move || fault.get()}</p>
    }
    .into_any()
}
