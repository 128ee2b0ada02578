//! The reader's rules: addresses, what the device keeps, the hub, progress and swipes.

use hubben::address::Reading;
use hubben::dataset::Dataset;
use hubben::model::{Document, DocumentKind, FORMAT, Lang, Section, Text, Vision};
use hubben::reading::{Bookmark, Row, Stroke, WHOLE, Way, current, minutes, rows, share, spoke, words};
use proptest::collection::vec;
use proptest::prelude::*;

use support::{real, small};

mod support {
    pub mod budgets;
    pub mod real;
    pub mod small;
}

/// A vision with so many sections in each part.
fn vision(parts: &[usize]) -> Vision {
    let document = Document {
        schema: None,
        format: FORMAT,
        id: "d".into(),
        title: Text::default(),
        label: Text::default(),
        kind: DocumentKind::Programme,
        parties: Vec::new(),
        partners: Vec::new(),
        region: String::new(),
        written: None,
        period: None,
        sections: vec![Section { id: "s".into(), heading: "S".into(), items: 0 }],
        commitments: Vec::new(),
    };
    small::vision(&document, parts)
}

fn shapes() -> impl Strategy<Value = Vec<usize>> {
    vec(1..9_usize, 1..6)
}

fn numbers(rows: &[Row]) -> Vec<usize> {
    let number = |row: &Row| match row {
        Row::Section(number) => Some(*number),
        Row::Part(_) => None,
    };
    rows.iter().filter_map(number).collect()
}

proptest! {
    #[test]
    fn every_place_has_an_address_of_its_own_that_leads_back_to_it(bundle in small::bundles()) {
        let Ok(dataset) = Dataset::new(bundle, Lang::Sv) else { panic!("the bundle has no faults") };
        let visions = dataset.visions();
        let places: Vec<_> = visions.places().collect();
        for &place in &places {
            prop_assert_eq!(visions.find(&visions.path(place)), Some(place));
        }
        let mut paths: Vec<String> = places.iter().map(|&place| visions.path(place)).collect();
        paths.sort();
        paths.dedup();
        prop_assert_eq!(paths.len(), places.len());
        for path in ["x", "x/y", "d0/x", "/", "d0/v0.0/x"] {
            prop_assert_eq!(visions.find(path), None, "{}", path);
        }
    }

    #[test]
    fn what_a_section_tells_of_leads_back_to_it(bundle in small::bundles()) {
        let Ok(dataset) = Dataset::new(bundle, Lang::En) else { panic!("the bundle has no faults") };
        for place in dataset.visions().places() {
            for &at in dataset.visions().linked(place) {
                prop_assert_eq!(dataset.visions().told(at), Some(place));
            }
        }
    }

    #[test]
    fn a_link_into_the_whole_text_means_the_same_when_read_again(parts in shapes(), number in 0..40_usize) {
        let vision = vision(&parts);
        let section = vision.section(number).map(|section| section.id.clone());
        for reading in [Reading::Overview, Reading::Whole(None), Reading::Whole(section)] {
            prop_assert_eq!(Reading::decode(&reading.encode(), &vision), (reading, Vec::new()));
        }
    }

    #[test]
    fn any_fragment_is_read_and_what_it_means_can_be_written(fragment in any::<String>(), parts in shapes()) {
        let vision = vision(&parts);
        let (reading, _) = Reading::decode(&fragment, &vision);
        prop_assert_eq!(Reading::decode(&reading.encode(), &vision), (reading, Vec::new()));
    }

    #[test]
    fn what_the_device_keeps_is_read_as_it_was(parts in shapes(), at in 0..40_usize, block in 0..2_usize, whole in any::<bool>(), read in vec(0..40_usize, 0..9)) {
        let vision = vision(&parts);
        let section = vision.section(at).map(|section| section.id.clone());
        let mut kept = Bookmark { block: if section.is_some() { block } else { 0 }, whole: whole && section.is_some(), section, read: Vec::new() };
        for number in read {
            if let Some(section) = vision.section(number) {
                kept.mark(&section.id, &vision);
            }
        }
        prop_assert_eq!(Bookmark::decode(&kept.encode(), &vision), kept);
    }

    #[test]
    fn whatever_the_device_holds_is_survived(kept in any::<String>(), parts in shapes()) {
        let vision = vision(&parts);
        let read = Bookmark::decode(&kept, &vision);
        prop_assert!(read.section.iter().chain(&read.read).all(|id| vision.number(id).is_some()));
    }

    #[test]
    fn the_hub_shows_every_section_once_in_order_and_parts_as_a_whole(parts in shapes()) {
        let vision = vision(&parts);
        let total: usize = parts.iter().sum();
        let [left, right] = rows(&vision);
        let all: Vec<usize> = numbers(&left).into_iter().chain(numbers(&right)).collect();
        prop_assert_eq!(all, (0..total).collect::<Vec<_>>());
        prop_assert_eq!(numbers(&left).is_empty(), false);
        prop_assert_eq!(numbers(&right).is_empty(), total == 1);
        let titles: Vec<Row> = left.iter().chain(&right).copied().filter(|row| matches!(row, Row::Part(_))).collect();
        prop_assert_eq!(titles, (0..parts.len()).map(Row::Part).collect::<Vec<_>>());
        if parts.len() > 1 {
            // No part is divided: its title and its sections stand on one side.
            prop_assert!(matches!(left.first(), Some(Row::Part(_))) && matches!(right.first(), Some(Row::Part(_))));
        }
    }

    #[test]
    fn spokes_end_in_the_middle_of_their_rows(count in 1..60_u16) {
        for row in 0..count {
            let path = spoke(row.into(), count.into());
            let end: f64 = path.rsplit(' ').next().and_then(|y| y.parse().ok()).unwrap_or(-1.0);
            let height = 100.0 / f64::from(count);
            let (top, bottom) = (f64::from(row) * height, f64::from(row + 1) * height);
            prop_assert!(end > top && end < bottom, "{} is not between {} and {}", end, top, bottom);
        }
    }

    #[test]
    fn what_is_read_is_the_last_piece_that_has_begun(mut tops in vec(-5000.0..5000.0_f64, 0..30), line in 0.0..900.0_f64) {
        tops.sort_by(f64::total_cmp);
        match current(&tops, line) {
            None => prop_assert!(tops.is_empty()),
            Some(index) => {
                prop_assert!(index == 0 || tops[index] <= line);
                prop_assert!(tops.get(index + 1).is_none_or(|&next| next > line));
            }
        }
    }

    #[test]
    fn a_share_lies_between_nothing_and_all(top in -9000.0..9000.0_f64, length in 0.0..9000.0_f64, height in 1.0..2000.0_f64) {
        let passed = share(top, top + length, height);
        prop_assert!(passed <= WHOLE);
        prop_assert!(share(top - 10.0, top + length - 10.0, height) >= passed, "scrolling on never takes the line back");
        if top >= 0.0 && top + length > height {
            prop_assert_eq!(passed, 0, "nothing is passed while the beginning is in the window");
        }
        prop_assert_eq!(share(height - length, height, height), WHOLE, "at its end a text is passed");
    }

    #[test]
    fn a_stroke_that_scrolls_or_begins_at_an_edge_turns_nothing(from in 0.0..360.0_f64, right in -360.0..360.0_f64, down in -700.0..700.0_f64, took in 0.0..2000.0_f64) {
        let stroke = Stroke { from, right, down, took, width: 360.0 };
        if down.abs() > right.abs() / 2.0 || !(40.0..=320.0).contains(&from) || right.abs() < 60.0 || took > 700.0 {
            prop_assert_eq!(stroke.way(), None);
        }
        let mirrored = Stroke { from: 360.0 - from, right: -right, ..stroke };
        let opposite = |way| if way == Way::On { Way::Back } else { Way::On };
        prop_assert_eq!(mirrored.way(), stroke.way().map(opposite));
    }
}

