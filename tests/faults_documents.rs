//! Faults of documents, of the short lists and of the site's own data, each made in a copy of the real data.

use serde_json::{Value, json};

use support::broken::Broken;
use support::plain::{all, first};

mod support {
    pub mod broken;
    pub mod plain;
    pub mod real;
}

/// Changes one value of a file and expects one fault there.
#[track_caller]
fn breaks(file: &str, pointer: &str, value: Value, path: &str, wrong: &str, right: &str) {
    let copy = Broken::edited(file, |json| match json.pointer_mut(pointer) {
        Some(old) => *old = value,
        None => json[&pointer[1..]] = value,
    });
    copy.has_only(&format!("data/{file}"), path, wrong, right);
}

#[test]
fn a_document_of_an_unknown_region_or_party_is_reported() {
    let file = first().file;
    breaks(&file, "/region", json!("skane"), "region", "\"skane\" does not exist", "data/regions.json");
    breaks(&file, "/parties/0", json!("x"), "parties[0]", "\"x\" does not exist", "data/parties.json");
    breaks(&file, "/partners", json!(["s", "x"]), "partners[1]", "\"x\" does not exist", "data/parties.json");
    breaks(&file, "/parties", json!([]), "parties", "no party speaks", "name the party");
}

#[test]
fn a_document_without_its_texts_is_reported() {
    let file = first().file;
    breaks(&file, "/title/en", json!(""), "title.en", "missing", "in this language");
    breaks(&file, "/label", json!({ "en": "L" }), "label.sv", "missing", "in this language");
    breaks(&file, "/label/sv", json!("x".repeat(61)), "label.sv", "61 characters", "at most 60");
    breaks(&file, "/sections/0/heading", json!(" "), "sections[0].heading", "heading is missing", "the source's own");
}

#[test]
fn a_document_id_that_is_used_twice_is_reported() {
    let places = all();
    let copy = Broken::copy();
    let other = copy.read(&places[1].file)["id"].clone();
    copy.edit(&places[0].file, |file| file["id"] = other.clone());
    let faults = copy.faults();
    assert!(faults.iter().any(|fault| fault.wrong == format!("{other} is used twice")), "{faults:?}");
}

#[test]
fn a_document_whose_years_are_out_of_bounds_or_run_backwards_is_reported() {
    let file = first().file;
    let written = json!({ "year": 1850, "basis": "text" });
    breaks(&file, "/written", written, "written.year", "1850 is outside sane bounds", "1900 to 2100");
    let period = |from: u16, to: u16| json!({ "from": from, "to": to, "basis": "text" });
    breaks(&file, "/period", period(2014, 2150), "period.to", "2150 is outside sane bounds", "1900 to 2100");
    breaks(&file, "/period", period(2014, 2013), "period", "ends before it begins", "earlier year");
}

#[test]
fn an_item_that_no_commitment_covers_is_reported() {
    let file = first().file;
    let copy = Broken::copy();
    let document = copy.read(&file);
    let next = document["sections"][0]["items"].as_u64().unwrap_or_default() + 1;
    let wrong = format!(
        "no commitment has item {next} of section {}",
        document["sections"][0]["id"].as_str().unwrap_or_default()
    );
    breaks(&file, "/sections/0/items", json!(next), "sections[0]", &wrong, "write one for it");
}

#[test]
fn a_section_id_that_is_used_twice_is_reported() {
    let file = first().file;
    let copy = Broken::copy();
    let twice = copy.read(&file)["sections"][0].clone();
    copy.edit(&file, |json| json["sections"][1]["id"] = twice["id"].clone());
    let fault = copy.fault(&format!("data/{file}"), "sections[1].id");
    assert!(fault.wrong.contains("used twice") && fault.right.contains("its own id"), "{fault}");
}

#[test]
fn a_site_without_documents_is_reported() {
    let copy = Broken::copy();
    let bundle = support::real::bundle();
    for place in bundle.documents {
        copy.remove(&format!("documents/{}.json", place.id));
    }
    for vision in bundle.visions {
        copy.remove(&format!("vision/{}.json", vision.document));
    }
    for budget in bundle.budgets {
        copy.remove(&format!("budget/{}.json", budget.document));
    }
    copy.has_only("data/documents/", "", "there is no document", "add at least one");
}

#[test]
fn a_bad_e_mail_address_is_reported() {
    for contact in ["", "kontakt", "@hubben.se", "a@b", "a b@c.se", "http://hubben.se"] {
        breaks("site.json", "/contact", json!(contact), "contact", "is no e-mail address", "name@host.tld");
    }
}

