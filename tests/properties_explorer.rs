//! What holds for every selection, on the real data and on small made-up data.

use hubben::dataset::{Dataset, Position};
use hubben::explore::{Engine, Facet, Outcome, Selection, Sort};
use hubben::model::{Coded, INTERNAL_TOPIC, Lang};
use proptest::prelude::*;

use support::reference;
use support::selections::{option, picks};

mod support {
    pub mod budgets;
    pub mod real;
    pub mod reference;
    pub mod selections;
    pub mod small;
}

/// A facet and a value of it, both as any number.
type Extra = (usize, usize);

/// The data and its engine, as of a year.
struct Explorer {
    dataset: Dataset,
    engine: Engine,
    today: u16,
}

impl Explorer {
    fn new(dataset: Dataset, today: u16) -> Self {
        Self { engine: Engine::new(&dataset, today), dataset, today }
    }

    fn run(&self, selection: &Selection) -> Outcome {
        self.engine.run(selection)
    }

    fn shows_internal(&self, selection: &Selection) -> bool {
        let topic = self.engine.vocabulary().position(Facet::Topic, INTERNAL_TOPIC);
        selection.internal || topic.is_some_and(|topic| selection.has(Facet::Topic, topic))
    }
}

fn is_subset(part: &[Position], whole: &[Position]) -> bool {
    part.iter().all(|hit| whole.contains(hit))
}

/// Search texts that find something more often than not.
fn queries() -> impl Strategy<Value = String> {
    let words =
        proptest::sample::select(vec!["", "", "vård", "sjuk", "BUSS", "ö", "mål", "2030", "sapmi", "hälso", "en"]);
    proptest::collection::vec(words, 0..3).prop_map(|words| words.join(" "))
}

/// Tries a property on the real data in three years, and on small made-up data.
fn holds(property: fn(&Explorer, &Selection, Extra)) {
    let config = |cases| ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let extra = || (0..99_usize, 0..999_usize);
    let real = [2014, 2023, 2026].map(|today| Explorer::new(support::real::dataset(Lang::Sv), today));
    proptest!(config(40), |(picks in picks(queries()), extra in extra(), year in 0..3_usize)| {
        property(&real[year], &picks.selection(real[year].engine.vocabulary()), extra);
    });
    let cases = (support::small::bundles(), 2008..2032_u16, picks(queries()), extra());
    proptest!(config(250), |((bundle, today, picks, extra) in cases)| {
        let dataset = match Dataset::new(bundle, Lang::En) {
            Ok(dataset) => dataset,
            Err(faults) => panic!("the made-up data is wrong: {faults:#?}"),
        };
        let explorer = Explorer::new(dataset, today);
        property(&explorer, &picks.selection(explorer.engine.vocabulary()), extra);
    });
}

#[test]
fn filter_by_a_and_b_is_a_subset_of_filter_by_a() {
    holds(|explorer, before, (facet, value)| {
        let (facet, value) = option(explorer.engine.vocabulary(), facet, value);
        let mut before = before.clone();
        before.clear(facet);
        let mut after = before.clone();
        after.choose(facet, value, true);
        // Asking for the internal topic also asks to see internal commitments: compare alike with alike.
        before.internal = explorer.shows_internal(&after);
        let (narrow, wide) = (explorer.run(&after).hits, explorer.run(&before).hits);
        assert!(is_subset(&narrow, &wide), "{facet:?} {value} shows what was ruled out: {before:?}");
    });
}

#[test]
fn one_more_value_within_a_facet_never_shrinks_the_list() {
    holds(|explorer, before, (facet, value)| {
        let (facet, value) = option(explorer.engine.vocabulary(), facet, value);
        let mut after = before.clone();
        after.choose(facet, value, true);
        let (narrow, wide) = (explorer.run(before).hits, explorer.run(&after).hits);
        let all_were_shown = before.chosen(facet).is_empty();
        assert!(all_were_shown || is_subset(&narrow, &wide), "{facet:?} {value} loses something: {before:?}");
    });
}

#[test]
fn every_count_is_the_length_of_the_list_that_it_promises() {
    holds(|explorer, selection, _| {
        let outcome = explorer.run(selection);
        let vocabulary = explorer.engine.vocabulary();
        for &facet in Facet::ALL {
            for value in (0..).take(vocabulary.options(facet).len()) {
                let mut chosen = selection.clone();
                chosen.clear(facet);
                chosen.choose(facet, value, true);
                let promised = outcome.count(facet, value) as usize;
                let code = vocabulary.option(facet, value);
                assert_eq!(promised, explorer.run(&chosen).hits.len(), "{facet:?} {code:?} in {selection:?}");
            }
        }
    });
}

#[test]
fn topics_keep_their_counts_while_the_internal_topic_is_ticked() {
    let explorer = Explorer::new(support::real::dataset(Lang::Sv), 2026);
    let vocabulary = explorer.engine.vocabulary();
    let (ticked, _) = hubben::address::decode("amne=partiorganisation", vocabulary);
    for (value, option) in (0..).zip(vocabulary.options(Facet::Topic)) {
        let mut alone = Selection::default();
        alone.choose(Facet::Topic, value, true);
        let promised = explorer.run(&ticked).count(Facet::Topic, value) as usize;
        assert_eq!(promised, explorer.run(&alone).hits.len(), "{}", option.code);
    }
}

#[test]
fn what_is_hidden_is_counted_and_comes_when_asked_for() {
    holds(|explorer, selection, _| {
        let outcome = explorer.run(selection);
        let mut shown = selection.clone();
        shown.internal = true;
        let all = explorer.run(&shown);
        assert_eq!(outcome.hits.len() + outcome.hidden_internal as usize, all.hits.len(), "{selection:?}");
        assert_eq!(all.hidden_internal, 0);
        let internal = explorer.dataset.positions().filter(|&at| explorer.dataset.is_internal(at)).count();
        let hidden = if explorer.shows_internal(selection) { 0 } else { internal };
        assert_eq!(outcome.of, explorer.dataset.len() - hidden, "{selection:?}");
    });
}

#[test]
fn every_order_holds_the_same_commitments_in_the_order_that_it_names() {
    holds(|explorer, selection, _| {
        let run = |sort| {
            let mut selection = selection.clone();
            selection.sort = sort;
            explorer.run(&selection).hits
        };
        let expected = run(Sort::Document);
        for &sort in Sort::ALL {
            let mut hits = run(sort);
            // Ties stay in document order, so the position belongs to the key.
            let key = |&at: &Position| (reference::sort_key(&explorer.dataset, sort, at), at);
            // How relevance orders is the engine's own matter, and tested there.
            let told = sort != Sort::Relevance || !selection.searches();
            assert!(!told || hits.is_sorted_by_key(key), "{sort:?}");
            hits.sort();
            assert_eq!(hits, expected, "{sort:?}");
        }
    });
}

#[test]
fn the_engine_gives_what_reading_the_commitments_one_by_one_gives() {
    holds(|explorer, selection, _| {
        let mut hits = explorer.run(selection).hits;
        hits.sort();
        let mut search = Selection::default();
        search.internal = true;
        search.set_query(selection.query());
        let found = explorer.run(&search).hits;
        let expected =
            reference::hits(&explorer.dataset, explorer.engine.vocabulary(), selection, &found, explorer.today);
        assert_eq!(hits, expected, "{selection:?}");
    });
}
