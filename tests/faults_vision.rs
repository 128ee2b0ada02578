//! Faults in visions: each is named with its place, and every commitment is led to.

use serde_json::{Value, json};

use support::broken::Broken;

mod support {
    pub mod broken;
    pub mod real;
}

const FILE: &str = "vision/norrbotten-strategisk-plan-2022.json";
const FAULTY: &str = "data/vision/norrbotten-strategisk-plan-2022.json";
const DOCUMENT: &str = "documents/norrbotten-strategisk-plan-2022.json";

/// A copy whose vision has one change at a JSON pointer, and one fault.
#[track_caller]
fn breaks(pointer: &str, value: Value, path: &str, wrong: &str, right: &str) {
    let copy = Broken::edited(FILE, |vision| match vision.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => panic!("{pointer} is not there"),
    });
    copy.has_only(FAULTY, path, wrong, right);
}

/// The first text of the first section that links to a commitment, as a JSON pointer, with its number.
fn first_link(vision: &Value, lang: &str) -> (String, usize) {
    let blocks = vision["parts"][0]["sections"][0]["body"].as_array().map_or(0, Vec::len);
    for block in 0..blocks {
        let pointer = format!("/parts/0/sections/0/body/{block}/paragraph/{lang}");
        let spans = vision.pointer(&pointer).and_then(Value::as_array);
        if let Some(span) = spans.and_then(|spans| spans.iter().position(|span| span["to"].is_string())) {
            return (format!("{pointer}/{span}/to"), block);
        }
    }
    panic!("no link in the first section")
}

#[test]
fn a_missing_or_long_text_is_reported() {
    breaks("/title/en", json!(" "), "title.en", "is missing", "write it in this language");
    breaks("/notes/0/sv", json!("x".repeat(701)), "notes[0].sv", "701 characters", "at most 700");
    breaks("/parts/1/title/sv", json!(""), "parts[1].title.sv", "is missing", "write it");
    let section = "/parts/0/sections/2";
    breaks(&format!("{section}/lead/sv"), json!("x".repeat(201)), "parts[0].sections[2].lead.sv", "201", "200");
    let point = "parts[0].sections[2].key_points[1].en";
    breaks(&format!("{section}/key_points/1/en"), json!("x".repeat(161)), point, "161 characters", "at most 160");
}

#[test]
fn a_paragraph_without_words_in_one_language_is_reported() {
    let block = "parts[0].sections[0].body[0].paragraph.en";
    breaks("/parts/0/sections/0/body/0/paragraph/en", json!([]), block, "is missing", "in this language");
}

#[test]
fn key_points_are_two_to_five() {
    let points = "/parts/0/sections/0/key_points";
    let path = "parts[0].sections[0].key_points";
    let point = json!({ "sv": "a", "en": "a" });
    breaks(points, json!([point]), path, "1 key points", "two to five");
    breaks(points, json!([point, point, point, point, point, point]), path, "6 key points", "two to five");
}

#[test]
fn a_commitment_that_no_text_leads_to_is_reported_in_the_language_that_lacks_it() {
    let copy = Broken::copy();
    let (pointer, _) = first_link(&copy.read(FILE), "en");
    let id = copy.read(FILE).pointer(&pointer).cloned().unwrap_or_default();
    let span = pointer.trim_end_matches("/to").to_owned();
    copy.edit(FILE, |vision| {
        if let Some(Value::Object(span)) = vision.pointer_mut(&span) {
            span.remove("to");
        }
    });
    let wrong = format!("en: no text leads to {id}");
    copy.has_only(FAULTY, "parts[0].sections[0]", &wrong, "link it at the words that state it");
}

#[test]
fn a_link_to_what_does_not_exist_or_stands_elsewhere_is_reported() {
    let copy = Broken::copy();
    let (pointer, block) = first_link(&copy.read(FILE), "sv");
    for (id, wrong) in
        [("nbp-finns-inte", "does not exist"), ("nbp-tandvard-alla-kommuner", "stands in another section")]
    {
        let copy = Broken::edited(FILE, |vision| {
            if let Some(to) = vision.pointer_mut(&pointer) {
                *to = json!(id);
            }
        });
        let fault = copy.fault(FAULTY, &format!("parts[0].sections[0].body[{block}]"));
        assert!(fault.wrong.contains(id) && fault.wrong.contains(wrong), "{fault}");
        // The one that was linked before is missed too, and nothing else.
        assert_eq!(copy.faults().len(), 2, "{:#?}", copy.faults());
    }
}

#[test]
fn a_commitment_that_is_linked_twice_is_reported() {
    let copy = Broken::copy();
    let (pointer, block) = first_link(&copy.read(FILE), "sv");
    let id = copy.read(FILE).pointer(&pointer).cloned().unwrap_or_default();
    copy.edit(FILE, |vision| {
        let spans = format!("/parts/0/sections/0/body/{block}/paragraph/sv");
        if let Some(Value::Array(spans)) = vision.pointer_mut(&spans) {
            spans.push(json!({ "text": "igen", "to": id }));
        }
    });
    copy.has_only(FAULTY, &format!("parts[0].sections[0].body[{block}]"), "is linked twice", "once");
}

