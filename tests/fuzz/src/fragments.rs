//! Any text as an address: it is read without a panic, what is read is told, and a link to what was
//! understood gives the same again.

use hubben::address::{Budgeting, Omitted, Reading, Root, Route, decode, encode, percent_encode};
use hubben::budget::{decimal, parse};
use hubben::explore::{QUERY_MAX, Sort};
use hubben::model::Coded;
use hubben::reading::Bookmark;
use hubben_engine::{Answer, Builder, Field, Language, Matching, Order, Request};

use crate::sites::{self, Site};

/// Reads the input in every way in which an address, a field or the device's memory is read.
pub fn try_out(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    for site in sites::all() {
        explorer(&text, site);
        reading(&text, site);
        budget(&text, site);
    }
    route(&text);
    percent(&text, &sites::all()[1]);
    number(&text);
    search(&text);
}

/// A link is made of what no browser rewrites and no mail program takes for the link's end.
pub fn is_link(fragment: &str) {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.!~*'()%=&,".contains(c);
    assert!(fragment.chars().all(plain), "a link holds what has to be escaped: {fragment}");
}

/// The omitted parts are parts of the input: no more of them, and no longer, than it can make.
fn told(omitted: &[Omitted], text: &str) {
    // Separators may be escaped themselves.
    assert!(omitted.len() <= text.matches(['=', ',', '%']).count(), "more was left out than was there: {omitted:?}");
    for Omitted { key, value } in omitted {
        // A byte that is no UTF-8 becomes a mark of three.
        let longest = text.len() * 3 + 3;
        assert!(!key.is_empty() && key.len() <= longest && value.len() <= longest, "{key}={value}");
    }
}

fn explorer(text: &str, Site { vocabulary, .. }: &Site) {
    let (selection, omitted) = decode(text, vocabulary);
    told(&omitted, text);
    assert!(selection.query().chars().count() <= QUERY_MAX, "{}", selection.query());
    let fragment = encode(&selection, vocabulary);
    is_link(&fragment);
    assert_eq!(decode(&fragment, vocabulary), (selection, Vec::new()), "{fragment}");
}

fn reading(text: &str, site: &Site) {
    let vision = site.vision();
    let (reading, omitted) = Reading::decode(text, vision);
    told(&omitted, text);
    let fragment = reading.encode();
    is_link(&fragment);
    assert_eq!(Reading::decode(&fragment, vision), (reading, Vec::new()), "{fragment}");

    let bookmark = Bookmark::decode(text, vision);
    let kept = bookmark.encode();
    assert_eq!(Bookmark::decode(&kept, vision), bookmark, "{kept}");
}

fn budget(text: &str, site: &Site) {
    let (budget, ledger) = site.budget();
    let (state, omitted) = Budgeting::decode(text, budget, ledger);
    told(&omitted, text);
    let fragment = state.encode(budget);
    is_link(&fragment);
    assert_eq!(Budgeting::decode(&fragment, budget, ledger), (state, Vec::new()), "{fragment}");
    if let Some((plan, omitted)) = Budgeting::plan_in(text, "", budget, ledger) {
        told(&omitted, text);
        let fragment = Budgeting { plan: plan.clone(), ..Budgeting::default() }.encode(budget);
        let link = ["https://hubben.example/budget/#", &fragment].concat();
        assert_eq!(Budgeting::plan_in(&link, "", budget, ledger), Some((plan, Vec::new())), "{link}");
    }
}

fn route(text: &str) {
    let Some(route) = Route::parse(text) else { return };
    let path = route.path();
    assert!(path.len() <= text.len() + "index.html/".len(), "{path}");
    assert_eq!(Route::parse(&path).as_ref(), Some(&route), "{path}");
    let root = Root::absolute("/a/b%20%C3%A5/");
    assert_eq!(root.route(&root.link(&route, "")), Some(route));
}

/// Whatever was escaped is read back; `sort` hands on what it does not know as it was read.
fn percent(text: &str, Site { vocabulary, .. }: &Site) {
    let escaped = percent_encode(text);
    is_link(&escaped);
    assert!(escaped.len() <= text.len() * 3, "{escaped}");
    if Sort::from_code(text).is_none() {
        let (_, omitted) = decode(&["sort=", &escaped].concat(), vocabulary);
        assert_eq!(omitted.first().map(|omitted| omitted.value.as_str()), Some(text));
    }
}

fn number(text: &str) {
    let Ok(sum) = parse(text) else { return };
    for mark in [".", ","] {
        assert_eq!(parse(&decimal(sum, mark)), Ok(sum), "{text}");
    }
}

/// What is marked in a text lies between its letters, in order.
fn search(text: &str) {
    let (query, text) = text.split_at(text.char_indices().map(|(at, _)| at).find(|&at| at >= 8).unwrap_or(text.len()));
    for language in [Language::Swedish, Language::English] {
        let mut builder = Builder::new(language, &[]);
        builder.text(Field::Title, text);
        builder.end();
        let index = builder.finish();
        let mut answer = Answer::default();
        let (matching, order) = (Matching::Forgiving, Order::Best);
        index.run(&Request { query, chosen: &[], open: false, matching, order, limit: 1 }, &mut answer);
        let ranges = answer.marks.ranges(text);
        let mut end = 0;
        for range in &ranges {
            assert!(end <= range.start && text.get(range.clone()).is_some_and(|part| !part.is_empty()), "{range:?}");
            end = range.end;
        }
        // What is found is marked, and what is marked is found.
        assert!(answer.total == 1 || ranges.is_empty(), "{query:?} in {text:?}: {ranges:?}");
    }
}
