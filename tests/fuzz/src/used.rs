//! What was taken in can be used: everything that the app does with data, once.

use hubben::address::{Budgeting, Route, all_routes};
use hubben::budget::{Plan, Scale, Stage, stages};
use hubben::dataset::Dataset;
use hubben::explore::{Engine, Facet, Neighbours, Selection};
use hubben::export;
use hubben::model::Coded;
use hubben::reading::{Row, minutes, rows, words};

/// Filters, searches, counts, exports and links a dataset.
pub fn everything(dataset: &Dataset) {
    explorer(dataset);
    for number in 0..dataset.budgets().len() {
        budget(dataset, number);
    }
    reader(dataset);
    for route in all_routes(dataset) {
        assert_eq!(Route::parse(&route.path()), Some(route));
    }
}

fn explorer(dataset: &Dataset) {
    let engine = Engine::new(dataset, 2020);
    let mut selection = Selection::default();
    if let Some(first) = dataset.positions().next() {
        selection.set_query(dataset.commitment(first).title.get(dataset.lang()));
    }
    for internal in [false, true] {
        selection.internal = internal;
        let outcome = engine.run(&selection);
        assert!(outcome.hits.len() <= outcome.of && outcome.of <= dataset.len());
        for &at in &outcome.hits {
            assert!(Neighbours::find(&outcome, at).is_some_and(|place| place.of == outcome.hits.len()));
            assert!(dataset.links(at).iter().all(|link| link.other.index() < dataset.len()));
        }
        for &facet in Facet::ALL {
            let options = u16::try_from(engine.vocabulary().options(facet).len()).unwrap_or(u16::MAX);
            assert!((0..options).all(|value| outcome.count(facet, value) as usize <= dataset.len()));
        }
        assert!(!export::csv::render(dataset, &outcome.hits).is_empty());
        assert!(!export::json::render(dataset, &outcome.hits).is_empty());
    }
}

fn budget(dataset: &Dataset, number: usize) {
    let Some((budget, ledger)) = dataset.budget(number).zip(dataset.budgets().ledger(number)) else {
        panic!("budget {number} has no ledger")
    };
    let mut all = Plan::default();
    (0..ledger.optional.len()).for_each(|group| all.include(ledger, group, true));
    for (line, bounds) in ledger.lines.iter().enumerate() {
        assert!(bounds.lowest <= bounds.highest && bounds.step > 0, "{bounds:?}");
        all.set(ledger, line, bounds.highest);
        all.set(ledger, line, bounds.stepped(all.sum(ledger, line), -1));
    }
    for plan in [Plan::default(), all.nothing(ledger), all] {
        for span in ledger.spans() {
            let stages = stages(ledger, &plan, span);
            let scale = Scale::holding(stages.iter().flat_map(|&stage| <[i64; 2]>::from(Stage::reach(stage))));
            assert!(scale.marks().take(99).count() < 99, "a scale without end");
        }
        assert!(!export::budget::render(dataset, number, &plan).is_empty());
        let state = Budgeting { plan, ..Budgeting::default() };
        let fragment = state.encode(budget);
        assert_eq!(Budgeting::decode(&fragment, budget, ledger), (state, Vec::new()), "{fragment}");
    }
}

fn reader(dataset: &Dataset) {
    for place in dataset.visions().places() {
        let path = dataset.visions().path(place);
        assert_eq!(dataset.visions().find(&path), Some(place), "{path}");
        if let Some(section) = dataset.vision_section(place) {
            assert!(minutes(words(section, dataset.lang())) > 0);
        } else if let Some(vision) = dataset.vision(place) {
            let sections = rows(vision).into_iter().flatten().filter(|row| matches!(row, Row::Section(_))).count();
            assert_eq!(sections, vision.sections().count(), "the hub lacks one");
        }
    }
}
