//! Faults of whole files: what cannot be read, and that nothing readable hides behind it.

use hubben::model::FORMAT;
use serde_json::{Value, json};

use support::broken::Broken;
use support::plain::{all, first};

mod support {
    pub mod broken;
    pub mod plain;
    pub mod real;
}

/// Where a commitment stands in the file's JSON.
fn entry(value: &mut Value, at: usize) -> &mut Value {
    &mut value["commitments"][at]
}

#[test]
fn a_copy_without_changes_has_no_faults() {
    assert_eq!(Broken::copy().faults(), []);
}

#[test]
fn bad_json_is_reported_with_its_line() {
    let plain = first();
    let copy = Broken::copy();
    copy.write(&plain.file, "{\n  \"format\": 1,\n  \"id\" 2\n}\n");
    let fault = copy.fault(&plain.fault_file, "");
    assert!(fault.wrong.contains("is no JSON") && fault.wrong.contains("line 3"), "{fault}");
    assert!(fault.right.contains("line and column"), "{fault}");
}

#[test]
fn a_control_character_is_reported_wherever_it_stands() {
    let plain = first();
    for (control, name) in [('\0', "U+0000"), ('\r', "U+000D"), ('\n', "U+000A"), ('\u{85}', "U+0085")] {
        let text = json!(format!("ett{control}två"));
        let copy = Broken::edited(&plain.file, |value| entry(value, plain.at)["title"]["en"] = text.clone());
        copy.has_only(&plain.fault_file, &plain.path("title.en"), name, "one line");
        let copy = Broken::edited("parties.json", |value| value["parties"][0]["name"]["sv"] = text);
        copy.has_only("data/parties.json", "parties[0].name.sv", name, "one line");
    }
}

#[test]
fn a_missing_file_is_reported() {
    let copy = Broken::copy();
    copy.remove("parties.json");
    copy.has_only("data/parties.json", "", "cannot be read", "has to be there");
}

#[test]
fn an_unknown_field_is_reported_with_the_known_ones() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |value| entry(value, plain.at)["titel"] = json!("fel"));
    let fault = copy.fault(&plain.fault_file, &plain.path("titel"));
    assert!(fault.wrong.contains("unknown field `titel`") && fault.wrong.contains("`title`"), "{fault}");
    assert!(fault.right.contains("data/schema/"), "{fault}");
    let copy = Broken::edited("site.json", |value| value["owner"] = json!("fel"));
    copy.has_only("data/site.json", "owner", "unknown field `owner`", "schema");
}

#[test]
fn an_unknown_code_is_reported_with_the_known_ones() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |value| entry(value, plain.at)["status"] = json!("beslutat"));
    let fault = copy.fault(&plain.fault_file, &plain.path("status"));
    assert!(fault.wrong.contains("`beslutat`") && fault.wrong.contains("`overenskommet`"), "{fault}");
}

#[test]
fn a_wrong_type_in_one_commitment_does_not_hide_another_ones_fault() {
    let plain = first();
    let copy = Broken::copy();
    let last = copy.read(&plain.file)["commitments"].as_array().map_or(0, |list| list.len() - 1);
    copy.edit(&plain.file, |value| {
        entry(value, plain.at)["title"]["en"] = json!("x".repeat(71));
        entry(value, last)["source"]["item"] = json!("tre");
    });
    let unread = copy.fault(&plain.fault_file, &format!("commitments[{last}].source.item"));
    assert!(unread.wrong.contains("invalid type: string \"tre\", expected u16"), "{unread}");
    assert!(unread.right.contains("data/schema/"), "{unread}");
    let long = copy.fault(&plain.fault_file, &plain.path("title.en"));
    assert!(long.wrong.contains("71 characters"), "{long}");
}

#[test]
fn a_commitment_that_cannot_be_read_does_not_shift_the_places_of_later_faults() {
    let plain = first();
    let copy = Broken::copy();
    let last = copy.read(&plain.file)["commitments"].as_array().map_or(0, |list| list.len() - 1);
    copy.edit(&plain.file, |value| {
        entry(value, plain.at)["source"]["item"] = json!("tre");
        entry(value, last)["title"]["en"] = json!("x".repeat(71));
    });
    copy.fault(&plain.fault_file, &plain.path("source.item"));
    copy.fault(&plain.fault_file, &format!("commitments[{last}].title.en"));
}