#[test]
fn a_section_of_the_document_that_is_not_retold_is_reported() {
    let copy = Broken::copy();
    let outside = copy.read(FILE)["outside"].as_array().cloned().unwrap_or_default();
    let left = outside[1..].to_vec();
    copy.edit(FILE, |vision| vision["outside"] = json!(left));
    copy.has_only(FAULTY, "outside", &format!("section {} of the document is not retold", outside[0]), "name it here");
    let copy = Broken::edited(FILE, |vision| vision["outside"][0] = json!("finns-inte"));
    let fault = copy.fault(FAULTY, "outside[0]");
    assert!(fault.wrong.contains("is no section of the document"), "{fault}");
    assert_eq!(copy.faults().len(), 2, "the one that stood there is missed as well");
}

#[test]
fn a_section_that_is_retold_and_said_to_be_outside_is_reported() {
    let copy = Broken::edited(FILE, |vision| {
        if let Some(outside) = vision["outside"].as_array_mut() {
            outside.push(json!("vision-navet"));
        }
    });
    let place = copy.read(FILE)["outside"].as_array().map_or(0, |outside| outside.len() - 1);
    copy.has_only(FAULTY, &format!("outside[{place}]"), "is retold, or stands twice", "once");
}

#[test]
fn a_board_that_is_not_listed_is_reported() {
    let copy = Broken::copy();
    let body = copy.read(FILE)["parts"][1]["sections"][0]["body"].clone();
    let block = body.as_array().and_then(|body| body.iter().position(|block| block["heading"].is_object()));
    let Some(block) = block else { panic!("no heading") };
    let pointer = format!("/parts/1/sections/0/body/{block}/heading/boards/0");
    let path = format!("parts[1].sections[0].body[{block}].heading.boards[0]");
    breaks(&pointer, json!("xx"), &path, "does not exist", "boards of this file");
}

#[test]
fn a_sum_that_is_none_is_reported() {
    let budget = "/parts/0/sections/3/budget/0";
    let path = "parts[0].sections[3].budget[0]";
    breaks(budget, json!("nbp-finns-inte"), path, "is no commitment of the document", "one of its commitments");
    breaks(budget, json!("nbp-kultur-pa-recept"), path, "has no sum", "with an amount");
    let copy = Broken::copy();
    let second = copy.read(FILE).pointer("/parts/0/sections/3/budget/1").cloned().unwrap_or_default();
    breaks(budget, second, "parts[0].sections[3].budget[1]", "stands twice", "once");
}

#[test]
fn a_section_id_has_to_work_in_an_address() {
    let id = "/parts/0/sections/0/id";
    let path = "parts[0].sections[0].id";
    breaks(id, json!("å/b"), path, "cannot stand in an address", "hyphen");
    breaks(id, json!("naturen"), "parts[0].sections[4].id", "used twice", "its own id");
    breaks(id, json!("norrbotten-strategisk-plan-2022"), path, "id of a document with a vision", "another id");
}

#[test]
fn the_file_is_called_by_its_document() {
    let copy = Broken::copy();
    let vision = copy.read(FILE);
    copy.remove(FILE);
    copy.write("vision/fel.json", &vision.to_string());
    copy.has_only("data/vision/fel.json", "document", "is not the file's name", "alike");
}

#[test]
fn a_vision_of_a_document_that_does_not_exist_is_reported() {
    let copy = Broken::copy();
    let mut vision = copy.read(FILE);
    vision["document"] = json!("borta");
    copy.remove(FILE);
    copy.write("vision/borta.json", &vision.to_string());
    copy.has_only("data/vision/borta.json", "document", "\"borta\" does not exist", "data/documents/");
}

#[test]
fn what_cannot_be_read_in_the_document_brings_no_faults_of_the_vision() {
    // A commitment with a sum, the document's own fields, and the whole file.
    let copy = Broken::copy();
    let document = copy.read(DOCUMENT);
    let sum = document["commitments"]
        .as_array()
        .and_then(|all| all.iter().position(|one| one["id"] == "nbp-budget-kollektivtrafik"));
    let Some(sum) = sum else { panic!("no such commitment") };
    copy.edit(DOCUMENT, |document| document["commitments"][sum]["form"] = json!("fel"));
    assert_eq!(copy.faults().len(), 1, "{:#?}", copy.faults());
    let copy = Broken::edited(DOCUMENT, |document| document["sections"] = json!("fel"));
    assert!(copy.faults().iter().all(|fault| !fault.file.contains("vision")), "{:#?}", copy.faults());
    let copy = Broken::copy();
    copy.write(DOCUMENT, "{");
    assert!(copy.faults().iter().all(|fault| !fault.file.contains("vision")), "{:#?}", copy.faults());
}

#[test]
fn a_site_needs_no_vision() {
    let copy = Broken::copy();
    copy.remove(FILE);
    assert_eq!(copy.faults(), []);
}
