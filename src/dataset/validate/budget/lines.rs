//! One line: what it names exists, and its sum lies within bounds that its steps reach.

use super::super::{REASON_MAX, TITLE_MAX, count};
use super::Check;
use crate::address::KEYS;
use crate::budget::{Ledger, Line, TKR_MAX};
use crate::model::{BudgetLine, Coded, Commitment};

pub(super) fn check(check: &mut Check<'_, '_>) {
    let budget = check.budget;
    let places: Vec<(String, &BudgetLine)> = budget
        .groups
        .iter()
        .enumerate()
        .flat_map(|(g, group)| {
            let path = move |l: usize| ["groups[", &count(g), "].lines[", &count(l), "]"].concat();
            group.lines.iter().enumerate().map(move |(l, line)| (path(l), line))
        })
        .collect();
    let file = &check.file;
    check.faults.ids(places.iter().map(|(path, line)| (file.clone(), [path, ".id"].concat(), line.id.as_str())));
    let ledger = Ledger::new(budget, |id| check.commitment(id)?.amount);
    for ((path, line), reckoned) in places.iter().zip(&ledger.lines) {
        one(check, path, line, reckoned);
    }
}

fn one(check: &mut Check<'_, '_>, path: &str, line: &BudgetLine, reckoned: &Line) {
    let at = |field: &str| [path, ".", field].concat();
    if KEYS.contains(&line.id.as_str()) {
        check.add(&at("id"), &["\"", &line.id, "\" is a key of links already"], "give the line another id");
    }
    check.text(&at("title"), &line.title, TITLE_MAX);
    check.text(&at("summary"), &line.summary, REASON_MAX);
    let topics = &check.bundle.topics;
    let known = topics.iter().any(|topic| topic.id == line.topic);
    check.faults.known(&check.file, &at("topic"), &line.topic, "data/topics.json", known);
    let budget = check.budget;
    if line.to < line.from || line.from < budget.from || line.to > budget.to {
        let wrong = [&count(line.from.into()), " to ", &count(line.to.into())];
        check.add(&at("to"), &wrong, "from the first year to the last, within those of the budget");
    }
    if check.document.is_none() {
        return;
    }
    match check.commitment(&line.commitment) {
        None => {
            let wrong = ["\"", &line.commitment, "\" is no commitment of the document"];
            check.add(&at("commitment"), &wrong, "name one of its commitments");
        }
        Some(commitment) => sum(check, &at, line, reckoned, commitment),
    }
}

fn sum(
    check: &mut Check<'_, '_>,
    at: &dyn Fn(&str) -> String,
    line: &BudgetLine,
    reckoned: &Line,
    commitment: &Commitment,
) {
    let Some(amount) = commitment.amount else {
        check.add(&at("commitment"), &["\"", &line.commitment, "\" has no sum"], "name a commitment with an amount");
        return;
    };
    if amount.side != line.side {
        let wrong = ["\"", line.side.code(), "\" is not what the commitment says"];
        check.add(&at("side"), &wrong, amount.side.code());
    }
    let known = check.bundle.topics.iter().any(|topic| topic.id == line.topic);
    if known && !commitment.topics.contains(&line.topic) {
        check.add(&at("topic"), &["\"", &line.topic, "\" is none of the commitment's"], "one of its topics");
    }
    if let Some(due) = commitment.due.filter(|due| line.from < due.from.unwrap_or(due.to) || line.to > due.to) {
        let wrong = ["the commitment ends in ", &count(due.to.into()), " or begins later"];
        check.add(&at("to"), &wrong, "the years that the commitment gives");
    }
    // What is wrong with the sum itself is said where it stands.
    if amount.change_tkr.is_none_or(|sum| sum != 0 && sum.unsigned_abs() <= TKR_MAX.unsigned_abs()) {
        bounds(check, at, line, reckoned);
    }
}

fn bounds(check: &mut Check<'_, '_>, at: &dyn Fn(&str) -> String, line: &BudgetLine, reckoned: &Line) {
    let Line { proposed, lowest, highest, step, .. } = *reckoned;
    if proposed.is_none() && (line.lowest_tkr.is_none() || line.highest_tkr.is_none() || line.step_tkr.is_none()) {
        let right = "write lowest_tkr, highest_tkr and step_tkr";
        check.add(&at("lowest_tkr"), &["the sum is open and gives no bounds"], right);
        return;
    }
    let most = 2 * TKR_MAX.unsigned_abs();
    if lowest.unsigned_abs() > most || highest.unsigned_abs() > most {
        check.add(&at("highest_tkr"), &["the bounds are too wide"], "at most twice 10^15 kronor");
        return;
    }
    let inside = |sum: i64| (lowest..=highest).contains(&sum);
    if lowest >= highest || !inside(0) || !proposed.is_none_or(inside) {
        let wrong = ["from ", &lowest.to_string(), " to ", &highest.to_string()];
        check.add(&at("lowest_tkr"), &wrong, "bounds that hold 0 and the sum");
        return;
    }
    let reached = |sum: i64| (sum - lowest) % step.max(1) == 0;
    if step < 1 || !reached(0) || !reached(highest) || !proposed.is_none_or(reached) {
        let wrong = [&step.to_string(), " does not divide the way from ", &lowest.to_string()];
        check.add(&at("step_tkr"), &wrong, "a step that reaches 0, the sum and the most");
    }
}