#[test]
fn a_commitment_that_cannot_be_read_is_one_fault() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |value| entry(value, plain.at)["status"] = json!(7));
    copy.has_only(&plain.fault_file, &plain.path("status"), "invalid type", "schema");
}

#[test]
fn a_file_name_that_is_not_the_documents_id_is_reported() {
    let plain = first();
    let copy = Broken::copy();
    let document = copy.read(&plain.file);
    copy.remove(&plain.file);
    copy.write("documents/annat-namn.json", &document.to_string());
    let id = format!("{} is not the file's name", document["id"]);
    copy.has_only("data/documents/annat-namn.json", "id", &id, "name file and document alike");
}

#[test]
fn a_newer_format_is_reported() {
    let plain = first();
    let newer = FORMAT + 1;
    for (file, fault_file) in [("site.json", "data/site.json"), (&plain.file, &plain.fault_file)] {
        let copy = Broken::edited(file, |value| value["format"] = json!(newer));
        copy.has_only(fault_file, "format", &format!("unknown version {newer}"), &format!("use {FORMAT}"));
    }
}

#[test]
fn a_newer_format_of_a_list_is_reported() {
    for list in ["regions", "parties", "topics", "corrections"] {
        let copy = Broken::edited(&format!("{list}.json"), |value| value["format"] = json!(FORMAT + 1));
        copy.has_only(&format!("data/{list}.json"), "format", "unknown version", "use");
    }
}

#[test]
fn several_faults_in_several_files_come_all_at_once() {
    let [first, second, third] = &all()[..3] else { panic!("three documents are needed") };
    let copy = Broken::edited("site.json", |value| value["contact"] = json!("ingen"));
    copy.edit(&first.file, |value| {
        entry(value, first.at)["status"] = json!(7);
        value["region"] = json!("skane");
    });
    copy.edit(&second.file, |value| entry(value, second.at)["topics"] = json!(["enhorningar"]));
    copy.edit(&third.file, |value| {
        entry(value, third.at)["summary"]["sv"] = json!(" ");
        entry(value, third.at)["due"] = json!({ "to": 2199 });
    });
    copy.write("documents/sonder.json", "{");
    copy.fault("data/documents/sonder.json", "");
    copy.fault("data/site.json", "contact");
    copy.fault(&first.fault_file, &first.path("status"));
    copy.fault(&first.fault_file, "region");
    copy.fault(&second.fault_file, &second.path("topics[0]"));
    copy.fault(&third.fault_file, &third.path("summary.sv"));
    copy.fault(&third.fault_file, &third.path("due.to"));
}

#[test]
fn an_unreadable_list_does_not_hide_the_faults_of_documents() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |value| entry(value, plain.at)["title"]["sv"] = json!("x".repeat(71)));
    copy.write("corrections.json", "{");
    copy.fault("data/corrections.json", "");
    copy.fault(&plain.fault_file, &plain.path("title.sv"));
}

#[test]
fn a_fault_is_one_line_that_says_where_and_what_and_what_instead() {
    let copy = Broken::edited("site.json", |value| value["updated"] = json!("igår"));
    let line = copy.fault("data/site.json", "updated").to_string();
    assert_eq!(line, "data/site.json: updated: \"igår\" is no date; write YYYY-MM-DD");
}

#[test]
fn a_newer_format_is_told_even_with_fields_that_are_new() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |value| {
        value["format"] = json!(FORMAT + 1);
        value["novelty"] = json!(true);
    });
    copy.fault(&plain.fault_file, "format");
}

#[test]
fn a_document_that_cannot_be_read_is_one_fault() {
    let [first, second, third] = &all()[..3] else { panic!("three documents are needed") };
    for place in [first, second, third] {
        let copy = Broken::copy();
        copy.write(&place.file, "{");
        copy.has_only(&place.fault_file, "", "is no JSON", "line and column");
    }
}

#[test]
fn a_fault_in_a_documents_own_fields_does_not_hide_those_of_its_commitments() {
    let plain = first();
    let copy = Broken::edited(&plain.file, |value| entry(value, plain.at)["title"]["sv"] = json!("x".repeat(71)));
    copy.edit(&plain.file, |value| value["sections"][0]["items"] = json!("tre"));
    copy.fault(&plain.fault_file, "sections[0].items");
    copy.fault(&plain.fault_file, &plain.path("title.sv"));
}
