//! Faults in budgets: each is named with its place, and every sum of the document is a line once.

use hubben::dataset::Fault;
use hubben::dataset::validate::validate;
use serde_json::{Value, json};

use support::broken::Broken;
use support::budget_file::{DOCUMENT, FAULTY, FILE, LINE, SUM, breaks, changed, edit_list};

mod support {
    pub mod broken;
    pub mod budget_file;
    pub mod real;
}

/// The list that [`LINE`] stands in.
const LINES: &str = "/groups/0/lines";

/// Takes [`LINE`] out.
fn without_line(budget: &mut Value) {
    edit_list(budget, LINES, |lines| {
        lines.remove(1);
    });
}

/// [`LINE`] under another id.
fn same_sum(id: &str) -> Value {
    let mut line = Broken::copy().read(FILE).pointer(LINE).cloned().unwrap_or_default();
    line["id"] = json!(id);
    line
}

/// The files that have faults, one entry for each fault.
fn files(copy: &Broken) -> Vec<String> {
    copy.faults().into_iter().map(|fault| fault.file).collect()
}

#[test]
fn a_missing_or_long_text_is_reported() {
    breaks("/title/en", json!(" "), "is missing", "in this language");
    breaks("/title/sv", json!("x".repeat(91)), "91 characters", "at most 90");
    breaks("/lead/sv", json!(""), "is missing", "in this language");
    breaks("/frame/sv", json!("x".repeat(121)), "121 characters", "at most 120");
    breaks("/notes/1/en", json!("x".repeat(301)), "301 characters", "at most 300");
    breaks("/millions/en", json!(""), "is missing", "in this language");
    breaks("/millions_short/sv", json!("x".repeat(31)), "31 characters", "at most 30");
    breaks("/groups/0/title/sv", json!("x".repeat(71)), "71 characters", "at most 70");
    breaks("/groups/1/note/en", json!(""), "is missing", "in this language");
    breaks("/groups/1/note/sv", json!("x".repeat(301)), "301 characters", "at most 300");
    breaks(&[LINE, "/title/sv"].concat(), json!("x".repeat(71)), "71 characters", "at most 70");
    breaks(&[LINE, "/summary/en"].concat(), json!(""), "is missing", "in this language");
    breaks(&[LINE, "/summary/sv"].concat(), json!("x".repeat(201)), "201 characters", "at most 200");
}

#[test]
fn the_years_of_a_budget_are_in_order_and_at_most_twenty() {
    breaks("/to", json!(2043), "2023 to 2043", "at most 20 years");
    assert_eq!(changed(&[("/to", json!(2042))]).faults(), []);
    let copy = changed(&[("/from", json!(2026))]);
    let fault = copy.fault(FAULTY, "to");
    assert!(fault.wrong == "2026 to 2025" && fault.right.contains("from the first year to the last"), "{fault}");
    let copy = changed(&[("/from", json!(1899))]);
    let fault = copy.fault(FAULTY, "from");
    assert!(fault.wrong.contains("1899 is outside sane bounds") && fault.right.contains("1900 to 2100"), "{fault}");
    let faults = changed(&[("/to", json!(2101))]).faults();
    let told = |fault: &Fault| fault.path == "to" && fault.wrong.contains("2101 is outside sane bounds");
    assert!(faults.iter().any(told), "{faults:#?}");
}

#[test]
fn every_sum_of_the_document_is_a_line_or_said_to_be_outside() {
    let wrong = format!("the sum of \"{SUM}\" is no line");
    Broken::edited(FILE, without_line).has_only(FAULTY, "outside", &wrong, "make it one, or name it here");
    let outside = |ids: &[&str]| {
        let copy = Broken::edited(FILE, without_line);
        copy.edit(FILE, |budget| budget["outside"] = json!(ids));
        copy
    };
    assert_eq!(outside(&[SUM]).faults(), []);
    let twice = outside(&[SUM, SUM]);
    twice.has_only(FAULTY, "outside[1]", "is a line, or stands twice", "and once");
}

#[test]
fn what_is_named_as_outside_is_a_sum_of_the_document_that_is_no_line() {
    let breaks = |id: &str, wrong: &str, right: &str| {
        changed(&[("/outside", json!([id]))]).has_only(FAULTY, "outside[0]", wrong, right);
    };
    breaks("nbp-budget-kultur-aterstallning", "is a line, or stands twice", "only what is left out");
    let none = "is no commitment of the document with a sum";
    breaks("nbp-finns-inte", none, "one of its commitments with an amount");
    breaks("nbp-kultur-pa-recept", none, "one of its commitments with an amount");
}

#[test]
fn a_sum_that_is_two_lines_is_reported() {
    let copy =
        Broken::edited(FILE, |budget| edit_list(budget, "/groups/1/lines", |lines| lines.push(same_sum("igen"))));
    copy.has_only(FAULTY, "groups", &format!("the sum of \"{SUM}\" is two lines"), "one line for each sum");
}

#[test]
fn a_budget_has_at_most_a_hundred_lines_and_every_group_one() {
    let more = |count: usize| {
        let line = same_sum("mer");
        let line = |number: usize| {
            let mut line = line.clone();
            line["id"] = json!(format!("mer-{number}"));
            line
        };
        Broken::edited(FILE, |budget| edit_list(budget, LINES, |lines| lines.extend((0..count).map(line)))).faults()
    };
    let told = |fault: &Fault| fault.wrong == "101 lines" && fault.right == "at most 100";
    // They are all the same sum, which is another fault.
    assert_eq!((more(91).len(), more(92).len()), (1, 2));
    assert!(more(92).iter().any(told), "{:#?}", more(92));
    let empty = json!({ "id": "tom", "title": { "sv": "t", "en": "e" }, "lines": [] });
    let copy = Broken::edited(FILE, |budget| edit_list(budget, "/groups", |groups| groups.push(empty)));
    copy.has_only(FAULTY, "groups[2].lines", "there is no line", "at least one");
}

