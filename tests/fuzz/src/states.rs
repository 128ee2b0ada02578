//! Any state: its link is short, plain, and gives the same state back.

use arbitrary::{Arbitrary, Unstructured};
use hubben::address::{Budgeting, Reading, decode, encode, is_state};
use hubben::budget::{Ledger, Plan};
use hubben::explore::{Facet, QUERY_MAX, Selection, Sort, Vocabulary};
use hubben::model::Coded;

use crate::fragments::is_link;
use crate::sites::{self, Site};

/// What a visitor has set, before it is known which options and lines there are.
#[derive(Debug, Arbitrary)]
struct State {
    values: Vec<(u8, u16)>,
    query: String,
    sort: u8,
    internal: bool,
    plan: Picks,
    against: Option<Picks>,
    span: u8,
    section: Option<u16>,
    whole: bool,
}

#[derive(Debug, Arbitrary)]
struct Picks {
    sums: Vec<(u8, i64)>,
    groups: u8,
}

/// Makes a state of the input and holds its links to it.
pub fn try_out(input: &[u8]) {
    let Ok(state) = State::arbitrary_take_rest(Unstructured::new(input)) else { return };
    for site in sites::all() {
        explorer(&state, site);
        budget(&state, site);
        reading(&state, site);
    }
}

fn explorer(state: &State, Site { vocabulary, .. }: &Site) {
    let mut selection = Selection::default();
    for &(facet, value) in &state.values {
        let facet = Facet::ALL[usize::from(facet) % Facet::ALL.len()];
        let count = u16::try_from(vocabulary.options(facet).len()).unwrap_or(u16::MAX);
        // One that is taken in twice goes out again, as a box that is ticked twice.
        selection.choose(facet, value % count, !selection.has(facet, value % count));
    }
    selection.set_query(&state.query);
    selection.sort = Sort::ALL[usize::from(state.sort) % Sort::ALL.len()];
    selection.internal = state.internal;
    let fragment = encode(&selection, vocabulary);
    is_link(&fragment);
    assert!(fragment.len() <= longest(vocabulary), "{} bytes: {fragment}", fragment.len());
    assert_eq!(is_state(&fragment), selection != Selection::default(), "{fragment}");
    assert_eq!(decode(&fragment, vocabulary), (selection, Vec::new()), "{fragment}");
}

/// The longest link to the explorer: everything ticked, and a search text of the longest letters.
fn longest(vocabulary: &Vocabulary) -> usize {
    let codes =
        |&facet: &Facet| vocabulary.options(facet).iter().map(|option| option.code.len() * 3 + 1).sum::<usize>();
    Facet::ALL.iter().map(|facet| codes(facet) + facet.code().len() + 2).sum::<usize>() + QUERY_MAX * 12 + 40
}

fn budget(state: &State, site: &Site) {
    let (budget, ledger) = site.budget();
    let spans = ledger.spans();
    let budgeting = Budgeting {
        plan: plan(&state.plan, ledger),
        against: state.against.as_ref().map(|picks| plan(picks, ledger)),
        span: spans[usize::from(state.span) % spans.len()],
    };
    let fragment = budgeting.encode(budget);
    is_link(&fragment);
    let ids: usize =
        budget.lines().map(|(_, line)| line.id.len()).chain(budget.groups.iter().map(|g| g.id.len())).sum();
    // Two plans, the second escaped; a sum has at most twenty letters.
    let longest = 4 * (ids + 24 * (ledger.lines.len() + budget.groups.len())) + 40;
    assert!(fragment.len() <= longest, "{} bytes: {fragment}", fragment.len());
    assert_eq!(Budgeting::decode(&fragment, budget, ledger), (budgeting, Vec::new()), "{fragment}");
}

fn plan(picks: &Picks, ledger: &Ledger) -> Plan {
    let mut plan = Plan::default();
    for &(number, sum) in &picks.sums {
        // Any sum: what a line does not allow is left out by the plan itself, half of them are bent to fit.
        let number = usize::from(number) % ledger.lines.len();
        let line = &ledger.lines[number];
        let sum = if sum % 2 == 0 { sum } else { line.lowest + sum.rem_euclid(line.highest - line.lowest + 1) };
        plan.set(ledger, number, sum);
    }
    (0..ledger.optional.len()).for_each(|group| plan.include(ledger, group, picks.groups >> (group % 8) & 1 == 1));
    for span in ledger.spans() {
        let (effect, difference) = (plan.effect(ledger, span), plan.difference(ledger, span));
        assert!(effect.low <= effect.high && difference.low <= difference.high, "{effect:?} {difference:?}");
    }
    plan
}

fn reading(state: &State, site: &Site) {
    let vision = site.vision();
    let section = state.section.and_then(|number| {
        let count = vision.sections().count();
        Some(vision.section(usize::from(number) % count)?.id.clone())
    });
    let reading = if state.whole || section.is_some() { Reading::Whole(section) } else { Reading::Overview };
    let fragment = reading.encode();
    is_link(&fragment);
    assert_eq!(Reading::decode(&fragment, vision), (reading, Vec::new()), "{fragment}");
}
