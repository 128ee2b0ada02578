//! Made-up budgets: sums from the smallest to the largest, both sides, open sums and open periods.

#![allow(dead_code, reason = "every test file takes what it needs")]

use hubben::budget::{Ledger, Plan, Span, TKR_MAX};
use hubben::model::{Amount, Budget, BudgetGroup, BudgetLine, Document, FORMAT, Per, Side, Text, Year};
use proptest::collection::vec;
use proptest::prelude::*;

/// The first two groups always count; the others stand beside the plan.
const GROUPS: usize = 4;
/// Years of a budget whose first sum names none.
const YEARS: (Year, Year) = (2020, 2022);

/// A budget, two plans that visitors have made of it, and the years that one of them looks at.
#[derive(Debug, Clone)]
pub struct Visit {
    pub budget: Budget,
    pub ledger: Ledger,
    pub plan: Plan,
    pub other: Plan,
    pub span: Span,
}

/// Sums of any size, with either sign or open, on either side, a year or with no period.
pub fn amounts() -> impl Strategy<Value = Amount> {
    let size = prop_oneof![1..100_000_i64, 1..=TKR_MAX, Just(TKR_MAX)];
    let change = (size, any::<bool>()).prop_map(|(size, less)| if less { -size } else { size });
    (any::<bool>(), proptest::option::weighted(0.8, change), any::<bool>()).prop_map(|(income, change_tkr, year)| {
        Amount {
            side: if income { Side::Income } else { Side::Spending },
            change_tkr,
            per: if year { Per::Year } else { Per::Unstated },
        }
    })
}

/// Budgets of three to sixty lines over one to five years, each with two plans.
pub fn visits() -> impl Strategy<Value = Visit> {
    let line = (amounts(), 0..GROUPS, 0..99_u16, 0..99_u16, any::<bool>());
    let picks = || (vec((0..60_usize, 0..=1000_i64), 0..9), any::<[bool; GROUPS]>());
    (2000..2030_u16, 1..=5_u16, vec(line, 3..=60), picks(), picks(), 0..99_usize).prop_map(
        |(first, count, lines, own, other, span)| {
            let mut groups: [Vec<BudgetLine>; GROUPS] = Default::default();
            for (number, &(amount, group, from, length, wide)) in lines.iter().enumerate() {
                let from = first + from % count;
                let to = from + length % (first + count - from);
                // The first line is in a group that counts, so that there is one.
                let group = if number == 0 { 0 } else { group };
                groups[group].push(line_of(number, &format!("c{number}"), "t", &amount, (from, to), wide));
            }
            let budget = budget("d", (first, first + count - 1), groups, Vec::new());
            let amount = |id: &str| lines.get(id.get(1..)?.parse::<usize>().ok()?).map(|line| line.0);
            let ledger = Ledger::new(&budget, amount);
            let spans = ledger.spans();
            Visit {
                plan: plan(&ledger, own),
                other: plan(&ledger, other),
                span: spans[span % spans.len()],
                budget,
                ledger,
            }
        },
    )
}

/// A plan with some lines set to thousandths of the way from their least to their most.
fn plan(ledger: &Ledger, (picks, groups): (Vec<(usize, i64)>, [bool; GROUPS])) -> Plan {
    let mut plan = Plan::default();
    for (number, thousandths) in picks {
        let number = number % ledger.lines.len();
        let line = &ledger.lines[number];
        plan.set(ledger, number, line.lowest + (line.highest - line.lowest) * thousandths / 1000);
    }
    (0..GROUPS).for_each(|group| plan.include(ledger, group, groups[group]));
    plan
}

/// The plan with every group taken in.
pub fn with_all_groups(plan: &Plan, ledger: &Ledger) -> Plan {
    let mut plan = plan.clone();
    (0..GROUPS).for_each(|group| plan.include(ledger, group, true));
    plan
}

/// A budget of all sums in a document; none where it holds none. Sums for years that the others do
/// not have are left outside.
pub fn of(document: &Document) -> Option<Budget> {
    let years = |due: hubben::model::Due| (due.from.unwrap_or(due.to), due.to);
    let sums: Vec<_> = document.commitments.iter().filter_map(|c| Some((c, c.amount?))).collect();
    let (from, to) = sums.first()?.0.due.map_or(YEARS, years);
    let mut groups: [Vec<BudgetLine>; GROUPS] = Default::default();
    let mut outside = Vec::new();
    for (number, (commitment, amount)) in sums.iter().enumerate() {
        let (begins, ends) = commitment.due.map_or((from, to), years);
        if begins < from || ends > to {
            outside.push(commitment.id.clone());
            continue;
        }
        let line = line_of(number, &commitment.id, &commitment.topics[0], amount, (begins, ends), number % 3 == 1);
        groups[number % GROUPS].push(line);
    }
    Some(budget(&document.id, (from, to), groups, outside))
}

/// A line; with bounds of its own where it is wide or its sum is open.
fn line_of(
    number: usize,
    commitment: &str,
    topic: &str,
    amount: &Amount,
    years: (Year, Year),
    wide: bool,
) -> BudgetLine {
    let size = amount.change_tkr.map(i64::abs);
    let bounds = match size {
        Some(size) => wide.then_some((-2 * size, 2 * size, size)),
        None => Some((if wide { -5000 } else { 0 }, 50_000, 500)),
    };
    BudgetLine {
        id: format!("l{number}.a-b"),
        commitment: commitment.to_owned(),
        title: text("l"),
        summary: text("s"),
        side: amount.side,
        from: years.0,
        to: years.1,
        topic: topic.to_owned(),
        lowest_tkr: bounds.map(|bounds| bounds.0),
        highest_tkr: bounds.map(|bounds| bounds.1),
        step_tkr: bounds.map(|bounds| bounds.2),
    }
}

fn budget(document: &str, (from, to): (Year, Year), groups: [Vec<BudgetLine>; GROUPS], outside: Vec<String>) -> Budget {
    let group = |(number, lines)| BudgetGroup {
        id: format!("g{number}"),
        title: text("g"),
        note: (number == 1).then(|| text("n")),
        optional: number > 1,
        lines,
    };
    Budget {
        schema: None,
        format: FORMAT,
        document: document.to_owned(),
        title: text("b"),
        lead: text("l"),
        frame: text("f"),
        notes: Vec::new(),
        millions: text("m"),
        millions_short: text("m"),
        from,
        to,
        groups: groups.into_iter().enumerate().filter(|(_, lines)| !lines.is_empty()).map(group).collect(),
        outside,
        divisors: Vec::new(),
    }
}

/// The same words in both languages.
fn text(words: &str) -> Text {
    Text { sv: Some(words.to_owned()), en: Some(words.to_owned()) }
}
