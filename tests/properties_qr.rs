//! What holds for every code: a camera reads the address that was put in, or there is no code.

use hubben::address::{Page, Reach, Route, absolute, decode, encode};
use hubben::explore::{Facet, QUERY_MAX, Selection, Vocabulary};
use hubben::model::{Coded, Lang};
use hubben::qr::{Code, LARGEST, QUIET};
use proptest::prelude::*;

use support::{picture, real, selections::picks};

mod support {
    pub mod picture;
    pub mod real;
    pub mod selections;
}

/// What the largest code holds with a medium and with a low correction of errors, in bytes.
const HOLDS: [usize; 2] = [666, 858];

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn letters(length: usize) -> String {
    "https://example.org/".chars().cycle().take(length).collect()
}

#[test]
fn what_is_read_from_the_picture_is_the_address_that_was_put_in() {
    let vocabulary = Vocabulary::new(&real::dataset(Lang::Sv));
    let route = Route::new(Lang::En, Page::Explorer);
    proptest!(config(60), |(picks in picks("[a-zåäö0-9 &#%]{0,40}"))| {
        let selection = picks.selection(&vocabulary);
        let address = absolute("https://exempel.se/a/b å", &route, &encode(&selection, &vocabulary));
        prop_assert!(address.starts_with("https://exempel.se/a/b%20%C3%A5/en/utforska/"), "{}", address);
        prop_assert!(address.chars().all(|c| c.is_ascii_graphic()), "{}", address);
        let Some(code) = Code::of(&address) else {
            prop_assert!(address.len() > HOLDS[1], "no code for {}", address);
            return Ok(());
        };
        let read = picture::read(&code);
        prop_assert_eq!(read.as_ref(), Ok(&address));
        let (_, fragment) = address.split_once('#').unwrap_or((&address, ""));
        prop_assert_eq!(decode(fragment, &vocabulary).0, selection);
    });
}

#[test]
fn a_code_holds_any_text_whatever_its_length_up_to_the_limit() {
    for length in [1, 20, 100, 300, HOLDS[0], HOLDS[0] + 1, HOLDS[1]] {
        let text = letters(length);
        let read = Code::of(&text).map(|code| picture::read(&code));
        assert_eq!(read, Some(Ok(text)), "{length} bytes");
    }
}

#[test]
fn a_text_that_is_too_long_for_a_phone_at_arms_length_has_no_code() {
    assert!(Code::of(&letters(HOLDS[1] + 1)).is_none());
    assert!(Code::of(&letters(10_000)).is_none());
    let largest = Code::of(&letters(HOLDS[1])).map(|code| code.size());
    assert_eq!(largest, Some(17 + 4 * usize::from(LARGEST)));
}

#[test]
fn every_option_at_once_with_the_longest_search_has_no_code_and_its_page_has_one() {
    let vocabulary = Vocabulary::new(&real::dataset(Lang::Sv));
    let mut selection = Selection::default();
    for &facet in Facet::ALL {
        (0..vocabulary.options(facet).len()).for_each(|value| {
            selection.choose(facet, u16::try_from(value).unwrap_or_default(), true);
        });
    }
    selection.set_query(&"å".repeat(QUERY_MAX));
    let route = Route::new(Lang::Sv, Page::Explorer);
    let with = |fragment: &str| Code::of(&absolute("https://exempel.se/", &route, fragment));
    assert!(with(&encode(&selection, &vocabulary)).is_none());
    assert!(with("").is_some());
    // What is chosen without a search still fits.
    selection.set_query("");
    assert!(with(&encode(&selection, &vocabulary)).is_some());
}

#[test]
fn the_quiet_zone_is_light_and_a_medium_correction_is_kept_while_it_fits() {
    let Some(code) = Code::of("https://exempel.se/utforska/#region=norrbotten") else { panic!("a short address") };
    assert_eq!((QUIET, code.whole_size()), (4, code.size() + 8));
    // The first strip is the upper edge of the first finder.
    assert!(code.path().starts_with("M4 4h7v1h-7z"), "{}", code.path());
    assert!(!code.is_dark(code.size(), 0) && !code.is_dark(0, code.size()));
    // A low correction alone would make this address a version smaller.
    let medium = Code::of(&letters(15)).map(|code| code.size());
    let boosted = Code::of(&letters(14)).map(|code| code.size());
    assert_eq!((medium, boosted), (Some(25), Some(21)));
}

#[test]
fn the_sites_own_address_may_lack_its_slash_and_hold_letters_that_no_address_may() {
    let route = Route::new(Lang::Sv, Page::About);
    for base in ["https://exempel.se/län", "https://exempel.se/län/", "https://exempel.se/l%C3%A4n/"] {
        assert_eq!(absolute(base, &route, "ord"), "https://exempel.se/l%C3%A4n/om/#ord");
    }
}

#[test]
fn an_address_tells_from_where_it_can_be_reached() {
    let device = [
        "http://localhost:8080/",
        "http://127.0.0.1/a",
        "http://[::1]:80/",
        "http://x.localhost/",
        "file:///hub/",
        "null/",
        "",
        "http://0.0.0.0/",
    ];
    let network = [
        "http://192.168.1.7:8080/",
        "http://10.0.0.2/",
        "http://172.20.1.1/",
        "http://169.254.1.1/",
        "http://platta.local/",
        "http://platta/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
    ];
    let everywhere = [
        "https://hubben.se/#q=localhost",
        "https://a@b.example.org:81/127.0.0.1/",
        "http://8.8.8.8/",
        "http://172.40.1.1/",
        "http://[2a00::1]/",
        "https://localhost.se/",
    ];
    let all = [(Reach::Device, &device[..]), (Reach::Network, &network[..]), (Reach::Everywhere, &everywhere[..])];
    for (reach, addresses) in all {
        for address in addresses {
            assert_eq!(Reach::of(address), reach, "{address}");
        }
    }
}
