//! Finding one's way in the budgets: by address, and from the commitments that hold the sums.

use std::collections::HashMap;

use super::Position;
use crate::budget::Ledger;
use crate::model::{Amount, Bundle};

/// The budgets of a bundle, seen from their addresses and from the commitments in them.
#[derive(Debug)]
pub struct Budgets {
    /// Document ids.
    documents: Vec<String>,
    ledgers: Vec<Ledger>,
    /// Budget and line of each commitment that is one.
    lines: HashMap<Position, (usize, usize)>,
    positions: Vec<Vec<Option<Position>>>,
}

impl Budgets {
    /// Budgets of which only the documents' ids are known.
    pub(super) fn named(documents: Vec<String>) -> Self {
        Self { documents, ledgers: Vec::new(), lines: HashMap::new(), positions: Vec::new() }
    }

    /// Looks everything up once; ids that do not exist are passed over, validation names them.
    pub(super) fn read(
        &mut self,
        bundle: &Bundle,
        by_id: &HashMap<String, Position>,
        amount: impl Fn(Position) -> Option<Amount>,
    ) {
        let find = |id: &str| by_id.get(id).copied();
        let ledger = |budget| Ledger::new(budget, |id| amount(find(id)?));
        self.positions = bundle
            .budgets
            .iter()
            .map(|budget| budget.lines().map(|(_, line)| find(&line.commitment)).collect())
            .collect();
        let lines = self.positions.iter().enumerate().flat_map(|(budget, all)| {
            all.iter().enumerate().filter_map(move |(line, at)| Some(((*at)?, (budget, line))))
        });
        self.lines = lines.collect();
        self.ledgers = bundle.budgets.iter().map(ledger).collect();
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// What an address leads to: what stands after `budget/`, without slashes at its ends. The
    /// first budget has none of its own, others the id of their document.
    pub fn find(&self, path: &str) -> Option<usize> {
        if path.is_empty() {
            return (!self.is_empty()).then_some(0);
        }
        self.documents.iter().position(|id| id == path).filter(|&number| number > 0)
    }

    /// The address of a budget, as [`Self::find`] reads it.
    pub fn path(&self, number: usize) -> String {
        if number == 0 { String::new() } else { self.documents.get(number).cloned().unwrap_or_default() }
    }

    /// A budget's lines with their sums.
    pub fn ledger(&self, number: usize) -> Option<&Ledger> {
        self.ledgers.get(number)
    }

    /// The budget and the line that a commitment's sum stands in.
    pub fn line_of(&self, at: Position) -> Option<(usize, usize)> {
        self.lines.get(&at).copied()
    }

    /// The commitment that holds the sum of a line.
    pub fn commitment_of(&self, budget: usize, line: usize) -> Option<Position> {
        *self.positions.get(budget)?.get(line)?
    }
}
