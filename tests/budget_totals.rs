//! The totals of the real plan, as worked by hand from the source's sums in million kronor.
//!
//! Each year: spending rises by 50 + 15 + 2 − 6 + 6 = 67. Income falls by 11, and the source does
//! not say whether that is once or each year: in a year by 0 or 11, over three years by 11 or
//! 3 · 11 = 33. The sum for travel reimbursement is open. The motions raise spending by
//! 100 − 50 = 50 in 2023 and in 2024.

use hubben::budget::{Effect, Ledger, Plan, Span, Start, stages};
use hubben::model::{Budget, Lang};

use support::real;

mod support {
    pub mod real;
}

const YEARS: [u16; 3] = [2023, 2024, 2025];
/// The group of the motions.
const MOTIONS: usize = 1;

/// Reads the real budget.
fn real<T>(read: impl FnOnce(&Budget, &Ledger) -> T) -> T {
    let dataset = real::dataset(Lang::Sv);
    let found = dataset.budget(0).zip(dataset.budgets().ledger(0));
    let Some((budget, ledger)) = found.filter(|(budget, _)| budget.document == "norrbotten-strategisk-plan-2022")
    else {
        panic!("the plan has no budget")
    };
    read(budget, ledger)
}

/// From the highest to the lowest, in million kronor, with some sums unknown.
fn millions(high: i64, low: i64, unknown: u16) -> Effect {
    Effect { low: low * 1000, high: high * 1000, unknown }
}

/// The plan with the motions.
fn with_motions(ledger: &Ledger) -> Plan {
    let mut plan = Plan::default();
    plan.include(ledger, MOTIONS, true);
    plan
}

#[test]
fn the_sums_are_those_of_the_source() {
    real(|budget, ledger| {
        let sums: Vec<(&str, Option<i64>)> = budget
            .lines()
            .zip(&ledger.lines)
            .map(|((_, line), reckoned)| (line.id.as_str(), reckoned.proposed))
            .collect();
        let plan = [
            ("avgifter", Some(-11_000)),
            ("kollektivtrafik", Some(50_000)),
            ("sommarlovskort", Some(15_000)),
            ("klimatdirektor", Some(2_000)),
            ("halsocentraler", Some(-6_000)),
            ("kultur", Some(6_000)),
            ("reseersattning", None),
        ];
        let motions = [("loner", Some(100_000)), ("inhyrning", Some(-50_000))];
        assert_eq!(sums, [&plan[..], &motions].concat());
        assert_eq!(ledger.optional, [false, true]);
    });
}

#[test]
fn the_plan_alone_lowers_the_result_by_67_to_78_million_a_year_and_212_to_234_in_all() {
    real(|_, ledger| {
        let plan = Plan::default();
        for year in YEARS {
            // −67 − 0 and −67 − 11.
            assert_eq!(plan.effect(ledger, Span::Year(year)), millions(-67, -78, 1), "{year}");
        }
        // 3 · 67 = 201; −201 − 11 and −201 − 33.
        assert_eq!(plan.effect(ledger, Span::All), millions(-212, -234, 1));
        assert_eq!(plan.effect(ledger, Span::All).ends(), (-212_000, -234_000));
    });
}

#[test]
fn with_the_motions_it_is_117_to_128_in_two_years_and_312_to_334_in_all() {
    real(|_, ledger| {
        let plan = with_motions(ledger);
        for year in [2023, 2024] {
            // −67 − 50 = −117; −117 − 11 = −128.
            assert_eq!(plan.effect(ledger, Span::Year(year)), millions(-117, -128, 1), "{year}");
        }
        // The motions are not for 2025.
        assert_eq!(plan.effect(ledger, Span::Year(2025)), millions(-67, -78, 1));
        // −201 − 2 · 50 = −301; −301 − 11 and −301 − 33.
        assert_eq!(plan.effect(ledger, Span::All), millions(-312, -334, 1));
    });
}

#[test]
fn no_change_is_exactly_zero_with_and_without_the_motions() {
    real(|_, ledger| {
        for plan in [Plan::default(), with_motions(ledger)] {
            let nothing = plan.nothing(ledger);
            assert_eq!(nothing.start(ledger), Start::Nothing);
            for span in ledger.spans() {
                assert_eq!(nothing.effect(ledger, span), Effect::NONE, "{span:?}");
            }
            // Less what the plan does: 212 to 234 million, or 312 to 334, and what is not known.
            let more = if plan == Plan::default() { 0 } else { 100 };
            assert_eq!(nothing.difference(ledger, Span::All), millions(234 + more, 212 + more, 1));
        }
    });
}

#[test]
fn a_sum_of_ones_own_takes_the_place_of_what_is_open() {
    real(|budget, ledger| {
        let mut plan = Plan::default();
        plan.set(ledger, budget.number("reseersattning").unwrap_or_default(), 5_000);
        // −67 − 5 = −72 and −72 − 11 = −83; 3 · 72 = 216: −216 − 11 and −216 − 33.
        assert_eq!(plan.effect(ledger, Span::Year(2024)), millions(-72, -83, 0));
        assert_eq!(plan.effect(ledger, Span::All), millions(-227, -249, 0));
        // How much more than the source meant cannot be known.
        assert_eq!(plan.difference(ledger, Span::All), Effect::UNKNOWN);
    });
}

#[test]
fn the_waterfall_of_the_plan_ends_at_what_is_certain() {
    real(|_, ledger| {
        let ends = |plan: &Plan, span| {
            stages(ledger, plan, span).into_iter().map(|stage| stage.to() / 1000).collect::<Vec<_>>()
        };
        let plan = Plan::default();
        assert_eq!(ends(&plan, Span::Year(2025)), [0, -50, -65, -67, -61, -67, -67]);
        assert_eq!(ends(&plan, Span::All), [-11, -161, -206, -212, -194, -212, -212]);
        assert_eq!(ends(&with_motions(ledger), Span::Year(2024)), [0, -50, -65, -67, -61, -67, -67, -167, -117]);
    });
}
