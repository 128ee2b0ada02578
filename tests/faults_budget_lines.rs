//! Faults in the lines of budgets: what a line names exists, and its sum lies within sound bounds.

use hubben::dataset::Fault;
use serde_json::{Value, json};

use support::broken::Broken;
use support::budget_file::{DOCUMENT, FAULTY, LINE, OPEN, SUM, breaks, changed, changed_in, path};

mod support {
    pub mod broken;
    pub mod budget_file;
    pub mod real;
}

/// Some changes of one line, and one fault at a field of it.
#[track_caller]
fn breaks_line(line: &str, changes: &[(&str, Value)], field: &str, wrong: &str, right: &str) {
    changed_in(line, changes).has_only(FAULTY, &path(&[line, field].concat()), wrong, right);
}

#[test]
fn the_id_of_a_line_or_group_is_its_own_and_works_in_a_link() {
    let id = [LINE, "/id"].concat();
    breaks(&id, json!("avgifter"), "\"avgifter\" is used twice", "its own id");
    breaks("/groups/1/lines/0/id", json!("kultur"), "\"kultur\" is used twice", "its own id");
    breaks(&id, json!("å=b"), "cannot stand in an address", "hyphen");
    breaks("/groups/1/id", json!("planen"), "\"planen\" is used twice", "its own id");
    breaks("/groups/1/id", json!("a,b"), "cannot stand in an address", "hyphen");
}

#[test]
fn a_key_of_links_cannot_be_the_id_of_a_line() {
    for key in hubben::address::KEYS {
        breaks(&[LINE, "/id"].concat(), json!(key), &format!("\"{key}\" is a key of links"), "another id");
    }
}

#[test]
fn a_line_needs_a_commitment_of_the_document_with_a_sum() {
    // What the line was made of is left out, so that it is not missed as well.
    let with = |id: &str| changed(&[(&[LINE, "/commitment"].concat(), json!(id)), ("/outside", json!([SUM]))]);
    let path = path(&[LINE, "/commitment"].concat());
    let wrong = "\"nbp-finns-inte\" is no commitment of the document";
    with("nbp-finns-inte").has_only(FAULTY, &path, wrong, "one of its commitments");
    with("nbp-kultur-pa-recept").has_only(FAULTY, &path, "\"nbp-kultur-pa-recept\" has no sum", "with an amount");
    let other = Broken::copy().read("documents/norrbotten-majoritetsprogram-2014.json")["commitments"][0]["id"].clone();
    with(other.as_str().unwrap_or_default()).has_only(FAULTY, &path, "is no commitment of the document", "one of its");
}

#[test]
fn side_and_topic_are_those_of_the_commitment() {
    breaks(&[LINE, "/side"].concat(), json!("income"), "\"income\" is not what the commitment says", "spending");
    breaks(&[LINE, "/topic"].concat(), json!("kultur"), "\"kultur\" is none of the commitment's", "one of its topics");
    let copy = changed(&[(&[LINE, "/topic"].concat(), json!("enhorning"))]);
    let fault = copy.fault(FAULTY, &path(&[LINE, "/topic"].concat()));
    assert!(
        fault.wrong.contains("\"enhorning\" does not exist") && fault.right.contains("data/topics.json"),
        "{fault}"
    );
}

#[test]
fn a_line_holds_for_years_of_the_budget_and_of_its_commitment() {
    let within = "within those of the budget";
    breaks_line(LINE, &[("/from", json!(2025)), ("/to", json!(2024))], "/to", "2025 to 2024", within);
    for (pointer, year) in [("/from", 2024), ("/to", 2024)] {
        let faults = changed(&[(pointer, json!(year))]).faults();
        let of_line = |fault: &&Fault| fault.path.split('.').next_back() == Some("to") && fault.right.contains(within);
        let lines = faults.iter().filter(of_line).count();
        assert_eq!(lines, faults.len(), "{faults:#?}");
        // The motions are for 2023 and 2024 alone.
        assert_eq!(lines, if pointer == "/from" { 9 } else { 7 });
    }
    breaks_line(
        "/groups/1/lines/0",
        &[("/to", json!(2025))],
        "/to",
        "the commitment ends in 2024",
        "the commitment gives",
    );
    let copy = Broken::edited(DOCUMENT, |document| {
        let commitments = document["commitments"].as_array_mut().into_iter().flatten();
        for commitment in commitments.filter(|commitment| commitment["id"] == SUM) {
            commitment["due"]["from"] = json!(2024);
        }
    });
    copy.has_only(FAULTY, &path(&[LINE, "/to"].concat()), "or begins later", "the commitment gives");
}

#[test]
fn bounds_hold_zero_and_the_sum() {
    let right = "bounds that hold 0 and the sum";
    breaks_line(LINE, &[("/highest_tkr", json!(49_000))], "/lowest_tkr", "from 0 to 49000", right);
    breaks_line(LINE, &[("/lowest_tkr", json!(1_000))], "/lowest_tkr", "from 1000 to 100000", right);
    breaks_line(OPEN, &[("/lowest_tkr", json!(500))], "/lowest_tkr", "from 500 to 50000", right);
    breaks_line(OPEN, &[("/highest_tkr", json!(0))], "/lowest_tkr", "from 0 to 0", right);
    breaks_line(OPEN, &[("/highest_tkr", json!(-500))], "/lowest_tkr", "from 0 to -500", right);
    let saving = "/groups/0/lines/4";
    breaks_line(saving, &[("/highest_tkr", json!(-200))], "/lowest_tkr", "from -12000 to -200", right);
}

#[test]
fn bounds_are_no_wider_than_can_be_counted() {
    for bound in [2_000_000_000_001, i64::MAX] {
        breaks_line(LINE, &[("/highest_tkr", json!(bound))], "/highest_tkr", "too wide", "at most twice 10^15 kronor");
    }
    for bound in [-2_000_000_000_001, i64::MIN] {
        breaks_line(LINE, &[("/lowest_tkr", json!(bound))], "/highest_tkr", "too wide", "at most twice 10^15 kronor");
    }
    let widest = [("/lowest_tkr", json!(-2_000_000_000_000_i64)), ("/highest_tkr", json!(2_000_000_000_000_i64))];
    assert_eq!(changed_in(LINE, &widest).faults(), []);
}

#[test]
fn a_step_reaches_zero_the_sum_and_the_most() {
    let right = "a step that reaches 0, the sum and the most";
    for step in [0, -1000, 3_000, 100_000, i64::MAX, i64::MIN] {
        let wrong = format!("{step} does not divide the way from 0");
        breaks_line(LINE, &[("/step_tkr", json!(step))], "/step_tkr", &wrong, right);
    }
    let wrong = "1000 does not divide the way from -500";
    breaks_line(LINE, &[("/lowest_tkr", json!(-500))], "/step_tkr", wrong, right);
    breaks_line(LINE, &[("/highest_tkr", json!(60_500))], "/step_tkr", "1000 does not divide", right);
    // All but zero are reached.
    let changes = [("/lowest_tkr", json!(-1_000)), ("/highest_tkr", json!(101_000)), ("/step_tkr", json!(51_000))];
    breaks_line(LINE, &changes, "/step_tkr", "51000 does not divide the way from -1000", right);
}

#[test]
fn an_open_sum_needs_bounds_and_a_step() {
    for field in ["/lowest_tkr", "/highest_tkr", "/step_tkr"] {
        let wrong = "the sum is open and gives no bounds";
        breaks_line(OPEN, &[(field, Value::Null)], "/lowest_tkr", wrong, "write lowest_tkr, highest_tkr and step_tkr");
    }
}
