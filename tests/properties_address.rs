//! What holds for every address: routes, roots, and the state in a fragment.

use hubben::address::{Page, Root, Route, all_routes, decode, encode, is_state};
use hubben::explore::{Facet, QUERY_MAX, Selection, Sort, Vocabulary};
use hubben::model::{Coded, Lang};
use proptest::prelude::*;

use support::real;
use support::selections::picks;

mod support {
    pub mod real;
    pub mod selections;
}

fn vocabulary() -> Vocabulary {
    Vocabulary::new(&real::dataset(Lang::Sv))
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[&=,#%+/?a-f0-9 åÖ🚌\\x00\n\u{fffd}]{0,40}"]
}

/// Slugs, and the words that routes are made of.
fn ids() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9][a-z0-9.-]{0,20}", Just("en".into()), Just("om".into()), Just("index.html".into())]
}

fn routes() -> impl Strategy<Value = Route> {
    let vision = proptest::collection::vec(ids(), 0..3).prop_map(|parts| Page::Vision(parts.join("/")));
    let fixed = prop_oneof![Just(Page::Start), Just(Page::Explorer), Just(Page::About), Just(Page::Stand)];
    let budget = proptest::option::of(ids()).prop_map(|id| Page::Budget(id.unwrap_or_default()));
    let pages = prop_oneof![fixed, vision, budget, ids().prop_map(Page::Commitment)];
    (pages, any::<bool>()).prop_map(|(page, en)| Route::new(if en { Lang::En } else { Lang::Sv }, page))
}

#[test]
fn decoding_what_was_encoded_gives_the_same_state() {
    let vocabulary = vocabulary();
    proptest!(config(500), |(picks in picks(any_text()))| {
        let selection = picks.selection(&vocabulary);
        let fragment = encode(&selection, &vocabulary);
        prop_assert_eq!(decode(&fragment, &vocabulary), (selection.clone(), vec![]), "{}", fragment);
        prop_assert_eq!(decode(&["#", &fragment].concat(), &vocabulary), (selection.clone(), vec![]));
        prop_assert_eq!(is_state(&fragment), selection != Selection::default(), "{}", fragment);
        let sendable = |c: char| c.is_ascii_graphic() && !"#\"<>`".contains(c);
        prop_assert!(fragment.chars().all(sendable), "a browser would rewrite {}", fragment);
    });
}

