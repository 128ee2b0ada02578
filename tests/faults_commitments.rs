//! Faults of single commitments and of the links between them, each made in a copy of the real data.

use serde_json::{Value, json};

use support::broken::Broken;
use support::plain::{Plain, all, first};

mod support {
    pub mod broken;
    pub mod plain;
    pub mod real;
}

/// Changes one field of a commitment and expects one fault, at that field if no other place is named.
#[track_caller]
fn breaks(field: &str, value: Value, at: &str, wrong: &str, right: &str) {
    let plain = first();
    let place = ["/", &field.replace('.', "/")].concat();
    let copy = Broken::edited(&plain.file, |file| {
        let entry = &mut file["commitments"][plain.at];
        match entry.pointer_mut(&place) {
            Some(old) => *old = value,
            None => entry[field] = value,
        }
    });
    copy.has_only(&plain.fault_file, &plain.path(if at.is_empty() { field } else { at }), wrong, right);
}

/// Gives commitments links: which of the three documents' commitments, what kind, to which.
fn linked(links: &[(usize, &str, usize)]) -> (Broken, Vec<Plain>) {
    let places = all();
    let copy = Broken::copy();
    for &(from, kind, to) in links {
        let link = json!({ "kind": kind, "to": places[to].id, "reason": { "sv": "skäl", "en": "reason" } });
        copy.edit(&places[from].file, |file| match &mut file["commitments"][places[from].at]["related"] {
            Value::Array(list) => list.push(link),
            other => *other = json!([link]),
        });
    }
    (copy, places)
}

#[test]
fn an_id_that_is_used_twice_is_reported() {
    let places = all();
    let copy = Broken::edited(&places[1].file, |file| file["commitments"][places[1].at]["id"] = json!(places[0].id));
    let faults = copy.faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].path.contains("].id"), "{}", faults[0]);
    assert!(faults[0].wrong.contains(&format!("\"{}\" is used twice", places[0].id)), "{}", faults[0]);
    assert!(faults[0].right.contains("its own id"), "{}", faults[0]);
}

#[test]
fn an_id_that_cannot_stand_in_an_address_is_reported() {
    for id in ["", "Stort", "två ord", "a/b", "å", ".", ".."] {
        let plain = first();
        let copy = Broken::edited(&plain.file, |file| file["commitments"][plain.at]["id"] = json!(id));
        let faults = copy.faults();
        assert_eq!(faults.len(), 1, "{id}: {faults:?}");
        assert!(faults[0].wrong.contains("cannot stand in an address"), "{}", faults[0]);
        assert!(faults[0].right.contains("a to z"), "{}", faults[0]);
    }
}

#[test]
fn a_fault_in_an_id_names_its_file_and_its_place() {
    breaks("id", json!("å"), "", "cannot stand in an address", "a to z");
}

#[test]
fn an_unknown_or_repeated_topic_is_reported() {
    breaks("topics", json!(["enhorning"]), "topics[0]", "\"enhorning\" does not exist", "data/topics.json");
    breaks("topics", json!(["halsa", "halsa"]), "topics[1]", "stands twice", "once");
}

#[test]
fn no_topic_or_more_than_three_are_reported() {
    breaks("topics", json!([]), "", "0 topics", "one to three");
    breaks("topics", json!(["halsa", "barn", "aldre", "resor"]), "", "4 topics", "one to three");
}

#[test]
fn a_text_that_is_missing_in_one_language_is_reported() {
    breaks("title", json!({ "sv": "Rubrik" }), "title.en", "missing", "write it in this language");
    breaks("summary", json!({ "en": "Text", "sv": "  " }), "summary.sv", "missing", "in this language");
    breaks("checkable.reason", json!({ "en": "R" }), "checkable.reason.sv", "missing", "in this language");
}

#[test]
fn a_text_that_is_too_long_is_reported_with_its_length_in_characters() {
    breaks("title.sv", json!("å".repeat(71)), "", "71 characters", "at most 70");
    breaks("summary.en", json!("x".repeat(701)), "", "701 characters", "at most 700");
    breaks("checkable.reason.sv", json!("x".repeat(201)), "", "201 characters", "at most 200");
    let plain = first();
    let copy = Broken::edited(&plain.file, |file| file["commitments"][plain.at]["title"]["sv"] = json!("å".repeat(70)));
    assert_eq!(copy.faults(), []);
}

#[test]
fn a_section_that_the_document_does_not_have_is_reported() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |f| f["commitments"][plain.at]["source"]["section"] = json!("bilaga"));
    let fault = copy.fault(&plain.fault_file, &plain.path("source.section"));
    assert!(fault.wrong.contains("\"bilaga\" is no section") && fault.right.contains("one of its sections"), "{fault}");
}

