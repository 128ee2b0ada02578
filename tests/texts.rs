//! The visitor's texts: none is empty, and sentences with numbers are right for 0, 1 and many.

use hubben::dataset::{Calendar, Direction, FollowUp};
use hubben::explore::{Facet, Sort};
use hubben::model::{Checkability, Coded, DocumentKind, Form, Lang, Relation, Status};
use hubben::texts::{Named, Texts, texts};

fn both() -> [Texts; 2] {
    [texts(Lang::Sv), texts(Lang::En)]
}

/// A sentence in each language.
fn each(text: impl Fn(Texts) -> String) -> [String; 2] {
    both().map(text)
}

#[test]
fn the_result_is_a_sentence_for_0_1_and_many() {
    let result = |hits, of| each(move |texts| (texts.explorer().result)(hits, of));
    assert_eq!(result(0, 278), ["Inget åtagande passar ditt urval.", "No commitment matches your selection."]);
    assert_eq!(result(1, 278), ["1 av 278 åtaganden visas.", "1 of 278 commitments matches your selection."]);
    assert_eq!(result(31, 278), ["31 av 278 åtaganden visas.", "31 of 278 commitments match your selection."]);
    assert_eq!(result(278, 278), ["Alla 278 åtaganden visas.", "All 278 commitments are shown."]);
}

#[test]
fn all_of_none_and_all_of_one_are_sentences_too() {
    let result = |hits, of| each(move |texts| (texts.explorer().result)(hits, of));
    assert!(result(0, 0).iter().all(|text| !text.contains('0')), "{:?}", result(0, 0));
    assert!(!result(1, 1)[0].contains("Alla 1"), "{:?}", result(1, 1));
    assert!(!result(1, 1)[1].contains("1 commitment are"), "{:?}", result(1, 1));
}

#[test]
fn counts_beside_the_list_have_their_plural() {
    let hidden = |n| each(move |texts| (texts.explorer().hidden)(n));
    assert_eq!(hidden(1), ["1 partiinternt åtagande är dolt.", "1 party-internal one is hidden."]);
    assert_eq!(hidden(31), ["31 partiinterna åtaganden är dolda.", "31 party-internal ones are hidden."]);
    for (n, expected) in [
        (0, ["0 åtaganden", "0 commitments"]),
        (1, ["1 åtagande", "1 commitment"]),
        (2, ["2 åtaganden", "2 commitments"]),
    ] {
        assert_eq!(each(|texts| (texts.start().count)(n)), expected);
        assert_eq!(each(|texts| (texts.explorer().option_count)(u32::try_from(n).unwrap_or_default())), expected);
    }
    assert_eq!(each(|texts| (texts.start().explore)(1)), ["Utforska 1 åtagande", "Explore 1 commitment"]);
}

#[test]
fn the_scope_names_how_many_documents_and_parties_and_which_years() {
    let scope = |documents, parties, years| each(move |texts| (texts.frame().scope)(documents, parties, years));
    assert_eq!(
        scope(5, 3, Some((2014, 2022))),
        [
            "Fem dokument, tre partier, 2014–2022. Andra finns inte här.",
            "Five documents, three parties, 2014–2022. Others are not here."
        ]
    );
    assert_eq!(
        scope(1, 1, None),
        ["Ett dokument, ett parti. Andra finns inte här.", "One document, one party. Others are not here."]
    );
    assert_eq!(scope(13, 12, None)[0], "13 dokument, tolv partier. Andra finns inte här.");
    assert_eq!(scope(12, 13, None)[1], "Twelve documents, 13 parties. Others are not here.");
}

#[test]
fn a_document_with_one_commitment_and_a_single_year_have_their_singular() {
    let counts = each(|texts| (texts.about().source_counts)(1, 1));
    assert_eq!(counts, ["1 åtagande ur 1 avsnitt", "1 commitment from 1 section"]);
    assert_eq!(
        each(|texts| (texts.frame().scope)(1, 1, Some((2014, 2014)))).map(|text| text.contains("–")),
        [false; 2]
    );
}

#[test]
fn years_sums_and_places_in_a_list_are_told_with_their_numbers() {
    assert_eq!(each(|texts| (texts.labels().due)(None, 2030)), ["2030"; 2]);
    assert_eq!(each(|texts| (texts.labels().due)(Some(2023), 2025)), ["2023–2025"; 2]);
    for texts in both() {
        let texts = &texts.commitment();
        assert!((texts.place_in_list)(3, 31).contains('3') && (texts.place_in_list)(3, 31).contains("31"));
        assert!((texts.period)(2023, 2025).contains("2023–2025"));
        let sums =
            [true, false].map(|year| [true, false].map(|income| (texts.amount_words)(income, "12,5", "mrd", year)));
        assert!(sums.iter().flatten().all(|sum| sum.contains("12,5 mrd") && sum.ends_with('.')), "{sums:?}");
        assert!(sums[0] != sums[1] && sums[0][0] != sums[0][1], "income, spending and per year are told apart");
        let open = [(true, true), (true, false), (false, true), (false, false)].map(|(a, b)| (texts.amount_open)(a, b));
        assert!(open.iter().all(|text| open.iter().filter(|other| *other == text).count() == 1), "{open:?}");
    }
}

