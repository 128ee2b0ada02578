//! The budget view.

use leptos::prelude::*;

use super::{Pages, with_name};
use crate::address::{Budgeting, Page};
use crate::budget::{Ledger, Span};
use crate::model;
use crate::views::{Site, budget};

/// The budgets' pages.
#[derive(Debug)]
pub struct Budget;

impl Pages for Budget {
    fn draw(&self, page: Page) -> AnyView {
        let Page::Budget(path) = page else { return ().into_any() };
        view! { <budget::BudgetPage path/> }.into_any()
    }

    fn title(&self, page: &Page, site: &Site) -> Option<String> {
        let (budget, _) = shown(page, site)?;
        Some(with_name(budget.title.get(site.dataset.lang()), site))
    }

    fn known(&self, page: &Page, fragment: &str, site: &Site) -> String {
        let known = shown(page, site);
        known.map(|(budget, ledger)| Budgeting::decode(fragment, budget, ledger).0.encode(budget)).unwrap_or_default()
    }

    fn along(&self, page: &Page, fragment: &str, site: &Site) -> Option<Vec<String>> {
        let texts = site.texts.code();
        let (budget, ledger) = shown(page, site)?;
        let state = Budgeting::decode(fragment, budget, ledger).0;
        let sums = (0..ledger.lines.len()).filter(|&line| state.plan.own(line).is_some()).count();
        let groups = (0..budget.groups.len()).filter(|&group| state.plan.includes(group)).count();
        let parts = [
            (sums > 0).then(|| (texts.sums)(sums)),
            (groups > 0).then(|| (texts.groups)(groups)),
            match state.span {
                Span::Year(year) => Some((texts.year)(year)),
                Span::All => None,
            },
            state.against.map(|_| texts.comparison.to_owned()),
        ];
        Some(parts.into_iter().flatten().collect())
    }
}

/// The budget that a page shows, with its ledger.
fn shown<'a>(page: &Page, site: &'a Site) -> Option<(&'a model::Budget, &'a Ledger)> {
    let Page::Budget(path) = page else { return None };
    let number = site.dataset.budgets().find(path)?;
    site.dataset.budget(number).zip(site.dataset.budgets().ledger(number))
}
