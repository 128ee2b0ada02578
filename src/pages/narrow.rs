//! A bundle in one language, as the browser loads it.

use serde_json::Value;

use crate::model::{Bundle, Coded, Lang};

/// The same bundle with every text in one language only.
pub fn bundle(bundle: &Bundle, lang: Lang) -> Result<Bundle, Vec<String>> {
    let fault = |error: serde_json::Error| vec![format!("the bundle cannot be narrowed to one language ({error})")];
    let mut value = serde_json::to_value(bundle).map_err(fault)?;
    narrow(&mut value, lang.code());
    let mut narrowed: Bundle = serde_json::from_value(value).map_err(fault)?;
    narrowed.languages = vec![lang];
    Ok(narrowed)
}

/// A text is the only kind of object whose keys are all languages.
fn narrow(value: &mut Value, keep: &str) {
    match value {
        Value::Object(fields) => {
            if !fields.is_empty() && fields.keys().all(|key| Lang::from_code(key).is_some()) {
                fields.retain(|key, _| key == keep);
            } else {
                fields.values_mut().for_each(|field| narrow(field, keep));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| narrow(item, keep)),
        _ => {}
    }
}
