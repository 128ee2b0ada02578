//! What the budget view shows: the visitor's plan, derived from the address.

use leptos::prelude::*;

use super::words::Words;
use crate::address::{Budgeting, Omitted};
use crate::budget::{Effect, Ledger, Line, Plan, Span, Start};
use crate::model::{Budget, BudgetLine};
use crate::views::Step;
use crate::views::context::{Location, Site, use_location, use_site};

/// The state, for any component of the view.
#[derive(Clone, Copy)]
pub struct BudgetState {
    site: StoredValue<Site>,
    number: usize,
    words: StoredValue<Words>,
    location: Location,
    decoded: Memo<(Budgeting, Vec<Omitted>)>,
    /// The visitor's own plan, while they look at another starting point.
    aside: StoredValue<Option<Plan>>,
    /// Counts up when whatever was typed and not understood has to go.
    resets: RwSignal<u32>,
    /// Whether the last change was one of years, which the pictures follow with motion.
    turned: RwSignal<bool>,
}

impl BudgetState {
    /// Derives the state from the address, for a budget that exists.
    pub fn new(number: usize) -> Self {
        let site = use_site();
        let location = use_location();
        let words = StoredValue::new(Words::new(number, &site));
        let stored = StoredValue::new(site);
        let decoded = Memo::new(move |_| {
            let fragment = location.fragment();
            read(stored, number, |budget, ledger| Budgeting::decode(&fragment, budget, ledger)).unwrap_or_default()
        });
        Self {
            site: stored,
            number,
            words,
            location,
            decoded,
            aside: StoredValue::new(None),
            resets: RwSignal::new(0),
            turned: RwSignal::new(false),
        }
    }

    /// The site.
    pub fn site(self) -> Site {
        self.site.get_value()
    }

    /// Reads the budget.
    pub fn with_budget<T>(self, with: impl FnOnce(&Budget, &Site) -> T) -> Option<T> {
        self.site.with_value(|site| site.dataset.budget(self.number).map(|budget| with(budget, site)))
    }

    /// Reads a line of the data.
    pub fn with_line<T>(self, line: usize, with: impl FnOnce(&BudgetLine, &Site) -> T) -> Option<T> {
        self.with_budget(|budget, site| budget.line(line).map(|line| with(line, site))).flatten()
    }

    /// What a line is called.
    pub fn title(self, line: usize) -> String {
        self.with_line(line, |line, site| line.title.get(site.dataset.lang()).to_owned()).unwrap_or_default()
    }

    /// The number of the budget.
    pub fn number(self) -> usize {
        self.number
    }

    /// Reads the lines with their sums.
    pub fn with_ledger<T: Default>(self, with: impl FnOnce(&Ledger) -> T) -> T {
        read(self.site, self.number, |_, ledger| with(ledger)).unwrap_or_default()
    }

    /// A line with its sum and bounds.
    pub fn line(self, line: usize) -> Option<Line> {
        self.with_ledger(|ledger| ledger.lines.get(line).copied())
    }

    /// How many lines there are.
    pub fn len(self) -> usize {
        self.with_ledger(|ledger| ledger.lines.len())
    }

    /// Whether a line is counted in the visitor's plan, tracked.
    pub fn counts(self, line: usize) -> bool {
        self.plan(|plan, ledger| ledger.lines.get(line).is_some_and(|line| plan.counts(ledger, line)))
    }

    /// Says something about sums.
    pub fn say<T>(self, say: impl FnOnce(&Words) -> T) -> T {
        self.words.with_value(say)
    }

    /// Reads the visitor's plan with the lines, tracked.
    pub fn plan<T: Default>(self, with: impl FnOnce(&Plan, &Ledger) -> T) -> T {
        self.decoded.with(|(state, _)| self.with_ledger(|ledger| with(&state.plan, ledger)))
    }

    /// Reads the plan that it is compared with, where there is one, tracked.
    pub fn against<T>(self, with: impl FnOnce(&Plan, &Ledger) -> T) -> Option<T> {
        self.decoded.with(|(state, _)| {
            let other = state.against.as_ref()?;
            read(self.site, self.number, |_, ledger| with(other, ledger))
        })
    }

    /// The years that are shown, tracked.
    pub fn span(self) -> Span {
        self.decoded.with(|(state, _)| state.span)
    }

    /// Whether the pictures follow the last change with motion, tracked.
    pub fn turned(self) -> bool {
        self.turned.get()
    }

