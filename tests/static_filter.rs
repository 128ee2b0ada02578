//! The style sheet that filters the static page shows what the engine would show.
//!
//! Boxes and cards are read from the rendered page itself, the rules from the generated sheet.

#![cfg(feature = "prerender")]

use std::sync::Arc;

use hubben::address::{Page, Route};
use hubben::dataset::Dataset;
use hubben::explore::{Engine, Facet, Selection};
use hubben::model::{Bundle, Coded, Lang};
use hubben::pages::{filter_rules, render_body};
use proptest::prelude::*;

use support::css::{Attributes, Sheet};
use support::{html, real, small};

mod support {
    pub mod budgets;
    pub mod css;
    pub mod html;
    pub mod real;
    pub mod small;
}

/// The static page beside the engine.
struct Both {
    dataset: Arc<Dataset>,
    engine: Engine,
    sheet: Sheet,
    /// Id and attributes of each card.
    cards: Vec<(String, Attributes)>,
    boxes: Vec<Attributes>,
}

impl Both {
    fn new(bundle: Bundle, lang: Lang) -> Self {
        let sheet = Sheet::parse(&filter_rules(&bundle));
        let dataset = match Dataset::new(bundle, lang) {
            Ok(dataset) => Arc::new(dataset),
            Err(faults) => panic!("{faults:?}"),
        };
        let (page, _) = render_body(&Route::new(lang, Page::Explorer), &dataset);
        let explorers =
            html::elements(&page, "div").into_iter().filter(|div| div.get("class").is_some_and(|c| c == "explorer"));
        let states: Vec<Option<String>> = explorers.map(|mut div| div.remove("data-state")).collect();
        assert_eq!(states, [Some("static".into())], "the rules apply to one explorer only while it is static");
        let has_class = |item: &Attributes| item.get("class").is_some_and(|class| class == "card");
        let cards = html::elements(&page, "li").into_iter().filter(has_class);
        let ids = html::elements(&page, "a")
            .into_iter()
            .filter_map(|mut link| link.remove("id").and_then(|id| id.strip_prefix("c-").map(String::from)));
        let boxes = html::elements(&page, "input");
        Self { engine: Engine::new(&dataset, 2026), dataset, sheet, cards: ids.zip(cards).collect(), boxes }
    }

    /// The box of an option, or of the switch for internal ones.
    fn input(&self, name: &str, value: &str) -> &Attributes {
        let is = |input: &Attributes, key: &str, value: &str| input.get(key).is_some_and(|found| found == value);
        let Some(found) = self.boxes.iter().find(|input| is(input, "name", name) && is(input, "value", value)) else {
            panic!("the page has no box for {name} {value}")
        };
        assert_eq!(found.get("type").map(String::as_str), Some("checkbox"));
        found
    }

    /// The cards that the page shows, and the hits that the engine gives.
    fn agree(&self, selection: &Selection) {
        let vocabulary = self.engine.vocabulary();
        let mut ticked: Vec<&Attributes> = Vec::new();
        for facet in Facet::MAIN {
            let codes = selection.chosen(facet).iter().filter_map(|&value| vocabulary.option(facet, value));
            ticked.extend(codes.map(|option| self.input(facet.code(), &option.code)));
        }
        if selection.internal {
            ticked.push(self.input("intern", "1"));
        }
        let shown = self.cards.iter().filter(|(_, card)| !self.sheet.hides(card, &ticked)).map(|(id, _)| id.as_str());
        let hits = self.engine.run(selection).hits;
        let expected = hits.iter().map(|&at| self.dataset.commitment(at).id.as_str());
        assert!(shown.eq(expected), "page and engine differ for {selection:?}");
    }
}

/// Values of the main facets, out of any numbers, with the switch for internal ones.
fn selection(both: &Both, picks: &[(usize, usize)], internal: bool) -> Selection {
    let mut selection = Selection::default();
    selection.internal = internal;
    for &(facet, value) in picks {
        let facet = Facet::MAIN[facet % 3];
        let value = value % both.engine.vocabulary().options(facet).len();
        selection.choose(facet, u16::try_from(value).unwrap_or_default(), true);
    }
    selection
}

#[test]
fn the_page_holds_every_commitment_and_a_box_for_every_option() {
    for lang in [Lang::Sv, Lang::En] {
        let both = Both::new(real::bundle(), lang);
        let ids: Vec<&str> = both.cards.iter().map(|(id, _)| id.as_str()).collect();
        let expected: Vec<&str> = both.dataset.positions().map(|at| both.dataset.commitment(at).id.as_str()).collect();
        assert_eq!(ids, expected);
        for facet in Facet::MAIN {
            for option in both.engine.vocabulary().options(facet) {
                both.input(facet.code(), &option.code);
            }
        }
        both.input("intern", "1");
    }
}

#[test]
fn page_and_engine_agree_on_every_combination_of_single_values() {
    let both = Both::new(real::bundle(), Lang::Sv);
    let values = |facet| {
        let count = both.engine.vocabulary().options(facet).len();
        std::iter::once(None).chain((0..).take(count).map(Some))
    };
    let mut combinations = 0;
    for region in values(Facet::Region) {
        for status in values(Facet::Status) {
            for topic in values(Facet::Topic) {
                for internal in [false, true] {
                    let mut selection = Selection::default();
                    selection.internal = internal;
                    let chosen = [(Facet::Region, region), (Facet::Status, status), (Facet::Topic, topic)];
                    for (facet, value) in chosen.into_iter().filter_map(|(facet, value)| Some((facet, value?))) {
                        selection.choose(facet, value, true);
                    }
                    both.agree(&selection);
                    combinations += 1;
                }
            }
        }
    }
    let sizes = Facet::MAIN.map(|facet| both.engine.vocabulary().options(facet).len() + 1);
    assert_eq!(combinations, sizes.iter().product::<usize>() * 2);
}

#[test]
fn page_and_engine_agree_on_several_values_in_a_facet() {
    let both = Both::new(real::bundle(), Lang::En);
    let config = ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() };
    let picks = proptest::collection::vec((0..3_usize, 0..999_usize), 2..9);
    proptest!(config, |(picks in picks, internal in any::<bool>())| both.agree(&selection(&both, &picks, internal)));
}

#[test]
fn page_and_engine_agree_on_small_made_up_data_with_full_stops_in_its_ids() {
    let config = ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() };
    let picks = proptest::collection::vec((0..3_usize, 0..999_usize), 0..5);
    proptest!(config, |(bundle in small::bundles(), picks in proptest::collection::vec((picks, any::<bool>()), 8))| {
        let both = Both::new(bundle, Lang::Sv);
        for (picks, internal) in &picks {
            both.agree(&selection(&both, picks, *internal));
        }
    });
}
