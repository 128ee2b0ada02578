//! A document's budget, with the sums of its commitments.

use super::{Effect, Unreadable, parse};
use crate::model::{Amount, Budget, Per, Side, Year};

/// What a sum is looked at for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Span {
    /// Every year of the budget together.
    #[default]
    All,
    /// One year.
    Year(Year),
}

/// A line with its sum and its bounds, in thousand kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The number of its group.
    pub group: usize,
    /// Whether it changes income or spending.
    pub side: Side,
    /// What its sum is counted for.
    pub per: Per,
    /// First year that it holds for.
    pub from: Year,
    /// Last year that it holds for.
    pub to: Year,
    /// The sum that the source proposes; none where it leaves it open.
    pub proposed: Option<i64>,
    /// The least that can be set.
    pub lowest: i64,
    /// The most that can be set.
    pub highest: i64,
    /// How far one step goes, at least 1.
    pub step: i64,
}

impl Line {
    /// How many years of a span it holds for.
    pub fn years(&self, span: Span) -> i64 {
        match span {
            Span::All => i64::from(self.to) - i64::from(self.from) + 1,
            Span::Year(year) => i64::from((self.from..=self.to).contains(&year)),
        }
    }

    /// What a change of the line's income or spending comes to in a span: once for each year, or
    /// somewhere between once in all and that where the source does not say.
    pub fn change(&self, sum: Option<i64>, span: Span) -> Effect {
        let years = self.years(span);
        if years == 0 {
            return Effect::NONE;
        }
        let Some(sum) = sum else { return Effect::UNKNOWN };
        let once = match (self.per, span) {
            (Per::Year, _) => years,
            (Per::Unstated, Span::All) => 1,
            (Per::Unstated, Span::Year(_)) => i64::from(self.from == self.to),
        };
        Effect::times(sum, once, years)
    }

    /// What a change of the line does to the result: more income raises it, more spending lowers it.
    pub fn effect(&self, sum: Option<i64>, span: Span) -> Effect {
        let change = self.change(sum, span);
        match self.side {
            Side::Income => change,
            Side::Spending => Effect { low: -change.high, high: -change.low, ..change },
        }
    }

    /// Whether a sum can be set.
    pub fn allows(&self, sum: i64) -> bool {
        (self.lowest..=self.highest).contains(&sum)
    }

    /// What somebody means who types a sum; none where it cannot be set. The sign may be left out
    /// where only one is possible: a phone's keys for numbers have no minus.
    ///
    /// # Errors
    /// [`Unreadable`] says why it is no sum.
    pub fn read(&self, typed: &str) -> Result<Option<i64>, Unreadable> {
        let sum = parse(typed)?;
        let signed = !typed.trim_start().starts_with(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.'));
        Ok([sum, -sum].into_iter().take(if signed { 1 } else { 2 }).find(|&sum| self.allows(sum)))
    }

    /// The sum that lies a number of steps away; an open sum begins at zero.
    pub fn stepped(&self, sum: Option<i64>, steps: i64) -> i64 {
        (sum.unwrap_or_default() + steps * self.step).clamp(self.lowest, self.highest)
    }
}

/// A budget's lines in order, with what is needed to count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// First year.
    pub from: Year,
    /// Last year.
    pub to: Year,
    /// Every line.
    pub lines: Vec<Line>,
    /// Of each group, whether it is counted only once it is taken in.
    pub optional: Vec<bool>,
}

impl Ledger {
    /// Puts the sums of commitments, found by id, into a budget.
    pub fn new(budget: &Budget, amount: impl Fn(&str) -> Option<Amount>) -> Self {
        let line = |(group, line): (usize, &crate::model::BudgetLine)| {
            let amount = amount(&line.commitment);
            let proposed = amount.and_then(|amount| amount.change_tkr);
            let (lowest, highest, step) = bounds(proposed.unwrap_or_default());
            Line {
                group,
                side: line.side,
                per: amount.map_or(Per::Unstated, |amount| amount.per),
                from: line.from,
                to: line.to,
                proposed,
                lowest: line.lowest_tkr.unwrap_or(lowest),
                highest: line.highest_tkr.unwrap_or(highest),
                step: line.step_tkr.unwrap_or(step),
            }
        };
        Self {
            from: budget.from,
            to: budget.to,
            lines: budget.lines().map(line).collect(),
            optional: budget.groups.iter().map(|group| group.optional).collect(),
        }
    }

    /// Every span that can be looked at: each year, then all of them where there are several.
    pub fn spans(&self) -> Vec<Span> {
        let years = (self.from..=self.to).map(Span::Year);
        years.chain((self.from < self.to).then_some(Span::All)).collect()
    }
}

/// Where the data gives no bounds: from zero to twice the sum, on its own side of zero, and in
/// round steps of about a twentieth of it.
fn bounds(proposed: i64) -> (i64, i64, i64) {
    let twice = proposed.saturating_mul(2);
    let size = proposed.saturating_abs();
    let mut step = 1;
    let mut power = 1;
    while power <= size / 20 {
        let round =
            [5, 2, 1].into_iter().map(|digit| digit * power).find(|step| *step <= size / 20 && size % step == 0);
        step = round.unwrap_or(step);
        power *= 10;
    }
    (twice.min(0), twice.max(0), step)
}
