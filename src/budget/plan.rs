//! What a visitor has set: the difference from the source's own plan, and nothing else.

use super::{Effect, Ledger, Line, Span};

/// Where a plan starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Every sum as the source proposes it.
    Proposed,
    /// Every sum is zero.
    Nothing,
    /// Anything else.
    Own,
}

/// A visitor's plan. The default one is the source's, without what stands beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Lines with their sums, in order.
    own: Vec<(usize, i64)>,
    /// Groups, in order.
    included: Vec<usize>,
}

impl Plan {
    /// The plan that changes nothing, with the same groups counted.
    #[must_use]
    pub fn nothing(&self, ledger: &Ledger) -> Self {
        let mut plan = Self { own: Vec::new(), included: self.included.clone() };
        (0..ledger.lines.len()).for_each(|number| plan.set(ledger, number, 0));
        plan
    }

    /// The source's plan, with the same groups counted.
    #[must_use]
    pub fn proposed(&self) -> Self {
        Self { own: Vec::new(), included: self.included.clone() }
    }

    /// The same sums, with the groups of another plan counted.
    #[must_use]
    pub fn counting_like(self, other: &Self) -> Self {
        Self { included: other.included.clone(), ..self }
    }

    /// Sets a line to a sum in thousand kronor; one that lies outside its bounds is left out.
    pub fn set(&mut self, ledger: &Ledger, number: usize, sum: i64) {
        let Some(line) = ledger.lines.get(number).filter(|line| line.allows(sum)) else { return };
        self.undo(number);
        if line.proposed != Some(sum) {
            let place = self.own.partition_point(|&(before, _)| before < number);
            self.own.insert(place, (number, sum));
        }
    }

    /// Takes a line back to the source's sum.
    pub fn undo(&mut self, number: usize) {
        self.own.retain(|&(own, _)| own != number);
    }

    /// Takes a group that stands beside the plan in, or leaves it out.
    pub fn include(&mut self, ledger: &Ledger, group: usize, on: bool) {
        self.included.retain(|&included| included != group);
        if on && ledger.optional.get(group) == Some(&true) {
            let place = self.included.partition_point(|&before| before < group);
            self.included.insert(place, group);
        }
    }

    /// What has been set for a line, where that differs from the source.
    pub fn own(&self, number: usize) -> Option<i64> {
        self.own.iter().find(|&&(own, _)| own == number).map(|&(_, sum)| sum)
    }

    /// Whether a group that stands beside the plan is taken in.
    pub fn includes(&self, group: usize) -> bool {
        self.included.contains(&group)
    }

    /// A line's sum; none where it is unknown.
    pub fn sum(&self, ledger: &Ledger, number: usize) -> Option<i64> {
        self.own(number).or_else(|| ledger.lines.get(number)?.proposed)
    }

    /// Whether a line is counted.
    pub fn counts(&self, ledger: &Ledger, line: &Line) -> bool {
        ledger.optional.get(line.group) != Some(&true) || self.includes(line.group)
    }

    /// What a line does to the result; nothing where it is not counted.
    pub fn effect_of(&self, ledger: &Ledger, number: usize, span: Span) -> Effect {
        match ledger.lines.get(number) {
            Some(line) if self.counts(ledger, line) => line.effect(self.sum(ledger, number), span),
            _ => Effect::NONE,
        }
    }

    /// What the whole plan does to the result.
    pub fn effect(&self, ledger: &Ledger, span: Span) -> Effect {
        (0..ledger.lines.len()).map(|number| self.effect_of(ledger, number, span)).sum()
    }

    /// How much more it does to the result than the source's plan with the same groups. A sum
    /// that only the visitor has set is as unknown here as the source leaves it.
    pub fn difference(&self, ledger: &Ledger, span: Span) -> Effect {
        let lines = ledger.lines.iter().enumerate().filter(|(_, line)| self.counts(ledger, line));
        lines
            .filter_map(|(number, line)| Some(line.effect(Some(self.own(number)? - line.proposed?), span)))
            .chain(self.unknown(ledger, span))
            .sum()
    }

    /// The sums that were set where the source has none.
    fn unknown(&self, ledger: &Ledger, span: Span) -> impl Iterator<Item = Effect> {
        let lines = ledger.lines.iter().enumerate().filter(|(_, line)| self.counts(ledger, line));
        lines
            .filter(move |(number, line)| {
                line.proposed.is_none() && self.own(*number).is_some() && line.years(span) > 0
            })
            .map(|_| Effect::UNKNOWN)
    }

    /// Where the plan starts from, by what is counted.
    pub fn start(&self, ledger: &Ledger) -> Start {
        let mut counted = ledger.lines.iter().enumerate().filter(|(_, line)| self.counts(ledger, line));
        if counted.clone().all(|(number, _)| self.own(number).is_none()) {
            Start::Proposed
        } else if counted.all(|(number, _)| self.sum(ledger, number) == Some(0)) {
            Start::Nothing
        } else {
            Start::Own
        }
    }
}