#[test]
fn what_a_text_is_given_stands_in_it() {
    for texts in both() {
        let explorer = &texts.explorer();
        for text in [
            (explorer.remove)("GIVEN"),
            (explorer.loosen)("GIVEN", 7),
            (explorer.loosen_search)("GIVEN", 7),
            (explorer.omitted)("GIVEN"),
            (texts.commitment().written)("GIVEN"),
            (texts.commitment().report_subject)("GIVEN"),
            (texts.frame().updated)("GIVEN"),
            (texts.about().version_line)("GIVEN", "DATE"),
        ] {
            assert!(text.contains("GIVEN"), "{text}");
        }
        for text in [
            (explorer.loosen)("x", 7),
            (explorer.loosen_search)("x", 7),
            (explorer.loosen_internal)(7),
            (explorer.internal)(7),
        ] {
            assert!(text.contains('7'), "{text}");
        }
    }
}

#[test]
fn no_fixed_text_is_empty() {
    for texts in both() {
        // Every text of every table stands in its debug form, functions as addresses.
        let all = format!("{texts:?}");
        assert!(all.matches('"').count() > 200, "the tables are not shown");
        for empty in [": \"\"", "(\"\"", "[\"\"", ", \"\"", "\" \""] {
            assert!(!all.contains(empty), "an empty text: {empty} in {all}");
        }
    }
}

/// The names of a closed list: none empty, no two the same.
fn told_apart<T: Coded>(name: impl Fn(T) -> String) {
    let names: Vec<String> = T::ALL.iter().map(|&value| name(value)).collect();
    for (i, name) in names.iter().enumerate() {
        assert!(!name.trim().is_empty(), "{names:?}");
        assert!(!names[..i].contains(name), "\"{name}\" stands for two values");
    }
}

#[test]
fn every_value_of_a_closed_list_has_a_name_of_its_own_and_a_meaning() {
    for texts in both() {
        let labels = &texts.labels();
        let both = |named: Named| {
            assert!(named.means.ends_with('.'), "{named:?}");
            String::from(named.name)
        };
        told_apart::<Lang>(|value| (labels.language)(value).into());
        told_apart::<Facet>(|value| (labels.facet)(value).into());
        told_apart::<Sort>(|value| (labels.sort)(value).into());
        told_apart::<DocumentKind>(|value| (labels.kind)(value).into());
        told_apart::<Status>(|value| both((labels.status)(value)));
        told_apart::<Form>(|value| both((labels.form)(value)));
        told_apart::<Checkability>(|value| both((labels.checkability)(value)));
        told_apart::<Calendar>(|value| both((labels.calendar)(value)));
        told_apart::<FollowUp>(|value| both((labels.follow_up)(value)));
        for direction in [Direction::Mutual, Direction::Outgoing, Direction::Incoming] {
            told_apart::<Relation>(|value| (labels.relation)(value, direction).into());
        }
        told_apart::<Relation>(|value| {
            let ends = [Direction::Outgoing, Direction::Incoming].map(|end| (labels.relation)(value, end));
            assert_eq!(ends[0] == ends[1], value.is_symmetric(), "{ends:?}");
            ends.concat()
        });
    }
}

#[test]
fn the_columns_of_an_export_have_names_of_their_own() {
    for texts in both() {
        let columns = texts.export().columns;
        assert!((1..columns.len()).all(|i| !columns[..i].contains(&columns[i]) && !columns[i].contains(';')));
    }
}

#[test]
fn the_languages_have_texts_of_their_own() {
    let [sv, en] = both();
    assert_ne!(sv.start().lead, en.start().lead);
    assert_ne!(sv.titles().explorer, en.titles().explorer);
    assert_ne!(sv.export().file, en.export().file);
}

#[test]
fn sums_of_a_budget_are_told_apart_in_words() {
    use hubben::budget::{Start, Unreadable};
    use hubben::model::Side;
    for texts in both().map(hubben::texts::Texts::budget) {
        let kinds = [Side::Income, Side::Spending].map(|side| [true, false].map(|less| (texts.kind)(side, less)));
        let changes =
            [Side::Income, Side::Spending].map(|side| [true, false].map(|less| (texts.change)(side, less, "7")));
        let kinds: Vec<String> = kinds.into_iter().flatten().map(str::to_owned).collect();
        for all in [kinds, changes.into_iter().flatten().collect()] {
            assert!(all.iter().all(|one| all.iter().filter(|other| *other == one).count() == 1), "{all:?}");
        }
        let starts = [Start::Proposed, Start::Nothing, Start::Own].map(|start| (texts.start)(start).name);
        assert!(starts.iter().all(|one| starts.iter().filter(|other| *other == one).count() == 1), "{starts:?}");
        assert_ne!((texts.unreadable)(Unreadable::NoNumber), (texts.unreadable)(Unreadable::TooFine));
        assert_eq!((texts.holds)(2023, 2023), "2023");
        assert_eq!((texts.holds)(2023, 2025), "2023–2025");
        let lines = |n| (texts.fall_summary)("2024", n, "−5");
        assert!(lines(1).contains("1 ") && lines(1) != lines(2).replace('2', "1"), "{} {}", lines(1), lines(2));
        assert_ne!((texts.bars_summary)(0, 7), (texts.bars_summary)(1, 7));
    }
}
