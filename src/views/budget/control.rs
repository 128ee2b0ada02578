//! Setting a line: by slider, by steps, or by a number that is typed.

use leptos::prelude::*;

use super::marks::Marks;
use super::state::BudgetState;
use crate::browser::focus;
use crate::budget::Line;
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
    let texts = use_site().texts.budget();
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
    // An open sum stands at zero already, so that the browser sees no change there.
    let home = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Home" && state.sum(number).is_none() {
            state.set(number, line.lowest);
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
            on:pointerdown=move |_| before.set_value(untrack(own)) on:pointercancel=back on:keydown=home on:input=moved/>
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
    let texts = use_site().texts.budget();
    let draft = RwSignal::new(None::<String>);
    let fault = RwSignal::new(None::<String>);
    // What was set before the visitor began to type.
    let before = StoredValue::new(None::<i64>);
    let id = state.with_line(number, |line, _| ["belopp-", &line.id].concat()).unwrap_or_default();
    let fault_id = [&id, "-fel"].concat();
    let sum = Memo::new(move |_| state.sum(number));
    let restore = move || match before.get_value() {
        Some(sum) => state.set(number, sum),
        None => state.undo(number),
    };
    let typed = move |event| {
        let text = event_target_value(&event);
        if draft.with_untracked(Option::is_none) {
            before.set_value(state.plan(|plan, _| plan.own(number)));
        }
        // Set first, so that what was typed is known to mean it.
        draft.set(Some(text.clone()));
        match line.read(&text) {
            Ok(Some(sum)) => {
                fault.set(None);
                state.set(number, sum);
            }
            // Half a number is no sum that anyone meant.
            _ => restore(),
        }
    };
    let left = move |_| {
        let text = draft.get_untracked().unwrap_or_default();
        let empty = text.trim().is_empty();
        fault.set(match line.read(&text) {
            _ if empty => None,
            Ok(Some(_)) => None,
            Ok(None) => Some(state.say(|words| (texts.outside)(&words.plain(line.lowest), &words.plain(line.highest)))),
            Err(why) => Some((texts.unreadable)(why).to_owned()),
        });
        if fault.with_untracked(Option::is_none) {
            draft.set(None);
        }
        // An emptied field leaves an open sum open again.
        if empty && line.proposed.is_none() {
            state.undo(number);
        }
    };
    // What is set in another way takes the place of what was typed.
    Effect::new(move |resets: Option<u32>| {
        let now = state.resets();
        let sum = sum.get();
        let typed = draft.with_untracked(|draft| draft.as_deref().map(|text| line.read(text)));
        let other = match typed {
            Some(Ok(Some(typed))) => sum != Some(typed),
            // What could not be understood stays until something else is set.
            Some(_) => fault.with_untracked(Option::is_some) && sum != before.get_value().or(line.proposed),
            None => false,
        };
        if other || resets.is_some_and(|resets| resets != now) {
            draft.set(None);
            fault.set(None);
        }
        now
    });
    let shown = move || {
        draft.get().unwrap_or_else(|| sum.get().map_or_else(String::new, |sum| state.say(|words| words.plain(sum))))
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
