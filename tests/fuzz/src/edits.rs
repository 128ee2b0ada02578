//! Data that somebody has changed by hand: good JSON with any number of changes, as the site's folder
//! and as what a browser loads.

use std::sync::LazyLock;

use arbitrary::{Arbitrary, Unstructured};
use hubben::model::Lang;
use serde_json::{Map, Value, json};

use crate::{folder, json, sites};

/// A change of one place in a tree of JSON; places and words are any number.
#[derive(Debug, Arbitrary)]
struct Edit {
    place: u16,
    change: Change,
}

#[derive(Debug, Arbitrary)]
enum Change {
    Remove,
    Null,
    Flag(bool),
    Number(i64),
    Fraction(f32),
    Text(String),
    /// As many letters.
    Long(u16),
    /// What stands at another place.
    Copy(u16),
    /// The entry once more.
    Again,
    /// An unknown field, or a word more in a list.
    More(String),
    Empty,
}

/// The made-up site's JSON, and a word for each text in it.
static SMALL: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(sites::SMALL).unwrap_or_else(|e| panic!("{e}")));

/// Makes changes of the input and takes in what they give.
pub fn try_out(input: &[u8]) {
    let Ok(edits) = Vec::<Edit>::arbitrary_take_rest(Unstructured::new(input)) else { return };
    let mut data = SMALL.clone();
    for edit in edits.iter().take(12) {
        apply(&mut data, edit);
    }
    json::load(&data.to_string(), Lang::Sv);
    folder::load(&data);
}

fn apply(data: &mut Value, edit: &Edit) {
    let places = places(data);
    let at = |number: u16| places[usize::from(number) % places.len()].as_str();
    let there = at(edit.place);
    let (parent, key) = there.rsplit_once('/').unwrap_or_default();
    let new = match &edit.change {
        Change::Remove => return remove(data, parent, key),
        Change::Null => Value::Null,
        Change::Flag(flag) => json!(flag),
        Change::Number(number) => json!(number),
        Change::Fraction(number) => json!(number),
        Change::Text(text) => json!(text),
        Change::Long(length) => json!("å".repeat(usize::from(length % 900))),
        Change::Copy(other) => data.pointer(at(*other)).cloned().unwrap_or_default(),
        Change::Again => return again(data, parent, key),
        Change::More(text) => return more(data, there, text),
        Change::Empty => empty(data.pointer(there)),
    };
    if let Some(value) = data.pointer_mut(there) {
        *value = new;
    }
}

/// The address of every value, the whole first.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, out: &mut Vec<String>) {
        out.push(at.to_owned());
        let mut below = |key: &str, value: &Value| {
            walk(value, &[at, "/", &key.replace('~', "~0").replace('/', "~1")].concat(), out);
        };
        match value {
            Value::Array(list) => list.iter().enumerate().for_each(|(i, value)| below(&i.to_string(), value)),
            Value::Object(fields) => fields.iter().for_each(|(key, value)| below(key, value)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(value, "", &mut out);
    out
}

fn remove(data: &mut Value, parent: &str, key: &str) {
    match data.pointer_mut(parent) {
        Some(Value::Array(list)) => drop(key.parse().ok().filter(|&i: &usize| i < list.len()).map(|i| list.remove(i))),
        Some(Value::Object(fields)) => drop(fields.remove(key)),
        _ => {}
    }
}

fn again(data: &mut Value, parent: &str, key: &str) {
    if let Some(Value::Array(list)) = data.pointer_mut(parent) {
        let entry = key.parse().ok().and_then(|i: usize| list.get(i)).cloned();
        list.extend(entry);
    }
}

fn more(data: &mut Value, there: &str, text: &str) {
    match data.pointer_mut(there) {
        Some(Value::Array(list)) => list.push(json!(text)),
        Some(Value::Object(fields)) => drop(fields.insert(text.to_owned(), Value::Null)),
        _ => {}
    }
}

fn empty(value: Option<&Value>) -> Value {
    match value {
        Some(Value::Array(_)) => json!([]),
        Some(Value::Object(_)) => Value::Object(Map::new()),
        _ => json!(""),
    }
}
