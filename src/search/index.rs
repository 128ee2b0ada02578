//! The searchable text of every commitment.

use super::fold::fold;
use super::terms::{Terms, find};
use crate::dataset::{Dataset, Position};

/// The folded text of every commitment, one after the other.
#[derive(Debug)]
pub struct SearchIndex {
    texts: Vec<Vec<char>>,
}

/// The commitments that a query matches.
#[derive(Debug)]
pub struct Matches(Option<Vec<bool>>);

impl Matches {
    /// Whether a commitment matches.
    pub fn contains(&self, at: Position) -> bool {
        self.0.as_ref().is_none_or(|found| found.get(at.index()).copied().unwrap_or(false))
    }
}

impl SearchIndex {
    /// Takes in title, summary, topic names and places of every commitment.
    pub fn new(dataset: &Dataset) -> Self {
        let lang = dataset.lang();
        let text = |at| {
            let commitment = dataset.commitment(at);
            let topics = commitment.topics.iter().filter_map(|id| dataset.topic(id)).map(|topic| topic.name.get(lang));
            let places = commitment.places.iter().map(String::as_str);
            let parts = [commitment.title.get(lang), commitment.summary.get(lang)];
            // The line break keeps a match from running over from one field into the next.
            parts
                .into_iter()
                .chain(topics)
                .chain(places)
                .flat_map(|part| part.chars().chain(['\n']))
                .map(fold)
                .collect()
        };
        Self { texts: dataset.positions().map(text).collect() }
    }

    /// The commitments that hold every word of a query; all of them where there is none.
    pub fn query(&self, query: &str) -> Matches {
        let terms = Terms::new(query);
        if terms.is_empty() {
            return Matches(None);
        }
        let holds = |text: &Vec<char>| terms.words().all(|word| find(text, word, 0).is_some());
        Matches(Some(self.texts.iter().map(holds).collect()))
    }
}