    /// A line's sum, tracked.
    pub fn sum(self, line: usize) -> Option<i64> {
        self.plan(|plan, ledger| plan.sum(ledger, line))
    }

    /// What the whole plan does to the result in the years that are shown, tracked.
    pub fn result(self) -> Effect {
        let span = self.span();
        self.plan(|plan, ledger| plan.effect(ledger, span))
    }

    /// The names of lines whose sums are missing in the plan, in the years of a span; tracked.
    pub fn unknown(self, span: Span) -> String {
        let missing: Vec<usize> = self.plan(|plan, ledger| {
            (0..ledger.lines.len()).filter(|&line| plan.effect_of(ledger, line, span).unknown > 0).collect()
        });
        missing.into_iter().map(|line| self.title(line)).collect::<Vec<_>>().join(", ")
    }

    /// Whether another plan stands beside it, tracked.
    pub fn compares(self) -> bool {
        self.decoded.with(|(state, _)| state.against.is_some())
    }

    /// Whether the visitor's own plan has been set aside.
    pub fn has_aside(self) -> bool {
        self.aside.with_value(Option::is_some)
    }

    /// Changes when whatever was typed and not understood has to go, tracked.
    pub fn resets(self) -> u32 {
        self.resets.get()
    }

    /// What of the link was left out, tracked.
    pub fn omitted(self) -> Vec<Omitted> {
        self.decoded.with(|(_, omitted)| omitted.clone())
    }

    /// Leaves out of the address what could not be understood.
    pub fn tidy(self) {
        self.change(Step::Small, |_, _| {});
    }

    /// Sets a line to a sum.
    pub fn set(self, line: usize, sum: i64) {
        self.change(Step::Small, |state, ledger| state.plan.set(ledger, line, sum));
    }

    /// Takes a line back to the plan.
    pub fn undo(self, line: usize) {
        self.change(Step::Small, |state, _| state.plan.undo(line));
    }

    /// Counts a group, or leaves it out.
    pub fn include(self, group: usize, on: bool) {
        self.change(Step::Deliberate, |state, ledger| state.plan.include(ledger, group, on));
    }

    /// Goes to a starting point; the visitor's own plan is kept until they come back to it.
    pub fn start(self, start: Start) {
        let own = self.decoded.with_untracked(|(state, _)| {
            self.with_ledger(|ledger| (state.plan.start(ledger) == Start::Own).then(|| state.plan.clone()))
        });
        if own.is_some() {
            self.aside.set_value(own);
        }
        self.change(Step::Deliberate, |state, ledger| {
            state.plan = match start {
                Start::Proposed => state.plan.proposed(),
                Start::Nothing => state.plan.nothing(ledger),
                Start::Own => {
                    let own = self.aside.get_value().unwrap_or_else(|| state.plan.clone());
                    own.counting_like(&state.plan)
                }
            };
        });
        self.resets.update(|count| *count += 1);
    }

    /// Shows other years.
    pub fn show(self, span: Span) {
        self.change(Step::Small, |state, _| state.span = span);
        self.turned.set(true);
    }

    /// Compares with another plan, or with none.
    pub fn compare(self, other: Option<Plan>) {
        self.change(Step::Deliberate, |state, _| state.against = other);
    }

    /// Makes the other plan the visitor's, and theirs the other.
    pub fn swap(self) {
        self.change(Step::Deliberate, |state, _| {
            if let Some(other) = &mut state.against {
                std::mem::swap(other, &mut state.plan);
            }
        });
    }

    fn change(self, step: Step, change: impl FnOnce(&mut Budgeting, &Ledger)) {
        let mut state = self.decoded.with_untracked(|(state, _)| state.clone());
        let fragment = read(self.site, self.number, |budget, ledger| {
            change(&mut state, ledger);
            state.encode(budget)
        });
        self.turned.set(false);
        if let Some(fragment) = fragment {
            self.location.go(fragment, step);
        }
    }
}

fn read<T>(site: StoredValue<Site>, number: usize, with: impl FnOnce(&Budget, &Ledger) -> T) -> Option<T> {
    site.with_value(|site| {
        let budget = site.dataset.budget(number)?;
        Some(with(budget, site.dataset.budgets().ledger(number)?))
    })
}

/// The id of a line's place in the view.
pub fn line_id(line: &str) -> String {
    ["rad-", line].concat()
}
