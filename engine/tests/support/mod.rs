//! Small made-up records, and an index of them.

use hubben_engine::{Answer, Builder, Field, Index, Language, Matching, Order, Request};
use proptest::prelude::*;

/// Options of each facet of the made-up records; in the second a record may have several values or none.
pub const OPTIONS: [usize; 3] = [3, 5, 2];

/// A record: title, body, values of each facet.
#[derive(Debug, Clone)]
pub struct Record {
    pub title: String,
    pub body: String,
    pub values: [Vec<u16>; 3],
}

/// Words that have forms, parts and neighbours among each other.
const WORDS: [&str; 20] = [
    "buss",
    "bussar",
    "bussarna",
    "skolbuss",
    "skola",
    "skolor",
    "vård",
    "sjukvård",
    "vårdcentral",
    "tåg",
    "nattåg",
    "kommun",
    "kommunala",
    "och",
    "i",
    "Sápmi",
    "mammografi",
    "hälsa",
    "hälsovård",
    "2030",
];

/// A text of such words.
pub fn text(most: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 0..=most).prop_map(|words| words.join(" "))
}

/// Something typed: such words, cut off anywhere.
pub fn typed() -> impl Strategy<Value = String> {
    (text(3), 0..4_usize).prop_map(|(text, less)| {
        let kept = text.chars().count().saturating_sub(less);
        text.chars().take(kept).collect()
    })
}

/// Some records.
pub fn records(most: usize) -> impl Strategy<Value = Vec<Record>> {
    let record = (text(3), text(6), 0..3_u16, proptest::collection::btree_set(0..5_u16, 0..4), 0..2_u16);
    let record = record.prop_map(|(title, body, one, several, last)| Record {
        title,
        body,
        values: [vec![one], several.into_iter().collect(), vec![last]],
    });
    proptest::collection::vec(record, 0..most)
}

/// Options that are chosen, ascending.
pub fn chosen() -> impl Strategy<Value = [Vec<u16>; 3]> {
    let some = |options: u16| {
        proptest::collection::btree_set(0..options, 0..3).prop_map(|set| set.into_iter().collect::<Vec<_>>())
    };
    (some(3), some(5), some(2)).prop_map(|(a, b, c)| [a, b, c])
}

/// An index of records.
pub fn index(records: &[Record]) -> Index {
    let mut builder = Builder::new(Language::Swedish, &OPTIONS);
    for record in records {
        builder.text(Field::Title, &record.title);
        builder.text(Field::Body, &record.body);
        for (facet, values) in record.values.iter().enumerate() {
            for &value in values {
                builder.value(facet, value);
            }
        }
        builder.end();
    }
    builder.finish()
}

/// What an index answers, best first.
pub fn answer(index: &Index, query: &str, chosen: &[Vec<u16>; 3], matching: Matching) -> Answer {
    let chosen: Vec<&[u16]> = chosen.iter().map(Vec::as_slice).collect();
    let mut answer = Answer::default();
    let request = Request { query, chosen: &chosen, open: false, matching, order: Order::Best, limit: usize::MAX };
    index.run(&request, &mut answer);
    answer
}

/// How often a property is tried.
pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}
