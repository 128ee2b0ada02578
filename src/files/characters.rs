//! Characters that no text of the data may have.

use serde_json::Value;

/// Calls `found` for every text below a value that has a control character, with its path and the first of them. Browsers
/// drop or change such characters in HTML, so that the page would say something else than the data.
pub fn controls(value: &Value, path: &str, found: &mut impl FnMut(&str, char)) {
    match value {
        Value::String(text) => {
            if let Some(control) = text.chars().find(|c| c.is_control()) {
                found(path, control);
            }
        }
        Value::Array(list) => {
            for (i, value) in list.iter().enumerate() {
                controls(value, &format!("{path}[{i}]"), found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                controls(value, &path, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