#[test]
fn a_bad_date_is_reported() {
    for date in ["", "2026", "2026-13-01", "2026-00-10", "2026-01-32", "26-01-01", "2026/01/01", "2026-1-1", "1-2-3-4"]
    {
        breaks("site.json", "/updated", json!(date), "updated", "is no date", "YYYY-MM-DD");
    }
}

#[test]
fn a_bad_day_that_a_document_was_written_is_reported() {
    let file = first().file;
    for day in ["juni", "06", "13-01", "6-1", "06-01-01"] {
        let written = json!({ "year": 2014, "day": day, "basis": "text" });
        breaks(&file, "/written", written, "written.day", "is no date", "MM-DD");
    }
}

#[test]
fn a_day_that_no_calendar_has_is_reported() {
    for date in ["2026-02-30", "2026-04-31"] {
        breaks("site.json", "/updated", json!(date), "updated", "is no date", "YYYY-MM-DD");
    }
}

#[test]
fn a_party_that_is_named_twice_is_reported() {
    breaks(&first().file, "/parties", json!(["v", "v"]), "parties[1]", "twice", "once");
}

#[test]
fn a_site_without_name_publisher_licence_or_language_is_reported() {
    breaks("site.json", "/name", json!(""), "name", "name is missing", "write it");
    breaks("site.json", "/publisher/en", json!(""), "publisher.en", "missing", "in this language");
    breaks("site.json", "/funding/sv", json!(" "), "funding.sv", "missing", "in this language");
    breaks("site.json", "/licence/name", json!(""), "licence.name", "missing", "terms");
    breaks("site.json", "/licence/url", json!("ftp://x"), "licence.url", "is no address", "https://");
    breaks("site.json", "/languages", json!([]), "languages", "no language", "\"sv\"");
    breaks("site.json", "/languages/1", json!("se"), "languages[1]", "unknown variant `se`", "schema");
}

#[test]
fn entries_of_the_short_lists_need_their_own_ids_and_names_in_every_language() {
    breaks("topics.json", "/topics/0/scope/en", json!(""), "topics[0].scope.en", "missing", "in this language");
    breaks("parties.json", "/parties/1/short", json!(""), "parties[1].short", "missing", "write it");
    breaks("parties.json", "/parties/1/name/en", json!(""), "parties[1].name.en", "missing", "in this language");
    for list in ["topics", "regions", "parties"] {
        let file = format!("{list}.json");
        let copy = Broken::copy();
        let entry = copy.read(&file)[list][0].clone();
        copy.edit(&file, |json| json[list].as_array_mut().into_iter().for_each(|all| all.push(entry.clone())));
        let faults = copy.faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].wrong, format!("{} is used twice", entry["id"]));
        assert_eq!(faults[0].file, format!("data/{file}"));
    }
}

#[test]
fn a_correction_needs_a_date_a_commitment_and_both_texts() {
    let text = json!({ "sv": "s", "en": "e" });
    let good = json!({ "date": "2026-01-02", "commitment": first().id, "was": text, "now": text });
    let with = |field: &str, value: Value| {
        let mut correction = good.clone();
        correction[field] = value;
        json!([correction])
    };
    let copy = Broken::edited("corrections.json", |json| json["corrections"] = with("date", json!("2026-12-31")));
    assert_eq!(copy.faults(), []);
    let breaks_one = |field: &str, value: Value, path: &str, wrong: &str, right: &str| {
        let path = ["corrections[0].", path].concat();
        breaks("corrections.json", "/corrections", with(field, value), &path, wrong, right);
    };
    breaks_one("date", json!("igår"), "date", "\"igår\" is no date", "YYYY-MM-DD");
    breaks_one("commitment", json!("finns-inte"), "commitment", "\"finns-inte\" does not exist", "name an id");
    breaks_one("was", json!({ "sv": "s" }), "was.en", "missing", "in this language");
    breaks_one("now", json!({ "en": "s" }), "now.sv", "missing", "in this language");
    let [newer, older] = ["2026-02-01", "2026-01-01"].map(|date| with("date", json!(date))[0].clone());
    let copy = Broken::edited("corrections.json", |json| json["corrections"] = json!([newer, older]));
    assert_eq!(copy.faults(), []);
    copy.edit("corrections.json", |json| json["corrections"] = json!([older, newer]));
    copy.has_only("data/corrections.json", "corrections[1].date", "newer than the one before", "newest first");
}

#[test]
fn an_address_without_a_host_and_a_language_that_is_named_twice_are_reported() {
    for contact in ["a@.", "a@b@c.se", "a@b..se"] {
        breaks("site.json", "/contact", json!(contact), "contact", "is no e-mail address", "name@host.tld");
    }
    breaks("site.json", "/languages", json!(["sv", "sv"]), "languages[1]", "twice", "once");
}
