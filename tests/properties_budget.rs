//! What holds for every budget and every plan: effects on the result, counted exactly.

use hubben::budget::{Effect, LINES_MAX, Ledger, Line, Plan, Span, Stage, Start, TKR_MAX, YEARS_MAX, decimal, stages};
use hubben::model::{Per, Side};
use proptest::prelude::*;

use support::budgets::{Visit, visits, with_all_groups};

mod support {
    pub mod budgets;
}

/// A line for some years that nobody has set.
fn line(side: Side, per: Per, (from, to): (u16, u16)) -> Line {
    let (lowest, highest) = (-2 * TKR_MAX, 2 * TKR_MAX);
    Line { group: 0, side, per, from, to, proposed: Some(TKR_MAX), lowest, highest, step: 1 }
}

fn per() -> impl Strategy<Value = Per> {
    prop_oneof![Just(Per::Year), Just(Per::Unstated)]
}

/// Some years, and one of them or the whole.
fn years() -> impl Strategy<Value = ((u16, u16), Span)> {
    (1990..2010_u16, 0..YEARS_MAX).prop_flat_map(|(from, more)| {
        let spans = prop_oneof![Just(Span::All), (from..=from + more).prop_map(Span::Year)];
        (Just((from, from + more)), spans)
    })
}

/// The same reckoning year by year and in wider numbers: lowest, highest, and how many are unknown.
fn reckon(visit: &Visit, span: Span, sum: impl Fn(usize, &Line) -> Option<Option<i64>>) -> (i128, i128, u16) {
    let (mut low, mut high, mut unknown) = (0, 0, 0);
    for (number, line) in
        visit.ledger.lines.iter().enumerate().filter(|(_, line)| visit.plan.counts(&visit.ledger, line))
    {
        let asked = |year: &u16| span == Span::All || span == Span::Year(*year);
        let most = (line.from..=line.to).filter(asked).count();
        let somewhere = if span == Span::All { most.min(1) } else { most * usize::from(line.from == line.to) };
        let fewest = if line.per == Per::Year { most } else { somewhere };
        match sum(number, line) {
            None => {}
            Some(None) => unknown += u16::from(most > 0),
            Some(Some(sum)) => {
                let sum = i128::from(if line.side == Side::Income { sum } else { -sum });
                let ends = [fewest, most].map(|times| (0..times).map(|_| sum).sum::<i128>());
                low += ends[0].min(ends[1]);
                high += ends[0].max(ends[1]);
            }
        }
    }
    (low, high, unknown)
}

fn wide(effect: Effect) -> (i128, i128, u16) {
    (effect.low.into(), effect.high.into(), effect.unknown)
}

