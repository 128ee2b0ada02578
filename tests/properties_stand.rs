//! A stand: when a visitor has gone, what can be set, and what is shown meanwhile.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::HashMap;

use hubben::dataset::{Dataset, VisionPlace};
use hubben::model::{Coded, INTERNAL_TOPIC, Lang};
use hubben::stand::{Entry, Idle, LONGEST, Phase, Programme, REST, SHORTEST, Settings, Slide, WORN, Wear};
use proptest::prelude::*;

mod support {
    pub mod real;
}

const SITE: [Lang; 2] = [Lang::Sv, Lang::En];

#[test]
fn a_visitor_who_is_still_is_asked_for_twenty_seconds_and_then_gone() {
    let mut idle = Idle::default();
    assert_eq!(idle.look(5_000.0, 30), Phase::Waiting, "nobody has come");
    idle.touch(10_000.0);
    assert_eq!(idle.look(39_999.0, 30), Phase::Using);
    assert_eq!(idle.look(40_000.0, 30), Phase::Asking(20));
    assert_eq!(idle.look(40_001.0, 30), Phase::Asking(20));
    assert_eq!(idle.look(59_999.0, 30), Phase::Asking(1));
    assert_eq!(idle.look(60_000.0, 30), Phase::Waiting);
    assert_eq!(idle.look(60_001.0, 30), Phase::Waiting, "and stays gone");
}

#[test]
fn one_touch_extends_and_beginning_anew_leaves_nobody() {
    let mut idle = Idle::default();
    idle.touch(0.0);
    assert_eq!(idle.look(49_000.0, 30), Phase::Asking(1));
    idle.touch(49_500.0);
    assert_eq!(idle.look(79_000.0, 30), Phase::Using);
    idle.empty();
    assert_eq!(idle.look(79_001.0, 30), Phase::Waiting);
}

#[test]
fn a_tablet_that_slept_for_hours_asks_nobody() {
    let mut idle = Idle::default();
    idle.touch(0.0);
    assert_eq!(idle.look(1e9, 300), Phase::Waiting);
}

#[test]
fn a_clock_that_was_set_back_counts_from_there() {
    let mut idle = Idle::default();
    idle.touch(1e12);
    assert_eq!(idle.look(1_000.0, 30), Phase::Using);
    assert_eq!(idle.look(31_000.0, 30), Phase::Asking(20));
}

#[test]
fn the_page_is_loaded_anew_once_for_each_twenty_visitors_after_a_rest() {
    let mut wear = Wear::default();
    for visitor in 1..WORN {
        wear.left(f64::from(visitor) * 1_000_000.0);
        assert!(!wear.is_due(f64::from(visitor) * 1_000_000.0 + REST), "{visitor}");
    }
    wear.left(1e9);
    assert!(!wear.is_due(1e9 + REST - 1.0), "somebody may come at once");
    assert!(wear.is_due(1e9 + REST));
    assert!(!wear.is_due(1e9 + REST * 2.0), "not twice for the same visitors");
}

proptest! {
    #[test]
    fn settings_are_the_same_after_encoding_and_decoding(
        seconds in any::<u16>(),
        entry in prop::sample::select(Entry::ALL),
        off in prop::collection::vec((prop::sample::select(&SITE[..]), any::<bool>()), 0..5),
        address in prop::option::of("(https?://)?[a-zå]{2,9}\\.[a-z]{2}(:[0-9]{2})?(/[a-z å%&=]{0,6}){0,3}"),
    ) {
        let mut settings = Settings::default();
        settings.entry = entry;
        settings.set_idle(seconds);
        for (lang, on) in off {
            settings.offer(lang, on, &SITE);
        }
        if let Some(address) = address {
            settings.set_base(&address);
        }
        prop_assert!((SHORTEST..=LONGEST).contains(&settings.idle()));
        prop_assert!(!settings.languages(&SITE).is_empty());
        prop_assert_eq!(Settings::decode(&settings.encode()), settings);
    }

    #[test]
    fn whatever_is_stored_gives_settings_within_their_bounds(line in "(tid=[0-9]{1,6}|start=[a-z]{0,9}|utan=[a-z,]{0,9}|q=.{0,9}|adress=.{0,20})(&(tid|utan|adress)=.{0,20})?") {
        let settings = Settings::decode(&line);
        prop_assert!((SHORTEST..=LONGEST).contains(&settings.idle()));
        prop_assert!(!settings.languages(&SITE).is_empty());
        prop_assert_eq!(Settings::decode(&settings.encode()), settings);
    }
}

