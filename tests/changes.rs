//! What has changed in the data since a visitor's last version.

use hubben::changes::{Change, Changes, Entry, Kept, Snapshot};
use hubben::dataset::{Dataset, Position};
use hubben::model::{Bundle, Lang, Text};
use proptest::prelude::*;

use support::real;

mod support {
    pub mod real;
}

fn dataset(bundle: Bundle) -> Dataset {
    match Dataset::new(bundle, Lang::Sv) {
        Ok(dataset) => dataset,
        Err(faults) => panic!("{faults:?}"),
    }
}

/// The real data of another date, with other words in the first commitment's Swedish title where some are given.
fn later(title: Option<&str>) -> Dataset {
    let mut bundle = real::bundle();
    bundle.site.updated = "2099-01-01".into();
    if let Some(title) = title {
        bundle.documents[0].commitments[0].title.sv = Some(title.into());
    }
    dataset(bundle)
}

fn first(dataset: &Dataset) -> Position {
    let Some(at) = dataset.positions().next() else { panic!("there is a commitment") };
    at
}

#[test]
fn a_first_visit_shows_no_changes() {
    let now = real::dataset(Lang::Sv);
    let kept = Kept::next(None, None, &now);
    assert!(kept.changes(&now).is_empty());
    assert_eq!(kept.latest, Snapshot::of(&now));
}

#[test]
fn the_same_data_again_shows_what_it_showed_before() {
    let (old, new) = (real::dataset(Lang::Sv), later(Some("Annat")));
    let kept = Kept::next(Some(Snapshot::of(&old)), None, &new);
    let again = Kept::next(Some(kept.latest.clone()), kept.before.clone(), &new);
    assert_eq!(again, kept);
    assert!(!again.changes(&new).is_empty());
}

#[test]
fn another_date_alone_is_no_change() {
    let (old, new) = (real::dataset(Lang::Sv), later(None));
    let kept = Kept::next(Some(Snapshot::of(&old)), None, &new);
    assert!(kept.changes(&new).is_empty());
    assert_eq!(kept.latest.updated, "2099-01-01");
}

#[test]
fn other_words_in_one_commitment_are_one_change_since_that_date() {
    let (old, new) = (real::dataset(Lang::Sv), later(Some("Annat")));
    let changes = Kept::next(Some(Snapshot::of(&old)), None, &new).changes(&new);
    assert_eq!(changes.since, old.bundle().site.updated);
    assert_eq!(changes.present, [(first(&new), Change::Changed)]);
    assert_eq!(changes.of(first(&new)), Some(Change::Changed));
    assert_eq!(changes.removed, [""; 0]);
}

#[test]
fn a_change_back_is_a_change_too() {
    let (old, new) = (real::dataset(Lang::Sv), later(Some("Annat")));
    let once = Kept::next(Some(Snapshot::of(&old)), None, &new);
    let back = Kept::next(Some(once.latest), once.before, &old);
    assert_eq!(back.changes(&old).present, [(first(&old), Change::Changed)]);
}

#[test]
fn what_was_not_there_is_added_and_what_is_gone_is_named_by_its_title() {
    let now = real::dataset(Lang::Sv);
    let mut before = Snapshot::of(&now);
    before.entries.remove(0);
    let mut gone = before.entries[5].clone();
    gone.id = "finns-inte-mer".into();
    gone.title = "Det som stod här".into();
    before.entries.push(gone);
    let changes = Changes::between(&before, &now);
    assert_eq!(changes.present, [(first(&now), Change::Added)]);
    assert_eq!(changes.removed, ["Det som stod här"]);
}

#[test]
fn every_field_of_a_commitment_counts() {
    let old = Snapshot::of(&real::dataset(Lang::Sv));
    let edits: [fn(&mut hubben::model::Commitment); 5] = [
        |commitment| commitment.summary = Text { sv: Some("Annat.".into()), en: Some("Other.".into()) },
        |commitment| commitment.topics.reverse(),
        |commitment| commitment.places.push("Pajala".into()),
        |commitment| commitment.due = Some(hubben::model::Due { from: None, to: 2031 }),
        |commitment| commitment.checkable.reason = Text { sv: Some("Annat.".into()), en: Some("Other.".into()) },
    ];
    for (number, edit) in edits.iter().enumerate() {
        let mut bundle = real::bundle();
        let commitment = bundle.documents[0].commitments.iter_mut().find(|commitment| commitment.topics.len() > 1);
        let Some(commitment) = commitment else { panic!("one has several topics") };
        edit(commitment);
        assert_eq!(Changes::between(&old, &dataset(bundle)).present.len(), 1, "edit {number}");
    }
}

#[test]
fn what_a_device_kept_in_another_shape_is_left_out() {
    for text in ["", "2 ", "2 2026-01-01\nid", "2 2026-01-01\nid\tnot a number\ttitle", "2 2026-01-01\n\n"] {
        assert_eq!(Snapshot::decode(text), None, "{text:?}");
    }
}

#[test]
fn what_a_device_kept_with_fingerprints_of_another_kind_is_no_change() {
    assert_eq!(Snapshot::decode("2026-01-01\nid\t1\ttitle"), None);
    assert_eq!(Snapshot::decode("1 2026-01-01\nid\t1\ttitle"), None);
}

#[test]
fn a_fingerprint_is_another_only_when_its_kind_is_counted_up() {
    let bundle = serde_json::from_str(include_str!("fixtures/bundle.sv.json"));
    let Some(Ok(dataset)) = bundle.ok().map(|bundle| Dataset::new(bundle, Lang::Sv)) else { panic!("the fixture") };
    let kept = Snapshot::of(&dataset);
    // Other numbers here: count `KIND` up in src/changes/snapshot.rs, or all visitors are told that everything has changed.
    assert_eq!(kept.entries[0].fingerprint, 3_911_253_264);
    assert!(kept.encode().starts_with("2 "));
}

#[test]
fn what_is_kept_is_small() {
    assert!(Snapshot::of(&real::dataset(Lang::Sv)).encode().len() < 40_000);
}

proptest! {
    #[test]
    fn what_is_kept_reads_back(entries in prop::collection::vec(("[a-z-]{1,20}", any::<u32>(), "[^\\n]{0,40}"), 0..9)) {
        let entries = entries.into_iter().map(|(id, fingerprint, title)| Entry { id, fingerprint, title });
        let snapshot = Snapshot { updated: "2026-01-01".into(), entries: entries.collect() };
        prop_assert_eq!(Snapshot::decode(&snapshot.encode()), Some(snapshot));
    }

    #[test]
    fn reading_what_was_kept_never_stops_the_page(text in any::<String>()) {
        let _ = Snapshot::decode(&text);
    }
}