/// The same lines with every sum known and a year's.
fn settled(ledger: &Ledger) -> Ledger {
    let known = |line: &Line| Line { per: Per::Year, proposed: Some(line.proposed.unwrap_or_default()), ..*line };
    Ledger { lines: ledger.lines.iter().map(known).collect(), ..ledger.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_change_is_exactly_zero_in_every_span(visit in visits()) {
        let Visit { ledger, plan, .. } = &visit;
        for nothing in [plan.nothing(ledger), with_all_groups(plan, ledger).nothing(ledger)] {
            prop_assert_eq!(nothing.start(ledger), Start::Nothing);
            for span in ledger.spans().into_iter().chain([Span::All, Span::Year(1)]) {
                prop_assert_eq!(nothing.effect(ledger, span), Effect::NONE);
                prop_assert!(stages(ledger, &nothing, span).iter().all(|stage| stage.effect.is_none()));
            }
        }
    }

    #[test]
    fn the_effect_of_changes_is_the_sum_of_the_effects_of_each(visit in visits()) {
        let Visit { ledger, plan, span, .. } = &visit;
        let alone = |number: usize| {
            let mut alone = plan.nothing(ledger);
            match plan.own(number) {
                Some(sum) => alone.set(ledger, number, sum),
                None => alone.undo(number),
            }
            alone.effect(ledger, *span)
        };
        prop_assert_eq!((0..ledger.lines.len()).map(alone).sum::<Effect>(), plan.effect(ledger, *span));
    }

    #[test]
    fn effects_and_differences_are_what_counting_year_by_year_gives(visit in visits()) {
        let Visit { ledger, plan, .. } = &visit;
        for span in ledger.spans().into_iter().chain([Span::Year(1)]) {
            let effect = reckon(&visit, span, |number, line| Some(plan.own(number).or(line.proposed)));
            prop_assert_eq!(wide(plan.effect(ledger, span)), effect);
            let own = |number: usize, line: &Line| plan.own(number).map(|own| line.proposed.map(|sum| own - sum));
            prop_assert_eq!(wide(plan.difference(ledger, span)), reckon(&visit, span, own));
        }
    }

    #[test]
    fn the_difference_is_what_the_plan_does_less_what_the_source_does_where_nothing_is_open(visit in visits()) {
        let (ledger, plan) = (settled(&visit.ledger), &visit.plan);
        for span in ledger.spans() {
            let (own, source) = (plan.effect(&ledger, span), plan.proposed().effect(&ledger, span));
            let difference = plan.difference(&ledger, span);
            prop_assert!(own.is_exact() && source.is_exact() && difference.is_exact());
            prop_assert_eq!(difference.low, own.low - source.low);
        }
        prop_assert_eq!(plan.proposed().difference(&ledger, visit.span), Effect::NONE);
    }

    #[test]
    fn the_whole_period_is_the_sum_of_its_years_where_every_period_is_stated(visit in visits()) {
        let (ledger, plan) = (settled(&visit.ledger), &visit.plan);
        let years: Effect = (ledger.from..=ledger.to).map(|year| plan.effect(&ledger, Span::Year(year))).sum();
        prop_assert_eq!(plan.effect(&ledger, Span::All), years);
    }

    #[test]
    fn raising_an_income_and_a_spending_by_the_same_cancel(sum in -2 * TKR_MAX..=2 * TKR_MAX, (years, span) in years()) {
        let effect = |side, per| line(side, per, years).effect(Some(sum), span);
        prop_assert_eq!(effect(Side::Income, Per::Year) + effect(Side::Spending, Per::Year), Effect::NONE);
        // Nobody says that both open periods are the same: the two ends cancel, not the range.
        let open = effect(Side::Income, Per::Unstated) + effect(Side::Spending, Per::Unstated);
        prop_assert_eq!(open.low + open.high, 0);
    }

    #[test]
    fn more_income_raises_the_result_and_more_spending_lowers_it(sum in 1..=2 * TKR_MAX, per in per(), (years, span) in years()) {
        let effect = |side, sum| line(side, per, years).effect(Some(sum), span);
        for raises in [effect(Side::Income, sum), effect(Side::Spending, -sum)] {
            prop_assert!(raises.low >= 0 && raises.high >= sum);
            prop_assert!(per == Per::Unstated || raises.is_exact());
        }
        for lowers in [effect(Side::Income, -sum), effect(Side::Spending, sum)] {
            prop_assert!(lowers.high <= 0 && lowers.low <= -sum);
            prop_assert!(per == Per::Unstated || lowers.is_exact());
        }
    }

    #[test]
    fn a_sum_is_unknown_until_it_is_set(visit in visits()) {
        let Visit { ledger, plan, span, .. } = &visit;
        let mut plan = with_all_groups(plan, ledger);
        for (number, line) in ledger.lines.iter().enumerate().filter(|(_, line)| line.years(*span) > 0) {
            let is_open = plan.sum(ledger, number).is_none();
            let before = plan.effect(ledger, *span).unknown;
            plan.set(ledger, number, 0);
            prop_assert_eq!(plan.effect(ledger, *span).unknown + u16::from(is_open), before, "{:?}", line);
        }
        prop_assert_eq!(plan.effect(ledger, *span).unknown, 0);
    }
}

#[test]
fn the_largest_budget_there_can_be_is_counted_exactly() {
    let years = (2000, 2000 + YEARS_MAX - 1);
    for (side, sign) in [(Side::Income, 1), (Side::Spending, -1)] {
        let lines = vec![line(side, Per::Year, years); LINES_MAX];
        let ledger = Ledger { from: years.0, to: years.1, lines, optional: vec![false] };
        // 100 lines, 20 years, 10¹² thousand kronor each: 2 · 10¹⁵ thousand kronor.
        let source = Plan::default().effect(&ledger, Span::All);
        assert_eq!((source.low, source.high), (sign * 2_000_000_000_000_000, sign * 2_000_000_000_000_000));
        let mut plan = Plan::default();
        (0..LINES_MAX).for_each(|number| plan.set(&ledger, number, -2 * TKR_MAX));
        assert_eq!(plan.effect(&ledger, Span::All).low, sign * -4_000_000_000_000_000);
        assert_eq!(plan.difference(&ledger, Span::All).low, sign * -6_000_000_000_000_000);
        let ends: Vec<i64> = stages(&ledger, &plan, Span::All).into_iter().map(Stage::to).collect();
        assert_eq!(ends.last(), Some(&(sign * -4_000_000_000_000_000)));
        assert_eq!(decimal(4_000_000_000_000_001, ","), "4000000000000,001");
    }
}
