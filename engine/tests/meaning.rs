//! What a typed word finds, and in which order.

use hubben_engine::{Answer, Builder, Field, Language, Matching, Order, Request};

/// The titles that a query finds, best first.
fn found<'a>(titles: &[&'a str], query: &str) -> Vec<&'a str> {
    let mut builder = Builder::new(Language::Swedish, &[]);
    for title in titles {
        builder.text(Field::Title, title);
        builder.end();
    }
    let mut answer = Answer::default();
    let (matching, order) = (Matching::Forgiving, Order::Best);
    builder.finish().run(&Request { query, chosen: &[], open: false, matching, order, limit: 99 }, &mut answer);
    answer.first.iter().map(|&record| titles[record as usize]).collect()
}

#[test]
fn other_forms_of_a_word_are_found_while_it_is_still_being_typed() {
    let titles = ["Fler bussar", "En buss", "Bussarna går", "Tåg"];
    for query in ["bussar", "bussarn", "bussarna"] {
        let mut titles_found = found(&titles, query);
        titles_found.sort_unstable();
        assert_eq!(titles_found, ["Bussarna går", "En buss", "Fler bussar"], "{query}");
    }
}

#[test]
fn a_word_comes_before_its_forms_then_what_begins_like_it_then_compounds() {
    let titles = ["Sjukvården", "Vårdcentral", "Vården", "Vård"];
    assert_eq!(found(&titles, "vård"), ["Vård", "Vården", "Vårdcentral", "Sjukvården"]);
}

#[test]
fn what_is_written_as_one_word_is_found_apart_and_the_other_way_round() {
    assert_eq!(found(&["Skola utan buss", "Skola", "Buss"], "skolbuss"), ["Skola utan buss"]);
    assert_eq!(found(&["Vård vid cancer", "Cancer"], "cancervård"), ["Vård vid cancer"]);
    assert_eq!(found(&["Skolbuss", "Skola"], "skol buss"), ["Skolbuss"]);
}

#[test]
fn typing_errors_are_forgiven_where_nothing_else_is_found() {
    for typed in ["mamografi", "mammogarfi", "mammografu", "mammmografi", "mamograf", "mamografin"] {
        assert_eq!(found(&["Mammografi", "Fotografi", "Tåg"], typed), ["Mammografi"], "{typed}");
    }
    assert_eq!(found(&["Sjuksköterskor", "Tåg"], "sjukskoterskorna"), ["Sjuksköterskor"]);
    // What is there as typed is not taken for an error.
    assert_eq!(found(&["Tåg", "Tak"], "tak"), ["Tak"]);
    assert!(found(&["Tåg", "Buss"], "xyz").is_empty());
}

#[test]
fn short_words_are_found_where_a_word_begins_and_not_inside() {
    assert_eq!(found(&["En sen enhet", "Sen"], "en"), ["En sen enhet"]);
}

#[test]
fn words_that_only_join_others_are_not_asked_for() {
    assert_eq!(found(&["Bussar landsbygd", "Tåg"], "buss på landsbygden"), ["Bussar landsbygd"]);
    assert_eq!(found(&["På landet", "Tåg"], "på"), ["På landet"]);
}

#[test]
fn where_no_text_has_all_words_those_with_any_come() {
    assert_eq!(found(&["Bussar", "Tåg", "Vård"], "buss tåg"), ["Tåg", "Bussar"]);
}