#[test]
fn a_public_address_is_a_web_address_with_a_slash_at_its_end() {
    let mut settings = Settings::default();
    for (typed, kept) in [
        ("hubben.example", Some("https://hubben.example/")),
        (" https://hubben.example/val ", Some("https://hubben.example/val/")),
        ("HTTP://192.168.1.4:8080/", Some("http://192.168.1.4:8080/")),
        ("https://hubben.example//", Some("https://hubben.example/")),
        ("https://hubben.example/val/stall/", Some("https://hubben.example/val/")),
        ("hubben.example/en/stall", Some("https://hubben.example/")),
        ("hubben.example/en/utforska/index.html", Some("https://hubben.example/")),
        ("hubben.example/en/", Some("https://hubben.example/")),
        ("https://hubben.example/val/en/vision/klimat/", Some("https://hubben.example/val/")),
        ("hubben.example/atagande/ett-id/", Some("https://hubben.example/")),
        ("hubben.example/utforska/#region=norrbotten", Some("https://hubben.example/")),
        ("hubben.example/val/?utan-app", Some("https://hubben.example/val/")),
        ("https://hubben.example/om/om/", Some("https://hubben.example/om/")),
        ("", None),
    ] {
        assert!(settings.set_base(typed), "{typed}");
        assert_eq!(settings.base(), kept);
    }
    assert!(settings.set_base("hubben.example"));
    for wrong in [
        "javascript:alert(1)",
        "ftp://hubben.example/",
        "https://",
        "https:///val",
        "två ord.se",
        "a@b.example",
        "hubben,example",
        "hubben..example",
        "hubben.example\u{200b}",
        "hubben.example:0",
    ] {
        assert!(!settings.set_base(wrong), "{wrong}");
        assert_eq!(settings.base(), Some("https://hubben.example/"), "{wrong} changes nothing");
    }
}

#[test]
fn one_language_is_always_offered() {
    let mut settings = Settings::default();
    settings.offer(Lang::Sv, false, &SITE);
    settings.offer(Lang::En, false, &SITE);
    assert_eq!(settings.languages(&SITE), [Lang::En]);
    settings.offer(Lang::Sv, true, &SITE);
    assert_eq!(settings.languages(&SITE), SITE);
    assert_eq!(Settings::decode("utan=sv,en").languages(&SITE), SITE);
}

/// The id of the document that a slide is of.
fn document(dataset: &Dataset, slide: Slide) -> String {
    match slide {
        Slide::Section(place) => dataset.vision(place).map(|vision| vision.document.clone()).unwrap_or_default(),
        Slide::Commitment(at) => dataset.document_of(at).id.clone(),
    }
}

#[test]
fn every_document_is_shown_as_often_as_any_other_however_long_one_looks() {
    let dataset = support::real::dataset(Lang::Sv);
    let programme = Programme::new(&dataset);
    let mut shown: HashMap<String, usize> = HashMap::new();
    for step in 0..1000 {
        let Some(slide) = programme.slide(step) else { panic!("there is always something to show") };
        *shown.entry(document(&dataset, slide)).or_default() += 1;
        let most = shown.values().max().copied().unwrap_or_default();
        let least = if shown.len() < dataset.bundle().documents.len() {
            0
        } else {
            shown.values().min().copied().unwrap_or_default()
        };
        assert!(most - least <= 1, "step {step}: {shown:?}");
    }
    assert_eq!(shown.len(), dataset.bundle().documents.len());
}

#[test]
fn the_whole_vision_is_passed_in_reading_order() {
    let dataset = support::real::dataset(Lang::Sv);
    let programme = Programme::new(&dataset);
    let sections: Vec<VisionPlace> = (0..1000)
        .filter_map(|step| match programme.slide(step)? {
            Slide::Section(place) => Some(place),
            Slide::Commitment(_) => None,
        })
        .collect();
    let vision: Vec<VisionPlace> = dataset.visions().places().filter(|place| place.section.is_some()).collect();
    assert!(!vision.is_empty());
    assert_eq!(sections[..vision.len()], vision);
}

#[test]
fn nothing_that_concerns_a_party_alone_is_shown() {
    let dataset = support::real::dataset(Lang::En);
    let programme = Programme::new(&dataset);
    for step in 0..1000 {
        if let Some(Slide::Commitment(at)) = programme.slide(step) {
            assert!(!dataset.commitment(at).topics.iter().any(|topic| topic == INTERNAL_TOPIC), "step {step}");
        }
    }
}

#[test]
fn the_same_data_gives_the_same_programme_and_nothing_gives_none() {
    let (one, two) = (support::real::dataset(Lang::Sv), support::real::dataset(Lang::En));
    assert_eq!(Programme::new(&one), Programme::new(&two));
    assert_eq!(Programme::default().slide(3), None);
}
