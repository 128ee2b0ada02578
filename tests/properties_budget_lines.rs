//! What holds for every line of a budget: its bounds, its place in the data, and sums as people write them.

use std::collections::HashSet;

use hubben::budget::{TKR_MAX, Unreadable, decimal, parse};
use hubben::dataset::Dataset;
use hubben::dataset::validate::validate;
use hubben::model::Lang;
use proptest::collection::vec;
use proptest::prelude::*;

use support::budgets::{amounts, visits};
use support::small;

mod support {
    pub mod budgets;
    pub mod small;
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_step_stays_within_the_bounds(visit in visits(), steps in -1000..=1000_i64) {
        for (number, line) in visit.ledger.lines.iter().enumerate() {
            let sum = visit.plan.sum(&visit.ledger, number);
            let there = line.stepped(sum, steps);
            prop_assert!(line.allows(there), "{} from {:?} in {:?}", there, sum, line);
            prop_assert_eq!(line.stepped(sum, 0), sum.unwrap_or_default());
            let way = there - sum.unwrap_or_default();
            prop_assert!(way == steps * line.step || there == line.lowest || there == line.highest);
        }
    }

    #[test]
    fn a_typed_sum_is_meant_as_it_stands_or_where_it_has_no_sign_with_the_other(visit in visits(), typed in -3 * TKR_MAX..=3 * TKR_MAX) {
        for line in &visit.ledger.lines {
            let expected = [typed, -typed].into_iter().take(if typed < 0 { 1 } else { 2 }).find(|&sum| line.allows(sum));
            prop_assert_eq!(line.read(&decimal(typed, ",")), Ok(expected));
            prop_assert_eq!(line.read(&["+", &decimal(typed.abs(), ".")].concat()), Ok(Some(typed.abs()).filter(|&sum| line.allows(sum))));
        }
    }

    #[test]
    fn a_sum_outside_the_bounds_is_not_set(visit in visits(), sum in -3 * TKR_MAX..=3 * TKR_MAX) {
        for (number, line) in visit.ledger.lines.iter().enumerate().filter(|(_, line)| !line.allows(sum)) {
            let mut plan = visit.plan.clone();
            plan.set(&visit.ledger, number, sum);
            prop_assert_eq!(&plan, &visit.plan, "{:?}", line);
        }
    }

    #[test]
    fn a_plan_holds_only_what_differs_from_the_source(visit in visits()) {
        let mut plan = visit.plan.clone();
        for (number, line) in visit.ledger.lines.iter().enumerate() {
            plan.set(&visit.ledger, number, line.proposed.unwrap_or_default());
            if line.proposed.is_none() {
                plan.undo(number);
            }
        }
        prop_assert_eq!(plan, visit.plan.proposed());
    }

    #[test]
    fn bounds_that_nobody_wrote_are_sound(bundle in small::bundles(), sums in vec(amounts(), 18)) {
        let mut bundle = bundle;
        let mut known = HashSet::new();
        let commitments = bundle.documents.iter_mut().flat_map(|document| &mut document.commitments);
        for (commitment, sum) in commitments.zip(sums) {
            if let Some(change) = commitment.amount.as_mut().and_then(|amount| amount.change_tkr.as_mut()) {
                *change = sum.change_tkr.unwrap_or(*change);
                known.insert(commitment.id.clone());
            }
        }
        let groups = bundle.budgets.iter_mut().flat_map(|budget| &mut budget.groups);
        for line in groups.flat_map(|group| &mut group.lines).filter(|line| known.contains(&line.commitment)) {
            (line.lowest_tkr, line.highest_tkr, line.step_tkr) = (None, None, None);
        }
        prop_assert_eq!(validate(&bundle), vec![]);
    }

