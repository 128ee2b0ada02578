//! What can be taken home: every hit with every field, whatever stands in the texts.

use hubben::dataset::{Dataset, Position};
use hubben::explore::{Engine, Facet, Selection};
use hubben::export::{csv, json};
use hubben::model::{Amount, Bundle, Coded, FORMAT, INTERNAL_TOPIC, Lang, Per, Side, Text};
use hubben::texts::texts;
use proptest::prelude::*;
use serde_json::Value;

use support::real;

mod support {
    pub mod real;
}

const TITLE: usize = 1;
const PLACES: usize = 13;
/// The sum and what is said of it: the change, whether it is open, the side, what it is counted for.
const SUM: std::ops::Range<usize> = 14..18;
const ITEM: usize = 19;

fn dataset(bundle: Bundle) -> Dataset {
    match Dataset::new(bundle, Lang::Sv) {
        Ok(dataset) => dataset,
        Err(faults) => panic!("{faults:?}"),
    }
}

/// The real data, with a title for the first commitment.
fn titled(title: &str) -> Dataset {
    let mut bundle = real::bundle();
    bundle.documents[0].commitments[0].title = Text { sv: Some(title.into()), en: Some("t".into()) };
    dataset(bundle)
}

/// Takes CSV apart as RFC 4180 has it, with semicolons: every line ends with a line break.
fn parse(csv: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => field.push('"'),
            '"' if quoted || field.is_empty() => quoted = !quoted,
            _ if quoted => field.push(letter),
            ';' => line.push(std::mem::take(&mut field)),
            '\r' if letters.next_if_eq(&'\n').is_some() => {
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            '"' | '\r' | '\n' => panic!("{letter:?} stands outside quotation marks after {line:?} {field:?}"),
            _ => field.push(letter),
        }
    }
    assert!(!quoted && line.is_empty() && field.is_empty(), "the last line does not end");
    lines
}

/// The cell of the first commitment's title.
fn exported_title(title: &str) -> String {
    let mut lines = parse(csv::render(&titled(title), &[Position(0)]).trim_start_matches('\u{feff}'));
    lines.swap_remove(1).swap_remove(TITLE)
}

#[test]
fn csv_begins_with_a_byte_order_mark_and_the_names_of_the_columns() {
    for &lang in Lang::ALL {
        let csv = csv::render(&real::dataset(lang), &[]);
        let Some(rest) = csv.strip_prefix('\u{feff}') else { panic!("no byte order mark") };
        assert_eq!(rest, [&texts(lang).export().columns.join(";"), "\r\n"].concat());
    }
}

#[test]
fn csv_has_one_row_for_each_hit_and_every_column_in_each_row() {
    for &lang in Lang::ALL {
        let dataset = real::dataset(lang);
        let hits: Vec<Position> = dataset.positions().collect();
        let lines = parse(csv::render(&dataset, &hits).trim_start_matches('\u{feff}'));
        assert_eq!(lines.len(), hits.len() + 1);
        for (line, &at) in lines[1..].iter().zip(&hits) {
            let commitment = dataset.commitment(at);
            assert_eq!(line.len(), texts(lang).export().columns.len());
            assert_eq!(line[0], commitment.id);
            assert_eq!(line[TITLE].trim_start_matches('\''), commitment.title.get(lang));
            assert_eq!(line[PLACES], commitment.places.join(", "));
            assert_eq!(line[ITEM], commitment.source.item.to_string());
            for must in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 18, 19, 20] {
                assert!(!line[must].is_empty(), "{} of {} is empty", texts(lang).export().columns[must], line[0]);
            }
        }
    }
}

#[test]
fn csv_keeps_the_order_of_the_hits() {
    let dataset = real::dataset(Lang::En);
    let mut hits: Vec<Position> = dataset.positions().step_by(7).collect();
    hits.reverse();
    let lines = parse(csv::render(&dataset, &hits).trim_start_matches('\u{feff}'));
    let ids: Vec<&str> = lines[1..].iter().map(|line| line[0].as_str()).collect();
    assert_eq!(ids, hits.iter().map(|&at| dataset.commitment(at).id.as_str()).collect::<Vec<_>>());
}

#[test]
fn csv_escapes_what_would_end_a_cell_or_a_row() {
    for title in ["a;b", "a\"b", "\"a\"", "a\nb", "a\rb", "a\r\nb", ";", "a;\"\n\";b", "a;;"] {
        assert_eq!(exported_title(title), title);
    }
    let csv = csv::render(&titled("säg \"ja\"; nu"), &[Position(0)]);
    assert!(csv.contains(";\"säg \"\"ja\"\"; nu\";"), "{csv}");
}

#[test]
fn csv_gives_back_any_text() {
    proptest!(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() },
        |(title in "[a-zåÖ🚌][;\"\r\n\tåa'=,]{0,30}")| {
            prop_assert_eq!(exported_title(&title), title);
        }
    );
}

#[test]
fn csv_defuses_what_a_spreadsheet_would_run() {
    for title in ["=1+1", "+46", "@SUM(A1)", "-1+cmd", "-", "\tx", "\rx", "=\"a\";b"] {
        assert_eq!(exported_title(title), ["'", title].concat());
    }
    for title in ["a=1", "1-2", "-250", "–5", "'x"] {
        assert_eq!(exported_title(title), title);
    }
}

#[test]
fn sums_stay_numbers_in_csv_and_open_ones_are_not_none() {
    let sum = |side, change_tkr, per| Some(Amount { side, change_tkr, per });
    for (amount, cells) in [
        (sum(Side::Spending, Some(-1500), Per::Year), ["-1500", "nej", "utgift", "per år"]),
        (sum(Side::Income, Some(20), Per::Unstated), ["20", "nej", "inkomst", "källan säger inte"]),
        (sum(Side::Spending, None, Per::Year), ["", "ja", "utgift", "per år"]),
        (None, ["", "", "", ""]),
    ] {
        let mut bundle = real::bundle();
        bundle.documents[0].commitments[0].amount = amount;
        let lines = parse(csv::render(&dataset(bundle), &[Position(0)]).trim_start_matches('\u{feff}'));
        assert_eq!(lines[1][SUM], cells);
    }
}

#[test]
fn json_parses_and_holds_the_same_commitments_with_document_and_terms() {
    let dataset = real::dataset(Lang::Sv);
    let engine = Engine::new(&dataset, 2026);
    let mut selection = Selection::default();
    let Some(internal) = engine.vocabulary().position(Facet::Topic, INTERNAL_TOPIC) else { panic!("no such topic") };
    selection.choose(Facet::Topic, internal, true);
    for selection in [Selection::default(), selection] {
        let hits = engine.run(&selection).hits;
        let Ok(value) = serde_json::from_str::<Value>(&json::render(&dataset, &hits)) else { panic!("no JSON") };
        let site = &dataset.bundle().site;
        assert_eq!(value["format"], FORMAT);
        assert_eq!(value["updated"], site.updated.as_str());
        assert_eq!(value["licence"]["name"], site.licence.name.as_str());
        let Some(entries) = value["commitments"].as_array() else { panic!("no list") };
        assert_eq!(entries.len(), hits.len());
        for (entry, &at) in entries.iter().zip(&hits) {
            let commitment = dataset.commitment(at);
            assert_eq!(entry["id"], commitment.id.as_str());
            assert_eq!(entry["document"], dataset.document_of(at).id.as_str());
            assert_eq!(entry["region"], dataset.document_of(at).region.as_str());
            assert_eq!(entry["status"], commitment.status.code());
            assert_eq!(entry["title"]["sv"], commitment.title.get(Lang::Sv));
        }
    }
}
