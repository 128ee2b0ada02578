//! What the build packs is what the app unpacks; anything else is refused.

use std::cell::Cell;
use std::future::poll_fn;
use std::mem::replace;
use std::sync::LazyLock;
use std::task::Poll;

use hubben::address::decode;
use hubben::dataset::Dataset;
use hubben::explore::Engine;
use hubben::model::{Bundle, Coded, FORMAT, Lang, Source, Text};
use hubben::packed::{
    Extent, Unpacked, Unusable, fingerprint_of, pack, pack_beside_page, page_texts, unpack_list_in_steps,
    unpack_whole_in_steps,
};
use hubben_engine::{at_once, no_rest};
use proptest::prelude::*;

use support::real;

mod support {
    pub mod real;
}

static PACKED: LazyLock<Vec<u8>> = LazyLock::new(|| pack(&real::bundle(), Extent::Whole));

/// Where the body begins: after the mark, the format and the sum.
const HEAD: usize = 12;

fn as_json(bundle: &Bundle) -> String {
    match serde_json::to_string(bundle) {
        Ok(json) => json,
        Err(error) => panic!("{error}"),
    }
}

fn unpack(packed: &[u8]) -> Result<Unpacked, Unusable> {
    at_once(unpack_whole_in_steps(packed, &no_rest))
}

fn unpack_list(packed: &[u8], texts: &str) -> Result<Unpacked, Unusable> {
    at_once(unpack_list_in_steps(packed, texts, &no_rest))
}

/// The data, with its cards in one language.
fn in_one(lang: Lang) -> Bundle {
    let mut bundle = real::bundle();
    bundle.languages = vec![lang];
    for commitment in bundle.documents.iter_mut().flat_map(|document| &mut document.commitments) {
        commitment.title = commitment.title.only(lang);
        commitment.summary = commitment.summary.only(lang);
    }
    bundle
}

#[test]
fn what_is_packed_can_be_unpacked() {
    let bundle = real::bundle();
    let unpacked = unpack(&PACKED);
    assert_eq!(unpacked.as_ref().map(|unpacked| as_json(&unpacked.bundle)), Ok(as_json(&bundle)));
    assert_eq!(unpacked.map(|unpacked| unpacked.extent), Ok(Extent::Whole));
}

#[test]
fn the_list_is_the_bundle_without_its_details_and_as_many_fingerprints() {
    let mut bundle = real::bundle();
    let all = bundle.documents.iter_mut().flat_map(|document| &mut document.commitments);
    let mut fingerprints = Vec::new();
    for commitment in all {
        fingerprints.push(fingerprint_of(commitment));
        commitment.checkable.reason = Text::default();
        commitment.related.iter_mut().for_each(|related| related.reason = Text::default());
        commitment.source = Source::default();
    }
    bundle.documents.iter_mut().for_each(|document| document.sections.clear());
    let documents: Vec<_> = bundle.visions.drain(..).map(|vision| (vision.document, Vec::new())).collect();
    let budgets: Vec<_> = bundle.budgets.drain(..).map(|budget| budget.document).collect();
    bundle.corrections.clear();
    let list = pack(&real::bundle(), Extent::List);
    assert!(list.len() * 3 < PACKED.len() * 2, "{} bytes are not much less than {}", list.len(), PACKED.len());
    let Ok(unpacked) = unpack_list(&list, "") else { panic!("the list is whole") };
    assert_eq!(as_json(&unpacked.bundle), as_json(&bundle));
    assert_eq!((unpacked.extent, unpacked.fingerprints), (Extent::List, fingerprints));
    assert_eq!((unpacked.addresses.visions, unpacked.addresses.budgets), (documents, budgets));
    assert_eq!(unpack(&list), Err(Unusable::Broken), "it is not the whole");
    assert_eq!(unpack_list(&PACKED, ""), Err(Unusable::Broken), "the whole is no list");
}

