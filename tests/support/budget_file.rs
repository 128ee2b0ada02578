//! The real data's budget, to be broken on purpose.

#![allow(dead_code, reason = "every test file takes what it needs")]

use serde_json::Value;

use super::broken::Broken;

/// The file below `data/`.
pub const FILE: &str = "budget/norrbotten-strategisk-plan-2022.json";
/// The same file, as faults name it.
pub const FAULTY: &str = "data/budget/norrbotten-strategisk-plan-2022.json";
/// The document's file below `data/`.
pub const DOCUMENT: &str = "documents/norrbotten-strategisk-plan-2022.json";
/// Public transport: 50 million a year, 2023–2025.
pub const LINE: &str = "/groups/0/lines/1";
/// The commitment that holds its sum.
pub const SUM: &str = "nbp-budget-kollektivtrafik";
/// Travel reimbursement: an open sum.
pub const OPEN: &str = "/groups/0/lines/6";

/// A JSON pointer as faults write it.
pub fn path(pointer: &str) -> String {
    let parts = pointer.split('/').skip(1);
    let parts = parts.map(|part| if part.parse::<usize>().is_ok() { format!("[{part}]") } else { format!(".{part}") });
    parts.collect::<String>().trim_start_matches('.').to_owned()
}

/// A copy whose budget has other values at some JSON pointers.
pub fn changed(changes: &[(&str, Value)]) -> Broken {
    changed_in("", changes)
}

/// The same, with pointers from a place in the budget on.
pub fn changed_in(place: &str, changes: &[(&str, Value)]) -> Broken {
    Broken::edited(FILE, |budget| {
        for (pointer, value) in changes {
            set(budget, &[place, pointer].concat(), value.clone());
        }
    })
}

fn set(budget: &mut Value, pointer: &str, value: Value) {
    let Some((above, field)) = pointer.rsplit_once('/') else { panic!("{pointer} is no pointer") };
    match budget.pointer_mut(above) {
        Some(Value::Array(list)) => list[field.parse::<usize>().unwrap_or(usize::MAX)] = value,
        Some(above) => above[field] = value,
        None => panic!("{above} is not there"),
    }
}

/// One change of the budget, and one fault at its place.
#[track_caller]
pub fn breaks(pointer: &str, value: Value, wrong: &str, right: &str) {
    changed(&[(pointer, value)]).has_only(FAULTY, &path(pointer), wrong, right);
}

/// Changes a list of the budget.
pub fn edit_list(budget: &mut Value, pointer: &str, change: impl FnOnce(&mut Vec<Value>)) {
    match budget.pointer_mut(pointer) {
        Some(Value::Array(list)) => change(list),
        _ => panic!("{pointer} is no list"),
    }
}