#[test]
fn a_stroke_to_the_left_leads_on() {
    let stroke = Stroke { from: 250.0, right: -120.0, down: 12.0, took: 180.0, width: 360.0 };
    assert_eq!(stroke.way(), Some(Way::On));
}

#[test]
fn a_section_alone_asks_for_the_whole_text_and_what_is_unknown_is_told() {
    let vision = vision(&[2, 2]);
    let (reading, omitted) = Reading::decode("#avsnitt=v1.0&x=1", &vision);
    assert_eq!((reading, omitted.len()), (Reading::Whole(Some("v1.0".into())), 0));
    let (reading, omitted) = Reading::decode("las=hela&avsnitt=borta", &vision);
    assert_eq!(reading, Reading::Whole(None));
    assert_eq!((omitted[0].key.as_str(), omitted[0].value.as_str()), ("avsnitt", "borta"));
    let (reading, omitted) = Reading::decode("las=halva", &vision);
    assert_eq!((reading, omitted[0].key.as_str()), (Reading::Overview, "las"));
}

#[test]
fn reading_takes_a_minute_for_each_two_hundred_words_begun() {
    assert_eq!([0, 1, 200, 201, 10_000].map(minutes), [0, 1, 1, 2, 50]);
}

#[test]
fn every_commitment_of_the_vision_and_the_goals_is_led_to_from_one_section() {
    for &lang in hubben::model::Coded::ALL {
        let lang: Lang = lang;
        let dataset = real::dataset(lang);
        let belongs =
            |section: &str| section.starts_with("vision-") || section.starts_with(|first: char| first.is_ascii_digit());
        let mut led_to = 0;
        for at in dataset.positions() {
            let of_plan = dataset.document_of(at).id == "norrbotten-strategisk-plan-2022";
            let expected = of_plan && belongs(&dataset.commitment(at).source.section);
            assert_eq!(dataset.visions().told(at).is_some(), expected, "{}", dataset.commitment(at).id);
            led_to += usize::from(expected);
        }
        assert!(led_to > 70, "{led_to}");
        let sections: usize = dataset.bundle().visions.iter().map(|vision| vision.sections().count()).sum();
        assert_eq!(sections, 13);
        let total: usize = dataset.bundle().visions[0].sections().map(|section| words(section, lang)).sum();
        assert!((2500..6000).contains(&total), "{total} words");
    }
}
