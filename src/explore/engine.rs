//! From a selection to the list and all counts, through an index of the dataset.

use hubben_engine::{
    Answer, Builder, Field, Gate, Highlighter, Index, Language, Matching, Order, Request, at_once, no_rest,
};

use super::{Facet, Selection, Sort, Vocabulary};
use crate::dataset::{Dataset, Position};
use crate::model::{Coded, INTERNAL_TOPIC, Lang, Year};

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
    /// Whether no commitment holds all words of the search, so that these hold one or more of them.
    pub relaxed: bool,
    /// What the search marks in texts.
    pub marks: Highlighter,
}

impl Outcome {
    /// How many commitments an option gives under the other facets.
    pub fn count(&self, facet: Facet, value: u16) -> u32 {
        self.counts[facet.position()].get(usize::from(value)).copied().unwrap_or(0)
    }
}

/// The facet values and texts of every commitment, laid out for fast answers.
#[derive(Debug)]
pub struct Engine {
    vocabulary: Vocabulary,
    index: Index,
    /// Every commitment in each order that is not the index's own or the search's.
    by_topic: Vec<u32>,
    by_due: Vec<u32>,
}

impl Engine {
    /// Lays a dataset out for filtering, with the calendar as of a year.
    pub fn new(dataset: &Dataset, today: Year) -> Self {
        at_once(Self::new_in_steps(dataset, today, &no_rest))
    }

    /// [`Self::new`], with a rest after each commitment and each part of the index.
    pub async fn new_in_steps(dataset: &Dataset, today: Year, rest: &impl AsyncFn()) -> Self {
        let vocabulary = Vocabulary::new(dataset);
        let options: Vec<usize> = Facet::ALL.iter().map(|&facet| vocabulary.options(facet).len()).collect();
        let language = match dataset.lang() {
            Lang::Sv => Language::Swedish,
            Lang::En => Language::English,
        };
        let internal = vocabulary.position(Facet::Topic, INTERNAL_TOPIC);
        let gate = internal.map(|option| Gate { facet: Facet::Topic.position(), option });
        let mut builder = Builder::new(language, &options).gate(gate);
        for at in dataset.positions() {
            take_in(&mut builder, dataset, &vocabulary, at, today);
            rest().await;
        }
        let order = |sort: Sort| sort.order(dataset, &vocabulary).into_iter().map(|at| at.0).collect();
        let by_topic = order(Sort::Topic);
        rest().await;
        let by_due = order(Sort::Due);
        rest().await;
        Self { index: builder.finish_in_steps(rest).await, by_topic, by_due, vocabulary }
    }

    /// The options of every facet.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The list and the counts that a selection gives.
    pub fn run(&self, selection: &Selection) -> Outcome {
        let mut answer = self.answer(selection, usize::MAX);
        let mut rest = answer.counts.as_slice();
        let mut counts: [Vec<u32>; Facet::COUNT] = Default::default();
        for &facet in Facet::ALL {
            let own;
            (own, rest) = rest.split_at_checked(self.vocabulary.options(facet).len()).unwrap_or_default();
            counts[facet.position()] = own.to_vec();
        }
        Outcome {
            hits: answer.first.drain(..).map(Position).collect(),
            counts,
            of: answer.of as usize,
            hidden_internal: answer.hidden,
            relaxed: answer.relaxed,
            marks: answer.marks,
        }
    }

    /// How many commitments a selection gives.
    pub fn count(&self, selection: &Selection) -> usize {
        self.answer(selection, 0).total as usize
    }

    fn answer(&self, selection: &Selection, limit: usize) -> Answer {
        let chosen: Vec<&[u16]> = Facet::ALL.iter().map(|&facet| selection.chosen(facet)).collect();
        let request = Request {
            query: selection.query(),
            chosen: &chosen,
            open: selection.internal,
            matching: Matching::Forgiving,
            order: match selection.sort {
                Sort::Relevance => Order::Best,
                Sort::Document => Order::Natural,
                Sort::Topic => Order::Given(&self.by_topic),
                Sort::Due => Order::Given(&self.by_due),
            },
            limit,
        };
        let mut answer = Answer::default();
        self.index.run(&request, &mut answer);
        answer
    }
}

/// Takes a commitment in: its texts, and its values in every facet.
fn take_in(builder: &mut Builder, dataset: &Dataset, vocabulary: &Vocabulary, at: Position, today: Year) {
    let (lang, commitment) = (dataset.lang(), dataset.commitment(at));
    builder.text(Field::Title, commitment.title.get(lang));
    builder.text(Field::Body, commitment.summary.get(lang));
    let topics = commitment.topics.iter().filter_map(|id| dataset.topic(id)).map(|topic| topic.name.get(lang));
    for label in topics.chain(commitment.places.iter().map(String::as_str)) {
        builder.text(Field::Label, label);
    }
    for &facet in Facet::ALL {
        for value in vocabulary.values(facet, dataset, at, today) {
            builder.value(facet.position(), value);
        }
    }
    builder.end();
}