#[test]
fn item_0_and_an_item_after_the_last_are_reported_and_so_is_the_item_left_uncovered() {
    for item in [0, 999] {
        let plain = first();
        let copy = Broken::edited(&plain.file, |f| f["commitments"][plain.at]["source"]["item"] = json!(item));
        let fault = copy.fault(&plain.fault_file, &plain.path("source.item"));
        assert!(fault.wrong.contains(&format!("no item {item}")) && fault.right.contains("1 to "), "{fault}");
        let left = copy.fault(&plain.fault_file, &format!("sections[{}]", plain.section));
        assert!(left.wrong.contains("no commitment has item") && left.right.contains("write one"), "{left}");
        assert_eq!(copy.faults().len(), 2);
    }
}

#[test]
fn years_out_of_bounds_and_periods_that_run_backwards_are_reported() {
    breaks("due", json!({ "to": 1899 }), "due.to", "1899 is outside sane bounds", "1900 to 2100");
    breaks("due", json!({ "to": 2101 }), "due.to", "2101 is outside sane bounds", "1900 to 2100");
    breaks("due", json!({ "from": 2031, "to": 2030 }), "due", "does not end after it begins", "earlier year");
}

#[test]
fn a_description_that_is_said_to_be_checkable_is_reported() {
    let plain = first();
    for value in ["ja", "delvis"] {
        let copy = Broken::edited(&plain.file, |file| {
            file["commitments"][plain.at]["form"] = json!("beskrivning");
            file["commitments"][plain.at]["checkable"]["value"] = json!(value);
        });
        copy.has_only(&plain.fault_file, &plain.path("checkable.value"), "promises nothing", "\"nej\"");
    }
}

#[test]
fn sums_of_0_nameless_places_and_openings_of_the_wrong_length_are_reported() {
    let sum = |change: i64| json!({ "side": "spending", "change_tkr": change, "per": "year" });
    breaks("amount", sum(0), "amount.change_tkr", "0 is no change", "null for an open sum");
    breaks("amount", sum(i64::MIN), "amount.change_tkr", "too large", "thousand kronor");
    breaks("places", json!(["Boden", " "]), "places[1]", "no name", "leave it out");
    breaks("source.opening", json!(""), "", "0 words", "four to six words");
    breaks("source.opening", json!("a b c d e f g h i"), "", "9 words", "four to six words");
}

#[test]
fn links_that_keep_the_rules_are_no_faults() {
    let (copy, _) = linked(&[(0, "upprepas", 2), (0, "bekraftas", 1), (1, "liknar", 2), (2, "liknar", 1)]);
    assert_eq!(copy.faults(), []);
}

#[test]
fn a_link_to_nothing_is_reported() {
    let link = json!([{ "kind": "liknar", "to": "finns-inte", "reason": { "sv": "s", "en": "r" } }]);
    breaks("related", link, "related[0].to", "\"finns-inte\" does not exist", "name an id");
}

#[test]
fn a_link_to_itself_is_reported() {
    let (copy, places) = linked(&[(0, "samma", 0)]);
    copy.has_only(&places[0].fault_file, &places[0].path("related[0].to"), "links to itself", "another");
}

#[test]
fn a_symmetric_link_on_one_side_only_or_with_two_reasons_is_reported() {
    for kind in ["samma", "liknar"] {
        let (copy, places) = linked(&[(0, kind, 1)]);
        let right = format!("the same kind and reason at {}", places[1].id);
        copy.has_only(&places[0].fault_file, &places[0].path("related[0]"), "on one side only", &right);
    }
    let (copy, places) = linked(&[(0, "samma", 1), (1, "samma", 0)]);
    copy.edit(&places[1].file, |f| f["commitments"][places[1].at]["related"][0]["reason"]["en"] = json!("other"));
    assert_eq!(copy.faults().len(), 2);
}

#[test]
fn a_directed_link_that_points_back_in_time_is_reported() {
    for kind in ["upprepas", "bekraftas"] {
        let (copy, places) = linked(&[(2, kind, 0)]);
        copy.has_only(&places[2].fault_file, &places[2].path("related[0]"), "from a later document", "the earlier one");
    }
}

#[test]
fn a_directed_link_on_both_sides_and_a_link_that_stands_twice_are_reported() {
    let (copy, places) = linked(&[(0, "upprepas", 1), (1, "upprepas", 0)]);
    let fault = copy.fault(&places[0].fault_file, &places[0].path("related[0]"));
    assert!(fault.wrong.contains("later than the other") && fault.right.contains("earlier one"), "{fault}");
    let (copy, places) = linked(&[(0, "upprepas", 1), (0, "upprepas", 1)]);
    copy.has_only(&places[0].fault_file, &places[0].path("related[1]"), "stands twice", "keep one");
}
