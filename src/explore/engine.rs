//! From a selection to the list and all counts, in one pass over the commitments.

use super::{Facet, Selection, Vocabulary};
use crate::dataset::{Dataset, Position};
use crate::model::{Coded, Year};
use crate::search::SearchIndex;

/// What a selection gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The commitments, in the order asked for.
    pub hits: Vec<Position>,
    /// For each option of each facet: how many commitments it has under the other facets.
    counts: [Vec<u32>; Facet::COUNT],
    /// How many commitments there are to choose among: all, or all but the party-internal ones.
    pub of: usize,
    /// Party-internal commitments that match and are not shown.
    pub hidden_internal: u32,
}

impl Outcome {
    /// How many commitments an option gives under the other facets.
    pub fn count(&self, facet: Facet, value: u16) -> u32 {
        self.counts[facet.position()].get(usize::from(value)).copied().unwrap_or(0)
    }
}

/// The facet values of every commitment, laid out for fast passes.
#[derive(Debug)]
pub struct Engine {
    vocabulary: Vocabulary,
    rows: Vec<Row>,
    search: SearchIndex,
}

#[derive(Debug)]
struct Row {
    values: [Vec<u16>; Facet::COUNT],
    internal: bool,
}

impl Engine {
    /// Lays a dataset out for filtering, with the calendar as of a year.
    pub fn new(dataset: &Dataset, today: Year) -> Self {
        let vocabulary = Vocabulary::new(dataset);
        let row = |at| {
            let mut values: [Vec<u16>; Facet::COUNT] = Default::default();
            for &facet in Facet::ALL {
                values[facet.position()] = vocabulary.values(facet, dataset, at, today);
            }
            Row { values, internal: dataset.is_internal(at) }
        };
        let rows = dataset.positions().map(row).collect();
        Self { rows, search: SearchIndex::new(dataset), vocabulary }
    }

    /// The options of every facet.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The list and the counts that a selection gives.
    pub fn run(&self, selection: &Selection, dataset: &Dataset) -> Outcome {
        let mut outcome = Outcome { hits: Vec::new(), counts: self.empty_counts(), of: 0, hidden_internal: 0 };
        let matches = self.search.query(selection.query());
        let internal_topic = self.vocabulary.position(Facet::Topic, crate::model::INTERNAL_TOPIC);
        let asked_for = selection.internal || internal_topic.is_some_and(|topic| selection.has(Facet::Topic, topic));
        for (at, row) in dataset.positions().zip(&self.rows) {
            outcome.of += usize::from(asked_for || !row.internal);
            if !matches.contains(at) {
                continue;
            }
            let failing = row.failing(selection);
            let hidden = row.internal && !asked_for;
            if hidden {
                outcome.hidden_internal += u32::from(failing == 0);
            }
            for &facet in Facet::ALL {
                // An option counts what it would give: all other facets have to let the commitment through.
                if failing & !(1 << facet.position()) == 0 {
                    let counts = &mut outcome.counts[facet.position()];
                    for &value in &row.values[facet.position()] {
                        // Asking for the internal topic is asking to see internal commitments, and letting
                        // go of it is not: its own facet counts for each option as if it alone were chosen.
                        let shown = match facet {
                            Facet::Topic => selection.internal || !row.internal || Some(value) == internal_topic,
                            _ => !hidden,
                        };
                        counts[usize::from(value)] += u32::from(shown);
                    }
                }
            }
            if failing == 0 && !hidden {
                outcome.hits.push(at);
            }
        }
        selection.sort.apply(&mut outcome.hits, dataset, &self.vocabulary);
        outcome
    }

    fn empty_counts(&self) -> [Vec<u32>; Facet::COUNT] {
        let mut counts: [Vec<u32>; Facet::COUNT] = Default::default();
        for &facet in Facet::ALL {
            counts[facet.position()] = vec![0; self.vocabulary.options(facet).len()];
        }
        counts
    }
}

impl Row {
    /// One bit for each facet that rules the commitment out.
    fn failing(&self, selection: &Selection) -> u16 {
        let mut failing = 0;
        for &facet in Facet::ALL {
            let chosen = selection.chosen(facet);
            let values = &self.values[facet.position()];
            if !chosen.is_empty() && !values.iter().any(|value| chosen.binary_search(value).is_ok()) {
                failing |= 1 << facet.position();
            }
        }
        failing
    }
}
