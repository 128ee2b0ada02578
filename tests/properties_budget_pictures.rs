//! What holds for every picture of a budget: the stages of the waterfall, and scales.

use hubben::budget::{Effect, Scale, TKR_MAX, stages};
use proptest::collection::vec;
use proptest::prelude::*;

use support::budgets::{Visit, visits};

mod support {
    pub mod budgets;
}

/// The furthest from zero that anything can reach: a hundred lines at twice the largest sum in twenty years.
const FURTHEST: i64 = 2 * TKR_MAX * 100 * 20;

/// Values near zero, of any size, and as far out as there can be.
fn values() -> impl Strategy<Value = Vec<i64>> {
    vec(prop_oneof![-20..=20_i64, -100_000..=100_000_i64, -FURTHEST..=FURTHEST, Just(FURTHEST), Just(-FURTHEST)], 0..9)
}

/// Hundredths of a percent, out of a text such as `37.25%`.
fn hundredths(percent: &str) -> Option<i64> {
    let (whole, rest) = percent.strip_suffix('%')?.split_once('.')?;
    Some(whole.parse::<i64>().ok()? * 100 + rest.parse::<i64>().ok().filter(|_| rest.len() == 2)?)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_stage_begins_where_the_last_has_ended(visit in visits()) {
        let Visit { ledger, plan, span, .. } = &visit;
        let stages = stages(ledger, plan, *span);
        let counted = (0..ledger.lines.len()).filter(|&number| plan.counts(ledger, &ledger.lines[number]));
        prop_assert!(stages.iter().map(|stage| stage.line).eq(counted), "each counted line once, in order");
        prop_assert_eq!(stages.first().map(|stage| stage.from), Some(0));
        for pair in stages.windows(2) {
            prop_assert_eq!(pair[1].from, pair[0].to());
        }
    }

    #[test]
    fn the_stages_end_at_the_net_effect_less_what_is_uncertain(visit in visits()) {
        let Visit { ledger, plan, span, .. } = &visit;
        let stages = stages(ledger, plan, *span);
        let last = stages.last().map_or(0, |stage| stage.to());
        let rest = |end: fn(Effect) -> i64| stages.iter().map(|stage| end(stage.effect) - stage.effect.certain()).sum::<i64>();
        let unknown = stages.iter().map(|stage| stage.effect.unknown).sum();
        let net = Effect { low: last + rest(|effect| effect.low), high: last + rest(|effect| effect.high), unknown };
        prop_assert_eq!(net, plan.effect(ledger, *span));
    }

    #[test]
    fn what_is_certain_lies_between_zero_and_every_end(visit in visits()) {
        let Visit { ledger, plan, span, .. } = &visit;
        for stage in stages(ledger, plan, *span) {
            let (effect, certain) = (stage.effect, stage.effect.certain());
            let (near, far) = effect.ends();
            prop_assert!(near.abs() <= far.abs() && [near, far].iter().all(|end| certain.abs() <= end.abs()));
            prop_assert!((effect.low..=effect.high).contains(&certain) || effect.low > 0 && certain == 0);
            prop_assert!(!effect.is_exact() || certain == effect.low);
            let (low, high) = stage.reach();
            let reached = [stage.from, stage.to(), stage.from + effect.low, stage.from + effect.high];
            prop_assert!(reached.iter().all(|end| (low..=high).contains(end)) && reached.contains(&low) && reached.contains(&high));
        }
    }

    #[test]
    fn a_scale_holds_zero_and_all_its_values_with_few_marks(values in values()) {
        let scale = Scale::holding(values.iter().copied());
        let marks: Vec<i64> = scale.marks().collect();
        prop_assert!((2..=10).contains(&marks.len()) && marks.contains(&0), "{:?}", marks);
        prop_assert_eq!((marks.first(), marks.last()), (Some(&scale.low), Some(&scale.high)));
        prop_assert!(marks.windows(2).all(|pair| pair[1] - pair[0] == scale.step));
        prop_assert!(values.iter().all(|value| (scale.low..=scale.high).contains(value)), "{:?}", scale);
        prop_assert!(["1", "2", "5"].contains(&scale.step.to_string().trim_end_matches('0')), "{}", scale.step);
    }

    #[test]
    fn everything_on_a_scale_lies_between_its_ends_in_order(values in values()) {
        let scale = Scale::holding(values.iter().copied());
        prop_assert_eq!((scale.at(scale.low), scale.at(scale.high)), ("0.00%".to_owned(), "100.00%".to_owned()));
        let mut values = values;
        values.sort_unstable();
        let places: Vec<Option<i64>> = values.iter().map(|&value| hundredths(&scale.at(value))).collect();
        prop_assert!(places.iter().all(|place| place.is_some_and(|place| (0..=10_000).contains(&place))), "{:?}", places);
        prop_assert!(places.is_sorted(), "{:?}", places);
        for (pair, ends) in values.windows(2).zip(places.windows(2)) {
            let way = ends[1].zip(ends[0]).map(|(to, from)| to - from);
            prop_assert_eq!(hundredths(&scale.between(pair[0], pair[1])), way);
            prop_assert_eq!(scale.between(pair[0], pair[1]), scale.between(pair[1], pair[0]));
        }
    }
}

#[test]
fn a_scale_is_as_one_would_draw_it() {
    let ends = |values: &[i64]| {
        let Scale { low, high, step } = Scale::holding(values.iter().copied());
        (low, high, step)
    };
    assert_eq!(ends(&[-78_000, -6_000]), (-80_000, 0, 20_000));
    assert_eq!(ends(&[-334_000]), (-350_000, 0, 50_000));
    assert_eq!(ends(&[-11_000, 50_000]), (-20_000, 50_000, 10_000));
    assert_eq!(ends(&[]), (0, 1, 1));
}
