//! Sums of a budget in words.

use crate::budget::{Effect, Line, Span};
use crate::model::Per;
use crate::texts::Texts;
use crate::views::Site;
use crate::views::parts::{millions, signed};

/// Says sums in a language and a currency.
#[derive(Debug, Clone)]
pub struct Words {
    texts: Texts,
    unit: String,
    short: String,
    years: (u16, u16),
}

impl Words {
    /// For a budget by its number.
    pub fn new(number: usize, site: &Site) -> Self {
        let lang = site.dataset.lang();
        let budget = site.dataset.budget(number);
        Self {
            texts: site.texts,
            unit: budget.map(|budget| budget.millions.get(lang).to_owned()).unwrap_or_default(),
            short: budget.map(|budget| budget.millions_short.get(lang).to_owned()).unwrap_or_default(),
            years: budget.map(|budget| (budget.from, budget.to)).unwrap_or_default(),
        }
    }

    /// The unit: what a million is called.
    pub fn unit(&self) -> &str {
        &self.unit
    }

    /// The unit as short as it can be.
    pub fn short(&self) -> &str {
        &self.short
    }

    /// A sum without its unit; one that is not known is said to be so.
    pub fn sum(&self, sum: Option<i64>) -> String {
        sum.map_or_else(|| self.texts.budget().unknown.to_owned(), |sum| signed(sum, self.texts))
    }

    /// A sum as it stands in a field: without a plus sign.
    pub fn plain(&self, sum: i64) -> String {
        millions(sum, self.texts)
    }

    /// A range without its unit and without what is unknown.
    pub fn range(&self, effect: Effect) -> String {
        let (near, far) = effect.ends();
        let [near_words, far_words] = [near, far].map(|end| signed(end, self.texts));
        if near == far { near_words } else { (self.texts.budget().range)(&near_words, &far_words) }
    }

    /// What something does, without its unit, as a cell of a table.
    pub fn effect(&self, effect: Effect) -> String {
        let texts = self.texts.budget();
        match (effect.unknown, effect.low == 0 && effect.high == 0) {
            (0, _) => self.range(effect),
            (_, true) => texts.unknown.to_owned(),
            _ => [&self.range(effect), " ", texts.plus_unknown_short].concat(),
        }
    }

    /// What a plan does, with its unit; what is unknown by name.
    pub fn result(&self, effect: Effect, unknown: &str) -> String {
        let sum = [&self.range(effect), " ", &self.unit].concat();
        if effect.unknown == 0 { sum } else { [&sum, ", ", &(self.texts.budget().plus_unknown)(unknown)].concat() }
    }

    /// A line's sum as more or less income or spending, with unit and time.
    pub fn change(&self, line: &Line, sum: Option<i64>) -> String {
        let texts = self.texts.budget();
        let words = match sum {
            None => texts.unknown_sum.to_owned(),
            Some(0) => return texts.no_change.to_owned(),
            Some(sum) => {
                let size = [&millions(sum.saturating_abs(), self.texts), " ", &self.unit].concat();
                (texts.change)(line.side, sum < 0, &size)
            }
        };
        match line.per {
            Per::Year => [&words, " ", texts.per_year].concat(),
            Per::Unstated => [&words, ", ", texts.unstated].concat(),
        }
    }

    /// More or less income or spending, by the sign of a line's sum; an open one is meant to be more.
    pub fn kind(&self, line: &Line, sum: Option<i64>) -> &'static str {
        if sum == Some(0) {
            self.texts.budget().no_change
        } else {
            (self.texts.budget().kind)(line.side, sum.is_some_and(|sum| sum < 0))
        }
    }

    /// Years as they are named.
    pub fn years(&self, span: Span) -> String {
        match span {
            Span::Year(year) => year.to_string(),
            Span::All => (self.texts.budget().holds)(self.years.0, self.years.1),
        }
    }
}
