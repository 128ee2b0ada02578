//! What goes along with a page, in words.

use crate::address::{Budgeting, Page, Reading, Route, decode};
use crate::budget::Span;
use crate::explore::Selection;
use crate::views::context::Site;

/// What of a page's state goes along, piece by piece; nothing where the page is as it is for everyone.
pub fn along(route: &Route, fragment: &str, site: &Site) -> Vec<String> {
    match &route.page {
        Page::Explorer | Page::Commitment(_) => selection(&decode(fragment, site.engine.vocabulary()).0, site),
        Page::Budget(path) => budget(path, fragment, site).unwrap_or_default(),
        Page::Vision(path) => vision(path, fragment, site).unwrap_or_default(),
        Page::Start | Page::About | Page::Stand => Vec::new(),
    }
}

fn selection(selection: &Selection, site: &Site) -> Vec<String> {
    let texts = site.texts.code();
    let (filters, query) = (selection.choices(), selection.query().trim());
    let parts = [
        (filters > 0).then(|| (texts.filters)(filters)),
        (!query.is_empty()).then(|| (texts.search)(query)),
        selection.internal.then(|| texts.internal.to_owned()),
    ];
    parts.into_iter().flatten().collect()
}

fn budget(path: &str, fragment: &str, site: &Site) -> Option<Vec<String>> {
    let texts = site.texts.code();
    let number = site.dataset.budgets().find(path)?;
    let (budget, ledger) = site.dataset.budget(number).zip(site.dataset.budgets().ledger(number))?;
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

fn vision(path: &str, fragment: &str, site: &Site) -> Option<Vec<String>> {
    let texts = site.texts.code();
    let place = site.dataset.visions().find(path).filter(|place| place.section.is_none())?;
    let vision = site.dataset.vision(place)?;
    let Reading::Whole(section) = Reading::decode(fragment, vision).0 else { return None };
    let section = section.and_then(|id| vision.section(vision.number(&id)?));
    let named = section.map(|section| (texts.section)(section.title.get(site.dataset.lang())));
    Some([Some(texts.whole.to_owned()), named].into_iter().flatten().collect())
}
