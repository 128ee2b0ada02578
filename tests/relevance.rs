//! How well the search answers what voters would type: `bench/relevance/`, made by reading the texts.
//!
//! `cargo test --test relevance -- --nocapture` prints a line for each kind and each query that falls short.

use std::collections::BTreeMap;

use hubben::dataset::Dataset;
use hubben::explore::{Engine, Selection};
use hubben::model::Lang;
use serde::Deserialize;

mod support {
    pub mod real;
}

/// The least mean reciprocal rank, and the least recall among the first ten.
const LEAST: (f64, f64) = (0.95, 0.63);

#[derive(Deserialize)]
struct Set {
    queries: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    #[serde(rename = "query")]
    typed: String,
    kind: String,
    best: Vec<String>,
    good: Vec<String>,
}

#[derive(Default)]
struct Sum {
    queries: f64,
    reciprocal_ranks: f64,
    recall: f64,
}

impl Sum {
    fn add(&mut self, (reciprocal_rank, recall): (f64, f64)) {
        self.queries += 1.0;
        self.reciprocal_ranks += reciprocal_rank;
        self.recall += recall;
    }

    fn means(&self) -> (f64, f64) {
        (self.reciprocal_ranks / self.queries, self.recall / self.queries)
    }
}

/// One over the place of the first of the best, and the share of what ought to be among the first ten that is.
fn judge(dataset: &Dataset, engine: &Engine, query: &Query) -> (f64, f64) {
    let mut selection = Selection::default();
    selection.set_query(&query.typed);
    let hits = engine.run(&selection).hits;
    let ids: Vec<&String> = hits.iter().map(|&at| &dataset.commitment(at).id).collect();
    let rank =
        (1_u32..).zip(&ids).find(|(_, id)| query.best.contains(id)).map_or(0.0, |(rank, _)| 1.0 / f64::from(rank));
    let wanted = query.best.iter().chain(&query.good);
    let is_found = |id: &&String| ids.iter().take(10).any(|own| own == id);
    let number = |ids: usize| u32::try_from(ids).map_or(0.0, f64::from);
    (rank, number(wanted.clone().filter(is_found).count()) / number(wanted.count().min(10)))
}

#[test]
fn what_ought_to_come_first_does() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/bench/relevance/queries.json");
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let set: Set = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let dataset = support::real::dataset(Lang::Sv);
    let engine = Engine::new(&dataset, 2026);
    let mut all = Sum::default();
    let mut kinds: BTreeMap<&str, Sum> = BTreeMap::new();
    for query in &set.queries {
        for id in query.best.iter().chain(&query.good) {
            assert!(dataset.find(id).is_some(), "{}: {id} does not exist", query.typed);
        }
        let judged = judge(&dataset, &engine, query);
        if judged < (1.0, 1.0) {
            println!("{:9} {:.2} {:.2}  {}", query.kind, judged.0, judged.1, query.typed);
        }
        all.add(judged);
        kinds.entry(&query.kind).or_default().add(judged);
    }
    for (kind, sum) in &kinds {
        println!("{kind:9} mean reciprocal rank {:.3}, recall at 10 {:.3}", sum.means().0, sum.means().1);
    }
    let (rank, recall) = all.means();
    println!("all       mean reciprocal rank {rank:.3}, recall at 10 {recall:.3}");
    assert!(rank >= LEAST.0 && recall >= LEAST.1, "mean reciprocal rank {rank:.3}, recall at 10 {recall:.3}");
}