#[test]
fn some_group_is_counted_by_itself() {
    let copy = changed(&[("/groups/0/optional", json!(true))]);
    copy.has_only(FAULTY, "groups", "no group is counted by itself", "at least one that is not optional");
}

#[test]
fn a_number_to_share_out_over_is_at_least_one_and_has_its_texts() {
    let divisor = |count: u32, name: &str, source: &str| {
        let text = |words: &str| json!({ "sv": words, "en": words });
        changed(&[("/divisors", json!([{ "name": text(name), "count": count, "source": text(source) }]))])
    };
    assert_eq!(divisor(1, "invånare", "s").faults(), []);
    divisor(0, "n", "s").has_only(FAULTY, "divisors[0].count", "nothing to share out over", "at least 1");
    let faults = divisor(1, &"x".repeat(61), " ").faults();
    let paths: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    let at = |field: &str, lang: &str| format!("divisors[0].{field}.{lang}");
    assert_eq!(paths, [at("name", "sv"), at("name", "en"), at("source", "sv"), at("source", "en")], "{faults:#?}");
}

#[test]
fn the_file_is_called_by_its_document() {
    let copy = Broken::copy();
    let budget = copy.read(FILE);
    copy.remove(FILE);
    copy.write("budget/fel.json", &budget.to_string());
    copy.has_only("data/budget/fel.json", "document", "is not the file's name", "alike");
}

#[test]
fn a_budget_of_a_document_that_does_not_exist_is_reported() {
    let copy = Broken::copy();
    let mut budget = copy.read(FILE);
    budget["document"] = json!("borta");
    copy.remove(FILE);
    copy.write("budget/borta.json", &budget.to_string());
    copy.has_only("data/budget/borta.json", "document", "\"borta\" does not exist", "data/documents/");
}

#[test]
fn what_cannot_be_read_in_a_budget_is_reported_at_its_place() {
    let side = [LINE, "/side"].concat();
    breaks(&side, json!("utgift"), "unknown variant `utgift`", "data/schema/");
    breaks(&[LINE, "/step_tkr"].concat(), json!(0.5), "floating point", "data/schema/");
    breaks("/format", json!(2), "unknown version 2", "use 1");
    // The browser reads no files: a bundle is checked as well.
    let mut bundle = support::real::bundle();
    bundle.budgets[0].format = 2;
    let faults = validate(&bundle);
    assert!(faults.len() == 1 && faults[0].file == FAULTY && faults[0].path == "format", "{faults:#?}");
    let copy = changed(&[("/valuta", json!("kronor"))]);
    let faults = copy.faults();
    assert!(faults.len() == 1 && faults[0].wrong.contains("unknown field `valuta`"), "{faults:#?}");
    copy.write(FILE, "{");
    copy.has_only(FAULTY, "", "is no JSON", "mend it");
}

#[test]
fn several_faults_are_reported_at_once() {
    let copy = changed(&[
        ("/frame/sv", json!("")),
        ("/groups/0/optional", json!(true)),
        ("/groups/0/lines/0/side", json!("spending")),
        ("/groups/0/lines/1/step_tkr", json!(7)),
        ("/groups/0/lines/6/lowest_tkr", Value::Null),
        ("/groups/1/lines/1/id", json!("ar")),
        ("/outside", json!(["nbp-finns-inte"])),
    ]);
    let faults = copy.faults();
    let mut paths: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    paths.sort_unstable();
    let lines = ["groups[0].lines[0].side", "groups[0].lines[1].step_tkr", "groups[0].lines[6].lowest_tkr"];
    let expected = ["frame.sv", "groups"].into_iter().chain(lines).chain(["groups[1].lines[1].id", "outside[0]"]);
    assert_eq!(paths, expected.collect::<Vec<_>>(), "{faults:#?}");
}

#[test]
fn a_commitment_that_cannot_be_read_brings_no_faults_of_the_budget() {
    let document = Broken::copy().read(DOCUMENT);
    let place = document["commitments"].as_array().and_then(|all| all.iter().position(|one| one["id"] == SUM));
    let Some(place) = place else { panic!("no commitment {SUM}") };
    for field in ["form", "amount", "topics", "due", "title"] {
        let copy = Broken::edited(DOCUMENT, |document| document["commitments"][place][field] = json!(5));
        assert_eq!(files(&copy), [["data/", DOCUMENT].concat()], "{field}: {:#?}", copy.faults());
        // Nor where its sum is left outside.
        copy.edit(FILE, |budget| {
            without_line(budget);
            budget["outside"] = json!([SUM]);
        });
        assert_eq!(files(&copy), [["data/", DOCUMENT].concat()], "{field}: {:#?}", copy.faults());
    }
}

#[test]
fn what_cannot_be_read_in_the_document_or_a_list_brings_no_faults_of_the_budget() {
    let of_budget = |file: &String| file.contains("budget");
    for file in [DOCUMENT, "topics.json"] {
        let copy = Broken::copy();
        copy.write(file, "{");
        assert!(!files(&copy).is_empty() && !files(&copy).iter().any(of_budget), "{file}: {:#?}", copy.faults());
    }
    let copy = Broken::edited(DOCUMENT, |document| document["sections"] = json!("fel"));
    assert!(!files(&copy).is_empty() && !files(&copy).iter().any(of_budget), "{:#?}", copy.faults());
}

#[test]
fn a_site_needs_no_budget() {
    let copy = Broken::copy();
    copy.remove(FILE);
    assert_eq!(copy.faults(), []);
}
