//! What holds for every search, on the real texts and on any text.

use std::ops::Range;

use hubben::dataset::{Dataset, Position};
use hubben::explore::{Engine, Selection};
use hubben::model::Lang;
use hubben_engine::{Answer, Builder, Field, Language, Matching, Order, Request};
use proptest::prelude::*;

use support::words::holds_words;

mod support {
    pub mod real;
    pub mod words;
}

struct Searched {
    dataset: Dataset,
    engine: Engine,
}

impl Searched {
    fn new(lang: Lang) -> Self {
        let dataset = support::real::dataset(lang);
        Self { engine: Engine::new(&dataset, 2026), dataset }
    }

    fn find(&self, query: &str) -> Vec<Position> {
        let mut selection = Selection::default();
        selection.internal = true;
        selection.set_query(query);
        self.engine.run(&selection).hits
    }

    /// The words of a commitment's title and summary, letters and digits only.
    fn words(&self, number: usize) -> Vec<String> {
        let Some(at) = self.dataset.positions().nth(number % self.dataset.len()) else { return Vec::new() };
        let commitment = self.dataset.commitment(at);
        let lang = self.dataset.lang();
        let text = [commitment.title.get(lang), " ", commitment.summary.get(lang)].concat();
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(String::from).collect()
    }

    /// A piece of a word of a commitment: from a letter on, that many letters.
    fn piece(&self, (number, word, from, length): (usize, usize, usize, usize)) -> String {
        let words = self.words(number);
        let letters: Vec<char> = words[word % words.len()].chars().collect();
        letters.iter().skip(from % letters.len()).take(length + 1).collect()
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn a_piece() -> impl Strategy<Value = (usize, usize, usize, usize)> {
    (0..9999_usize, 0..99_usize, 0..4_usize, 0..12_usize)
}

/// What a query marks in a text that is all there is.
fn ranges(query: &str, text: &str) -> Vec<Range<usize>> {
    let mut builder = Builder::new(Language::Swedish, &[]);
    builder.text(Field::Title, text);
    builder.end();
    let mut answer = Answer::default();
    let (matching, order) = (Matching::Forgiving, Order::Best);
    builder.finish().run(&Request { query, chosen: &[], open: false, matching, order, limit: 0 }, &mut answer);
    answer.marks.ranges(text)
}

#[test]
fn nothing_that_holds_every_word_is_missed() {
    for lang in [Lang::Sv, Lang::En] {
        let searched = Searched::new(lang);
        proptest!(config(40), |(pieces in proptest::collection::vec(a_piece(), 1..4))| {
            let query = pieces.into_iter().map(|piece| searched.piece(piece)).collect::<Vec<_>>().join(" ");
            let found = searched.find(&query);
            let holds = |at: &Position| holds_words(&searched.dataset, searched.dataset.commitment(*at), &query);
            let missed = searched.dataset.positions().filter(holds).find(|at| !found.contains(at));
            prop_assert_eq!(missed, None, "{}", query);
        });
    }
}

#[test]
fn every_word_of_a_text_finds_it() {
    let searched = Searched::new(Lang::Sv);
    for at in searched.dataset.positions() {
        // Every fifth, each text from another one on: all of them take half a minute.
        for word in searched.words(at.index()).iter().skip(at.index() % 5).step_by(5) {
            assert!(searched.find(word).contains(&at), "{word}");
        }
    }
}

#[test]
fn case_does_not_matter() {
    let searched = Searched::new(Lang::Sv);
    proptest!(config(150), |(piece in a_piece())| {
        let query = searched.piece(piece);
        let found = searched.find(&query);
        prop_assert_eq!(&found, &searched.find(&query.to_uppercase()), "{}", query);
        prop_assert_eq!(&found, &searched.find(&query.to_lowercase()), "{}", query);
    });
    assert_eq!(ranges("ÅÄÖÁČĐŊŠŦŽ", "åäöáčđŋšŧž").len(), 1);
}

#[test]
fn swedish_letters_are_letters_of_their_own_and_accents_are_not() {
    proptest!(config(200), |(word in "[a-z]{0,3}[åäö][a-zåäö]{2,5}")| {
        let bare: String = word.chars().map(|c| match c { 'å' | 'ä' => 'a', 'ö' => 'o', c => c }).collect();
        // Dots and rings are forgiven where nothing else is found, so both have to be there.
        let both = [&bare, " ", &word].concat();
        prop_assert_eq!(ranges(&bare, &both), vec![0..bare.len()], "{} in {}", bare, both);
        prop_assert_eq!(ranges(&word, &both), vec![bare.len() + 1..both.len()], "{} in {}", word, both);
    });
    for (typed, text) in [("sapmi", "Sápmi"), ("Sápmi", "sapmi"), ("ide", "idé"), ("cahppes", "čáhppes")] {
        assert_eq!(ranges(typed, text).len(), 1, "{typed} in {text}");
    }
}

#[test]
fn compounds_are_found_from_inside_and_short_words_are_not() {
    assert_eq!(ranges("vård", "Sjukvård, vårdcentral och tandvården"), [4..9, 11..16, 32..37]);
    assert_eq!(ranges("en", "En sen enhet"), [0..2, 7..9]);
    let searched = Searched::new(Lang::Sv);
    assert!(searched.find("vård").len() >= searched.find("sjukvård").len().max(1));
}

#[test]
fn a_query_without_a_word_rules_nothing_out() {
    let searched = Searched::new(Lang::Sv);
    for query in ["", " ", "-", "… – ”", "\t\n"] {
        assert_eq!(searched.find(query).len(), searched.dataset.len(), "{query:?}");
    }
}

#[test]
fn ranges_are_sorted_and_disjoint_and_on_letters() {
    // Few letters, so that matches touch and overlap; many, so that letters have every width.
    let few = ("[ab]{1,3}( [ab]{1,3}){0,3}", "[ab ]{0,40}");
    let many = ("[ a-cA-CåÅéß–🚌]{0,6}|\\PC{0,8}", "[ a-cA-CåÅéß–🚌]{0,40}|\\PC{0,60}");
    let both = prop_oneof![few, many];
    proptest!(config(500), |((query, text) in both)| {
        let mut end: Option<usize> = None;
        for range in ranges(&query, &text) {
            prop_assert!(range.start < range.end);
            prop_assert!(end.is_none_or(|end| end < range.start), "ranges touch or overlap");
            prop_assert!(text.get(range.clone()).is_some(), "{:?} is not on letters", range);
            end = Some(range.end);
        }
    });
}

#[test]
fn quotation_marks_and_the_way_a_letter_is_composed_do_not_matter() {
    for typed in ["‘vård’", "„vård“", "‹vård›", "\u{202f}vård", "vård\u{2011}", "va\u{30a}rd"] {
        assert_eq!(ranges(typed, "Sjukvård").first(), Some(&(4..9)), "{typed}");
    }
}