#[test]
fn the_list_beside_its_page_is_the_list_and_beside_another_it_cannot_be_used() {
    for &lang in Lang::ALL {
        let bundle = in_one(lang);
        let (list, beside) = (pack(&bundle, Extent::List), pack_beside_page(&bundle, lang));
        assert!(beside.len() * 3 < list.len(), "{} bytes are not much less than {}", beside.len(), list.len());
        let texts = page_texts::of(&bundle, lang);
        assert_eq!(unpack_list(&beside, &texts), unpack_list(&list, ""));
        assert_eq!(unpack_list(&list, &texts), unpack_list(&list, ""), "what leaves nothing out needs no page");
        for other in ["", &texts[1..], &texts.replacen("r ", "r", 1), &texts.replace('v', "w")] {
            assert_eq!(unpack_list(&beside, other), Err(Unusable::Texts));
        }
    }
}

#[test]
fn a_text_of_two_lines_comes_through_and_one_with_an_end_in_it_is_not_taken_for_two() {
    let titled = |title: &str| {
        let mut bundle = in_one(Lang::Sv);
        bundle.documents[0].commitments[0].title = Text::of(Lang::Sv, title);
        let texts = page_texts::of(&bundle, Lang::Sv);
        (unpack_list(&pack_beside_page(&bundle, Lang::Sv), &texts), unpack_list(&pack(&bundle, Extent::List), ""))
    };
    let (beside, list) = titled("en\ntvå");
    assert_eq!(beside, list);
    assert_eq!(titled("en\0två").0, Err(Unusable::Texts));
}

#[test]
fn work_that_rests_in_between_gives_what_it_gives_at_once() {
    let rests = Cell::new(0);
    // A rest that waits: the work is asked again.
    let rest = async || {
        rests.set(rests.get() + 1);
        let mut has_waited = false;
        poll_fn(|_| if replace(&mut has_waited, true) { Poll::Ready(()) } else { Poll::Pending }).await;
    };
    let Ok(dataset) = at_once(Dataset::unpack_whole_in_steps(&PACKED, Lang::Sv, &rest)) else {
        panic!("the data is whole")
    };
    assert_eq!(as_json(dataset.bundle()), as_json(&real::bundle()));
    let documents = dataset.bundle().documents.len();
    assert!(rests.take() >= 2 * documents, "a rest after reading and after placing each document");
    let engine = at_once(Engine::new_in_steps(&dataset, 2026, &rest));
    assert!(rests.take() > dataset.len(), "a rest after each commitment");
    let of = real::dataset(Lang::Sv);
    for fragment in ["", "q=vård", "q=vård&sort=amne", "sort=ar&intern=1"] {
        let answer = |engine: &Engine| {
            let (selection, omitted) = decode(fragment, engine.vocabulary());
            assert!(omitted.is_empty(), "{fragment}: {omitted:?}");
            engine.run(&selection)
        };
        assert_eq!(answer(&engine), answer(&Engine::new(&of, 2026)), "{fragment}");
    }
}

#[test]
fn data_that_was_cut_off_is_broken_wherever_the_cut_is() {
    let packed = &PACKED;
    let cuts = (0..2 * HEAD).chain((1..100).map(|part| packed.len() * part / 100));
    for cut in cuts {
        assert_eq!(unpack(&packed[..cut]).err(), Some(Unusable::Broken), "cut after {cut} bytes");
    }
    for page in ["<!doctype html><title>500</title>", "null", "HUB"] {
        assert_eq!(unpack(page.as_bytes()).err(), Some(Unusable::Broken), "{page}");
    }
}

#[test]
fn another_format_is_told_from_broken_data() {
    let mut packed = PACKED.clone();
    packed[3] += 1;
    packed.truncate(100);
    assert!(matches!(unpack(&packed), Err(Unusable::Format(format)) if u32::from(format) == FORMAT + 1));
}

proptest! {
    #[test]
    fn a_byte_that_has_changed_is_noticed(at in HEAD..100_000_usize, by in 1..=u8::MAX) {
        let mut packed = PACKED.clone();
        let at = HEAD + (at - HEAD) % (packed.len() - HEAD);
        packed[at] ^= by;
        prop_assert_eq!(unpack(&packed).err(), Some(Unusable::Broken));
    }
}