#[test]
fn any_text_decodes_to_a_state_that_stays_the_same_when_it_is_encoded_again() {
    let vocabulary = vocabulary();
    let pair = "(region|amne|status|tid|q|sort|intern|x)=(([a-zåÖ, ]|%|%[0-9a-fA-F]{2}|%25[0-9A-F]{2}){0,8}|norrbotten,halsa|ar)";
    let texts = prop_oneof![any_text(), proptest::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"))];
    proptest!(config(800), |(text in texts)| {
        let (selection, _) = decode(&text, &vocabulary);
        prop_assert!(selection.query().chars().count() <= QUERY_MAX);
        for &facet in Facet::ALL {
            let count = vocabulary.options(facet).len();
            let chosen = selection.chosen(facet);
            prop_assert!(chosen.is_sorted_by(|a, b| a < b) && chosen.iter().all(|&value| usize::from(value) < count));
        }
        let fragment = encode(&selection, &vocabulary);
        let (again, omitted) = decode(&fragment, &vocabulary);
        prop_assert_eq!(omitted, vec![]);
        prop_assert_eq!(encode(&again, &vocabulary), fragment);
        prop_assert_eq!(again, selection);
    });
}

#[test]
fn a_search_text_that_is_too_long_is_cut_between_letters() {
    let vocabulary = vocabulary();
    let (selection, _) = decode(&["q=", &"å".repeat(QUERY_MAX + 1)].concat(), &vocabulary);
    assert_eq!(selection.query(), "å".repeat(QUERY_MAX));
    assert_eq!(decode(&encode(&selection, &vocabulary), &vocabulary), (selection, vec![]));
}

#[test]
fn unknown_values_are_told_and_left_out_and_the_rest_is_kept() {
    let vocabulary = vocabulary();
    let known: Vec<(Facet, &str)> =
        Facet::ALL.iter().map(|&facet| (facet, vocabulary.options(facet)[0].code.as_str())).collect();
    for (facet, code) in known {
        let (selection, omitted) = decode(&format!("{}=%C3%A5tl%2C%26,{code}", facet.code()), &vocabulary);
        let told: Vec<(&str, &str)> = omitted.iter().map(|o| (o.key.as_str(), o.value.as_str())).collect();
        assert_eq!(told, [(facet.code(), "åtl,&")]);
        assert_eq!(encode(&selection, &vocabulary), format!("{}={code}", facet.code()));
    }
    let (selection, omitted) = decode("sort=fel&intern=kanske&q=buss&sort=ar", &vocabulary);
    let told: Vec<(&str, &str)> = omitted.iter().map(|o| (o.key.as_str(), o.value.as_str())).collect();
    assert_eq!(told, [("sort", "fel"), ("intern", "kanske")]);
    assert_eq!((selection.query(), selection.sort), ("buss", Sort::Due));
}

#[test]
fn unknown_keys_are_ignored_and_kept_out_of_new_links() {
    let vocabulary = vocabulary();
    let (selection, omitted) = decode("fbclid=abc&q=buss&las=hela&novalue", &vocabulary);
    assert_eq!(omitted, []);
    assert_eq!(encode(&selection, &vocabulary), "q=buss");
}

#[test]
fn links_keep_the_form_that_is_printed_on_leaflets() {
    let vocabulary = vocabulary();
    let link = "region=norrbotten&amne=halsa,klimat&status=overenskommet&q=l%C3%A5ng%20resa&sort=ar&intern=1";
    let (selection, omitted) = decode(link, &vocabulary);
    assert_eq!(omitted, []);
    assert_eq!(encode(&selection, &vocabulary), link);
    let typed = "intern=1&sort=ar&q=lång resa&amne=klimat,halsa,klimat&status=overenskommet&region=norrbotten";
    assert_eq!(encode(&decode(typed, &vocabulary).0, &vocabulary), link);
}

#[test]
fn every_route_is_read_back_from_its_path() {
    for lang in [Lang::Sv, Lang::En] {
        let dataset = real::dataset(lang);
        let routes = all_routes(&dataset);
        let reader = dataset.visions().places().count();
        assert_eq!(routes.len(), dataset.len() + reader + dataset.budgets().len() + 4);
        assert_eq!(routes.iter().collect::<std::collections::HashSet<_>>().len(), routes.len());
        assert!(routes.iter().all(|route| Route::parse(&route.path()).as_ref() == Some(route)));
    }
    proptest!(config(300), |(route in routes(), text in any_text())| {
        let path = route.path();
        prop_assert_eq!(path.is_empty() || path.ends_with('/'), true);
        prop_assert_eq!(Route::parse(&path), Some(route.clone()), "{}", path);
        prop_assert_eq!(Route::parse(&[&path, "index.html"].concat()), Some(route), "{}", path);
        if let Some(read) = Route::parse(&text) {
            prop_assert_eq!(Route::parse(&read.path()), Some(read));
        }
    });
}

#[test]
fn what_is_kept_has_one_name_however_a_server_writes_the_path() {
    for root in ["/a/b%20%c3%a5/", "/a/b%20%C3%A5/", "/a/b%20%c3%A5/"] {
        assert_eq!(Root::absolute(root).key("hubben:x"), "/a/b%20%C3%A5/hubben:x");
    }
    assert_eq!(Root::absolute("/100%/ab/").key("x"), "/100%/ab/x");
}

#[test]
fn a_link_below_any_root_leads_to_its_route() {
    let folders = prop_oneof![Just("/"), Just("/a/"), Just("/a/b%20%C3%A5/"), Just("/en/om/")];
    proptest!(config(300), |(folder in folders, route in routes(), state in "[a-z=&]{0,12}")| {
        let root = Root::absolute(folder);
        let link = root.link(&route, &state);
        let (path, fragment) = link.split_once('#').unwrap_or((&link, ""));
        prop_assert_eq!(fragment, state);
        prop_assert_eq!(root.route(path), Some(route));
        prop_assert_eq!(Root::absolute("/other/").route(path), None);
    });
}

#[test]
fn a_link_in_a_file_leads_from_every_page_to_every_page() {
    proptest!(config(300), |(from in routes(), to in routes())| {
        let link = Root::relative_to(&from).link(&to, "");
        let mut at: Vec<String> = from.path().split_terminator('/').map(String::from).collect();
        for part in link.split_terminator('/').filter(|&part| part != ".") {
            if part == ".." {
                prop_assert!(at.pop().is_some(), "{} leaves the site", link);
            } else {
                at.push(part.into());
            }
        }
        prop_assert_eq!(at.iter().flat_map(|part| [part, "/"]).collect::<String>(), to.path());
    });
}

#[test]
fn only_a_whole_name_is_taken_for_an_index_file() {
    assert_eq!(Route::parse("omindex.html"), None);
    let id = Page::Commitment("x-index.html".into());
    assert_eq!(Route::parse("atagande/x-index.html"), Some(Route::new(Lang::Sv, id)));
}
