//! What holds for every request, on made-up records.

use hubben_engine::{Answer, Builder, Field, Gate, Language, Matching, Order, Request};
use proptest::prelude::*;

use support::{Record, answer, chosen, config, index, records, typed};

mod support;

/// Whether some word of a record begins with each word of a query: the plain rule, told anew.
fn holds(record: &Record, query: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace('á', "a");
    let text = plain(&[record.title.as_str(), " ", &record.body].concat());
    plain(query).split_whitespace().all(|word| text.split_whitespace().any(|own| own.starts_with(word)))
}

fn passes(record: &Record, chosen: &[Vec<u16>; 3], but: Option<usize>) -> bool {
    (0..3).all(|facet| {
        Some(facet) == but
            || chosen[facet].is_empty()
            || record.values[facet].iter().any(|value| chosen[facet].contains(value))
    })
}

/// The numbers of the records that hold a query and that the chosen options let through.
fn hits(records: &[Record], query: &str, chosen: &[Vec<u16>; 3]) -> Vec<u32> {
    let found = (0..).zip(records).filter(|(_, record)| holds(record, query) && passes(record, chosen, None));
    found.map(|(number, _)| number).collect()
}

/// How many records each option of each facet would give.
fn counts(records: &[Record], query: &str, chosen: &[Vec<u16>; 3]) -> Vec<usize> {
    let mut counts = Vec::new();
    for (facet, options) in support::OPTIONS.into_iter().enumerate() {
        let under = records.iter().filter(|record| holds(record, query) && passes(record, chosen, Some(facet)));
        let under: Vec<&Record> = under.collect();
        let has = |record: &Record, option| record.values[facet].iter().any(|&value| usize::from(value) == option);
        counts.extend((0..options).map(|option| under.iter().filter(|record| has(record, option)).count()));
    }
    counts
}

#[test]
fn hits_and_counts_are_those_of_reading_records_one_by_one() {
    proptest!(config(600), |(records in records(200), query in typed(), chosen in chosen())| {
        let answer = answer(&index(&records), &query, &chosen, Matching::Prefix);
        prop_assert_eq!(answer.hits.iter().collect::<Vec<_>>(), hits(&records, &query, &chosen));
        let own: Vec<usize> = answer.counts.iter().map(|&count| count as usize).collect();
        prop_assert_eq!(own, counts(&records, &query, &chosen));
    });
}

#[test]
fn forgiving_finds_at_least_what_the_plain_rule_finds() {
    proptest!(config(400), |(records in records(60), query in typed())| {
        let index = index(&records);
        let plain = answer(&index, &query, &Default::default(), Matching::Prefix);
        let all = answer(&index, &query, &Default::default(), Matching::Forgiving);
        prop_assert!(plain.hits.iter().all(|record| all.hits.contains(record)), "{}", query);
    });
}

#[test]
fn what_is_found_is_marked_and_what_is_not_marked_is_not_found() {
    const QUERIES: &str = "[a-zåäö]{1,3}|[a-zåäö]{4,9}|vårdd|buss[a-z]{1,3}|skolbussar";
    proptest!(config(400), |(records in records(60), query in QUERIES)| {
        let index = index(&records);
        let found = answer(&index, &query, &Default::default(), Matching::Forgiving);
        // A word that is taken apart marks records with one part, too.
        let apart = query.starts_with("skolbuss");
        for (number, record) in (0..).zip(&records) {
            let marked = !found.marks.ranges(&record.title).is_empty() || !found.marks.ranges(&record.body).is_empty();
            prop_assert!(marked || !found.hits.contains(number), "{query} found {record:?}");
            prop_assert!(apart || !marked || found.hits.contains(number), "{query} did not find {record:?}");
        }
    });
}

#[test]
fn the_order_holds_each_hit_once_and_a_limit_is_a_beginning_of_it() {
    proptest!(config(300), |(records in records(120), query in typed(), limit in 0..60_usize)| {
        let index = index(&records);
        let all = answer(&index, &query, &Default::default(), Matching::Forgiving);
        let mut sorted = all.first.clone();
        sorted.sort_unstable();
        prop_assert_eq!(&sorted, &all.hits.iter().collect::<Vec<_>>());
        prop_assert_eq!(all.total as usize, sorted.len());
        let mut again = Answer::default();
        let (matching, order) = (Matching::Forgiving, Order::Best);
        index.run(&Request { query: &query, chosen: &[], open: false, matching, order, limit }, &mut again);
        prop_assert_eq!(&again.first, &all.first[..limit.min(all.first.len())]);
    });
}

#[test]
fn an_answer_that_is_used_again_is_the_same_as_a_new_one() {
    proptest!(config(200), |(records in records(100), asked in proptest::collection::vec((typed(), chosen()), 1..6))| {
        let index = index(&records);
        let mut again = Answer::default();
        for (query, chosen) in &asked {
            let fresh = answer(&index, query, chosen, Matching::Forgiving);
            let chosen: Vec<&[u16]> = chosen.iter().map(Vec::as_slice).collect();
            let (matching, order, limit) = (Matching::Forgiving, Order::Best, usize::MAX);
            index.run(&Request { query, chosen: &chosen, open: false, matching, order, limit }, &mut again);
            prop_assert_eq!((&again.hits, &again.counts, &again.first), (&fresh.hits, &fresh.counts, &fresh.first));
            prop_assert_eq!((again.total, again.relaxed, &again.marks), (fresh.total, fresh.relaxed, &fresh.marks));
        }
    });
}

#[test]
fn a_gate_hides_its_records_until_they_are_asked_for() {
    let mut builder = Builder::new(Language::Swedish, &[2]).gate(Some(Gate { facet: 0, option: 1 }));
    for (title, value) in [("vård", 0), ("vård", 1), ("tåg", 1)] {
        builder.text(Field::Title, title);
        builder.value(0, value);
        builder.end();
    }
    let index = builder.finish();
    let ask = |query: &str, chosen: &[u16], open| {
        let mut answer = Answer::default();
        let (matching, order, limit) = (Matching::Forgiving, Order::Natural, 9);
        index.run(&Request { query, chosen: &[chosen], open, matching, order, limit }, &mut answer);
        (answer.first, answer.counts, answer.hidden, answer.of)
    };
    assert_eq!(ask("", &[], false), (vec![0], vec![1, 2], 2, 1));
    assert_eq!(ask("vård", &[], false), (vec![0], vec![1, 1], 1, 1));
    assert_eq!(ask("vård", &[1], false), (vec![1], vec![1, 1], 0, 3));
    assert_eq!(ask("", &[], true), (vec![0, 1, 2], vec![1, 2], 0, 3));
}

#[test]
fn nothing_at_all_is_answered_too() {
    let index = index(&[]);
    for query in ["", "vård", "mamografiundersokningar"] {
        let answer = answer(&index, query, &Default::default(), Matching::Forgiving);
        assert_eq!((answer.total, answer.first.len(), answer.counts), (0, 0, vec![0; 10]), "{query}");
    }
}
