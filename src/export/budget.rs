//! A plan as CSV: each line with its sums and what it does in each year, and all of them together.

use super::csv::{BOM, line};
use crate::budget::{Effect, Ledger, Plan, Span, decimal};
use crate::dataset::Dataset;
use crate::model::{Budget, Per};
use crate::texts::{BudgetTexts, texts};

/// Renders a plan of a budget, by the budget's number. Sums are in millions with a decimal comma;
/// a sum that is not known is empty.
pub fn render(dataset: &Dataset, number: usize, plan: &Plan) -> String {
    let mut out = String::from(BOM);
    let Some((budget, ledger)) = dataset.budget(number).zip(dataset.budgets().ledger(number)) else { return out };
    let texts = texts(dataset.lang()).budget();
    let spans = ledger.spans();
    let years = |span: &Span| match span {
        Span::Year(year) => year.to_string(),
        Span::All => (texts.holds)(ledger.from, ledger.to),
    };
    let unit = budget.millions.get(dataset.lang());
    let sums = texts.columns.len() - 2;
    let head = texts
        .columns
        .iter()
        .enumerate()
        .map(|(i, name)| if i < sums { (*name).to_owned() } else { [name, ", ", unit].concat() });
    let ends = spans.iter().flat_map(|span| texts.column_ends.map(|end| [&years(span), " ", end].concat()));
    line(&mut out, head.chain(ends));
    for (number, (group, _)) in budget.lines().enumerate() {
        line(
            &mut out,
            row(dataset, budget, ledger, plan, (number, group))
                .into_iter()
                .chain(effects(&spans, |span| plan.effect_of(ledger, number, span))),
        );
    }
    let mut total = vec![String::new(); texts.columns.len()];
    texts.total.clone_into(&mut total[1]);
    // A sum that leaves something out says so.
    total[texts.columns.len() - 3] = yes(plan.effect(ledger, Span::All).unknown > 0, texts);
    line(&mut out, total.into_iter().chain(effects(&spans, |span| plan.effect(ledger, span))));
    out
}

fn row(
    dataset: &Dataset,
    budget: &Budget,
    ledger: &Ledger,
    plan: &Plan,
    (number, group): (usize, usize),
) -> Vec<String> {
    let lang = dataset.lang();
    let texts = texts(lang).budget();
    let Some((data, line)) = budget.line(number).zip(ledger.lines.get(number)) else { return Vec::new() };
    let sum = |sum: Option<i64>| sum.map_or_else(String::new, |sum| decimal(sum, ","));
    vec![
        data.id.clone(),
        data.title.get(lang).to_owned(),
        dataset.document(&budget.document).map(|document| document.title.get(lang).to_owned()).unwrap_or_default(),
        budget.groups.get(group).map(|group| group.title.get(lang).to_owned()).unwrap_or_default(),
        (texts.side)(line.side).to_owned(),
        line.from.to_string(),
        line.to.to_string(),
        (if line.per == Per::Year { texts.per_year } else { texts.unstated }).to_owned(),
        yes(plan.counts(ledger, line), texts),
        yes(plan.effect_of(ledger, number, Span::All).unknown > 0, texts),
        sum(line.proposed),
        sum(plan.sum(ledger, number)),
    ]
}

fn yes(is: bool, texts: &BudgetTexts) -> String {
    (if is { texts.yes } else { texts.no }).to_owned()
}

/// The lowest and the highest that something does in each span.
fn effects(spans: &[Span], effect: impl Fn(Span) -> Effect) -> Vec<String> {
    let ends = |effect: Effect| {
        let unknown = effect.unknown > 0 && effect.low == 0 && effect.high == 0;
        [effect.low, effect.high].map(|end| if unknown { String::new() } else { decimal(end, ",") })
    };
    spans.iter().flat_map(|&span| ends(effect(span))).collect()
}
