//! The real data can be read: from its files, in every language, and as the bundle that a browser loads.

use hubben::dataset::Dataset;
use hubben::model::{Bundle, Coded, FORMAT, Lang};
use serde_json::Value;

use support::real;

mod support {
    pub mod real;
}

/// The bundle with its texts in one language, made from the JSON and not from the types.
fn narrowed(bundle: &Bundle, lang: Lang) -> Bundle {
    fn narrow(value: &mut Value, code: &str) {
        if let Value::Array(items) = value {
            for item in items {
                narrow(item, code);
            }
        } else if let Value::Object(fields) = value {
            fields.retain(|key, _| key == code || Lang::from_code(key).is_none());
            for field in fields.values_mut() {
                narrow(field, code);
            }
        }
    }
    let Ok(mut value) = serde_json::to_value(bundle) else { panic!("the bundle is no JSON") };
    narrow(&mut value, lang.code());
    value["languages"] = Value::from([lang.code()].as_slice());
    match serde_json::from_value(value) {
        Ok(bundle) => bundle,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn the_data_has_no_faults() {
    let bundle = real::bundle();
    assert_eq!(bundle.format, FORMAT);
    assert!(bundle.documents.iter().all(|document| !document.commitments.is_empty()));
}

#[test]
fn the_data_can_be_read_in_every_language() {
    let bundle = real::bundle();
    assert_eq!(bundle.languages, Lang::ALL, "every language of the interface has its data");
    for &lang in Lang::ALL {
        let dataset = real::dataset(lang);
        assert_eq!(dataset.lang(), lang);
        assert_eq!(dataset.len(), bundle.documents.iter().map(|document| document.commitments.len()).sum::<usize>());
        for at in dataset.positions() {
            let commitment = dataset.commitment(at);
            assert_eq!(dataset.find(&commitment.id), Some(at));
            assert!(!commitment.title.get(lang).is_empty() && !commitment.summary.get(lang).is_empty());
            assert!(!commitment.checkable.reason.get(lang).is_empty());
        }
    }
}

#[test]
fn the_bundle_in_one_language_loads_and_holds_no_other() {
    let bundle = real::bundle();
    for &lang in Lang::ALL {
        let dataset = match Dataset::new(narrowed(&bundle, lang), lang) {
            Ok(dataset) => dataset,
            Err(faults) => panic!("{faults:?}"),
        };
        let whole = real::dataset(lang);
        assert_eq!(dataset.len(), whole.len());
        for at in dataset.positions() {
            let (narrow, whole) = (&dataset.commitment(at).title, &whole.commitment(at).title);
            assert_eq!(*narrow, whole.only(lang));
        }
    }
}

#[test]
fn data_that_breaks_a_rule_is_refused_with_its_faults() {
    let mut bundle = real::bundle();
    bundle.documents[0].commitments[0].topics = vec!["enhorningar".into()];
    let Err(faults) = Dataset::new(narrowed(&bundle, Lang::En), Lang::En) else {
        panic!("an unknown topic was let through")
    };
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].path, "commitments[0].topics[0]");
}

#[test]
fn a_bundle_is_refused_for_a_language_that_it_does_not_hold() {
    assert!(Dataset::new(narrowed(&real::bundle(), Lang::Sv), Lang::En).is_err());
}

#[test]
fn texts_have_typographic_quotation_marks_and_apostrophes() {
    fn look(value: &Value, found: &mut Vec<String>) {
        if let Value::Array(items) = value {
            for item in items {
                look(item, found);
            }
        } else if let Value::Object(fields) = value {
            for (key, field) in fields {
                match field.as_str().filter(|_| Lang::from_code(key).is_some()) {
                    Some(text) if text.contains(['"', '\'']) => found.push(text.to_owned()),
                    _ => look(field, found),
                }
            }
        }
    }
    let Ok(value) = serde_json::to_value(real::bundle()) else { panic!("the bundle is no JSON") };
    let mut found = Vec::new();
    look(&value, &mut found);
    assert!(found.is_empty(), "typewriter marks beside the typographic ones of all other texts: {found:#?}");
}