    #[test]
    fn every_line_is_found_from_its_commitment_and_every_budget_from_its_address(bundle in small::bundles()) {
        let Ok(dataset) = Dataset::new(bundle, Lang::Sv) else { panic!("the bundle has no faults") };
        let budgets = dataset.budgets();
        for number in 0..budgets.len() {
            prop_assert_eq!(budgets.find(&budgets.path(number)), Some(number));
            let Some((budget, ledger)) = dataset.budget(number).zip(budgets.ledger(number)) else { panic!("no budget") };
            prop_assert_eq!(ledger.lines.len(), budget.lines().count());
            for (place, (group, line)) in budget.lines().enumerate() {
                let Some(at) = budgets.commitment_of(number, place) else { panic!("no commitment of {}", line.id) };
                prop_assert_eq!(&dataset.commitment(at).id, &line.commitment);
                prop_assert_eq!((budgets.line_of(at), budget.number(&line.id)), (Some((number, place)), Some(place)));
                let amount = dataset.commitment(at).amount.map(|amount| (amount.change_tkr, amount.per, amount.side));
                let reckoned = ledger.lines[place];
                prop_assert_eq!(Some((reckoned.proposed, reckoned.per, reckoned.side)), amount);
                prop_assert_eq!(reckoned.group, group);
            }
        }
        prop_assert_eq!([budgets.find("x"), budgets.find("d0/x"), budgets.find("/")], [None; 3]);
    }

    #[test]
    fn a_sum_is_read_as_it_was_written(tkr in prop_oneof![-i64::MAX..=i64::MAX, -100_000..100_000_i64]) {
        for mark in [",", "."] {
            let written = decimal(tkr, mark);
            prop_assert_eq!(parse(&written), Ok(tkr), "{}", written);
            prop_assert_eq!(parse(&[" ", &written.replace('-', "−"), "\u{a0}"].concat()), Ok(tkr), "{}", written);
        }
    }

    #[test]
    fn any_text_is_a_sum_or_is_refused(text in prop_oneof![any::<String>(), "[-+−–0-9., \u{a0}]{0,40}"]) {
        if let Ok(tkr) = parse(&text) {
            prop_assert_eq!(parse(&decimal(tkr, ",")), Ok(tkr), "{}", text);
            prop_assert!(text.chars().any(|c| c.is_ascii_digit()), "{}", text);
        }
    }
}

#[test]
fn sums_are_understood_as_people_write_them() {
    let sums = [
        ("60", 60_000),
        ("60,5", 60_500),
        ("60.5", 60_500),
        ("60,", 60_000),
        (",5", 500),
        ("0,001", 1),
        ("1,2340", 1_234),
        ("+5", 5_000),
        ("-6", -6_000),
        ("−6", -6_000),
        ("–6", -6_000),
        ("- 6", -6_000),
        ("−\u{a0}0,5", -500),
        ("-0", 0),
        (" 7 ", 7_000),
        ("1 000", 1_000_000),
        ("1\u{a0}000", 1_000_000),
        ("1\u{202f}000\u{202f}000,25", 1_000_000_250),
    ];
    for (text, tkr) in sums {
        assert_eq!(parse(text), Ok(tkr), "{text:?}");
    }
}

#[test]
fn what_is_no_sum_is_refused_with_the_reason() {
    let thirty = "9".repeat(30);
    let long = ["0,", &"0".repeat(30), "1"].concat();
    for text in
        ["", " ", ",", "-", "+", "abc", "5 mnkr", "1,2,3", "1.000,5", "--5", "+-5", "−+5", "5-", "NaN", "inf", "1e9"]
            .into_iter()
            .chain([
                "∞",
                "0x10",
                "٣",
                "５",
                &thirty,
                &["-", &thirty].concat(),
                "9223372036854775,808",
                "9223372036854776",
            ])
    {
        assert_eq!(parse(text), Err(Unreadable::NoNumber), "{text:?}");
    }
    for text in ["1,2345", "0.0001", &long] {
        assert_eq!(parse(text), Err(Unreadable::TooFine), "{text:?}");
    }
}
