//! The budget view's state as a fragment: `kollektivtrafik=60&med=yrkanden&ar=2024`.
//!
//! A line's id is a key, its value the sum in millions with a decimal point: only what differs
//! from the plan. `med` names the groups that are taken in beside the plan, `ar` the year that is
//! shown, `mot` the fragment of another plan to compare with.

use super::{Omitted, percent};
use crate::budget::{Ledger, Plan, Span, decimal, parse};
use crate::model::Budget;

const WITH: &str = "med";
const YEAR: &str = "ar";
const AGAINST: &str = "mot";

/// What the budget view shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Budgeting {
    /// The visitor's plan.
    pub plan: Plan,
    /// The years that are shown.
    pub span: Span,
    /// Another plan beside it.
    pub against: Option<Plan>,
}

impl Budgeting {
    /// The fragment (without `#`); empty for the source's plan alone.
    pub fn encode(&self, budget: &Budget) -> String {
        let mut pairs = pairs(&self.plan, budget);
        if let Span::Year(year) = self.span {
            pairs.push([YEAR, "=", &year.to_string()].concat());
        }
        if let Some(other) = &self.against {
            // The plan itself is a plan to compare with.
            pairs.push([AGAINST, "=", &percent::encode(&encode_plan(other, budget))].concat());
        }
        pairs.join("&")
    }

    /// What a fragment (with or without `#`) asks for, and what of it could not be understood.
    pub fn decode(fragment: &str, budget: &Budget, ledger: &Ledger) -> (Self, Vec<Omitted>) {
        let (mut state, mut omitted) = (Self::default(), Vec::new());
        for pair in fragment.trim_start_matches('#').split('&') {
            let Some((key, value)) = pair.split_once('=') else { continue };
            match key {
                YEAR if value.is_empty() => {}
                YEAR => match year(value, ledger) {
                    Some(year) => state.span = Span::Year(year),
                    None => omitted.push(Omitted::new(YEAR, percent::decode(value))),
                },
                AGAINST => {
                    let other = unescaped(percent::decode(value));
                    if other.is_empty() || holds_plan(&other, budget) {
                        let (plan, left_out) = decode_plan(&other, budget, ledger);
                        state.against = Some(plan);
                        omitted.extend(left_out);
                    } else {
                        omitted.push(Omitted::new(AGAINST, other));
                    }
                }
                _ => part(&mut state.plan, key, value, budget, ledger, &mut omitted),
            }
        }
        (state, omitted)
    }

    /// The plan that a link holds: one to the view of this budget, whose address ends in `own`
    /// after `budget/`, wherever the site lies, or a fragment alone. None where it holds no plan;
    /// a link to the view itself is the source's.
    pub fn plan_in(link: &str, own: &str, budget: &Budget, ledger: &Ledger) -> Option<(Plan, Vec<Omitted>)> {
        let link = link.trim();
        let (path, fragment) = match link.split_once('#') {
            Some((path, fragment)) => (path, fragment),
            None if link.contains('=') && !link.contains(['/', '?']) => ("", link),
            None => (link, ""),
        };
        let fragment = unescaped(fragment.to_owned());
        // An element's id, or nothing, is the plan itself.
        let plain = !path.is_empty() && !fragment.contains('=');
        let here = path.is_empty() || is_view(path, own);
        (here && (plain || holds_plan(&fragment, budget))).then(|| decode_plan(&fragment, budget, ledger))
    }
}

/// Whether an address, with or without what stands before it, is that of the view of a budget.
fn is_view(address: &str, own: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty() && *part != "index.html").rev();
    let found = own.is_empty() || parts.next() == Some(own);
    found && parts.next() == Some("budget") && parts.next() != Some("vision")
}

/// A fragment that was escaped as a whole, as some programs do with links.
fn unescaped(fragment: String) -> String {
    let escaped = !fragment.contains('=') && (fragment.contains("%3D") || fragment.contains("%3d"));
    if escaped { percent::decode(&fragment) } else { fragment }
}

/// Whether a fragment has a key of the budget view.
fn holds_plan(fragment: &str, budget: &Budget) -> bool {
    let mut keys = fragment.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, _)| percent::decode(key));
    keys.any(|key| key == WITH || key == YEAR || key == AGAINST || budget.number(&key).is_some())
}

/// What differs from the source's plan.
fn pairs(plan: &Plan, budget: &Budget) -> Vec<String> {
    let sums = budget.lines().enumerate().filter_map(|(number, (_, line))| {
        Some([&percent::encode(&line.id), "=", &decimal(plan.own(number)?, ".")].concat())
    });
    let mut pairs: Vec<String> = sums.collect();
    let groups = budget.groups.iter().enumerate().filter(|(number, _)| plan.includes(*number));
    let with: Vec<String> = groups.map(|(_, group)| percent::encode(&group.id)).collect();
    if !with.is_empty() {
        pairs.push([WITH, "=", &with.join(",")].concat());
    }
    pairs
}

/// The fragment of a plan by itself.
fn encode_plan(plan: &Plan, budget: &Budget) -> String {
    pairs(plan, budget).join("&")
}

fn decode_plan(fragment: &str, budget: &Budget, ledger: &Ledger) -> (Plan, Vec<Omitted>) {
    let (mut plan, mut omitted) = (Plan::default(), Vec::new());
    for (key, value) in fragment.split('&').filter_map(|pair| pair.split_once('=')) {
        part(&mut plan, key, value, budget, ledger, &mut omitted);
    }
    (plan, omitted)
}

/// Takes a pair into a plan; unknown keys are ignored.
fn part(plan: &mut Plan, key: &str, value: &str, budget: &Budget, ledger: &Ledger, omitted: &mut Vec<Omitted>) {
    if key == WITH {
        for id in value.split(',').filter(|id| !id.is_empty()) {
            let id = percent::decode(id);
            match budget.groups.iter().position(|group| group.optional && group.id == id) {
                Some(group) => plan.include(ledger, group, true),
                None => omitted.push(Omitted::new(WITH, id)),
            }
        }
        return;
    }
    let key = percent::decode(key);
    let Some(number) = budget.number(&key) else { return };
    let value = percent::decode(value);
    let sum = parse(&value).ok().filter(|&sum| ledger.lines.get(number).is_some_and(|line| line.allows(sum)));
    match sum {
        Some(sum) => plan.set(ledger, number, sum),
        None if value.is_empty() => {}
        None => omitted.push(Omitted { key, value }),
    }
}

fn year(value: &str, ledger: &Ledger) -> Option<u16> {
    let year = percent::decode(value).parse().ok()?;
    (ledger.from < ledger.to && (ledger.from..=ledger.to).contains(&year)).then_some(year)
}
