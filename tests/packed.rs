//! What the build packs is what the app unpacks; anything else is refused.

use std::sync::LazyLock;

use hubben::model::{Bundle, FORMAT};
use hubben::packed::{Unusable, pack, unpack};
use proptest::prelude::*;

use support::real;

mod support {
    pub mod real;
}

static PACKED: LazyLock<Vec<u8>> = LazyLock::new(|| pack(&real::bundle()));

/// Where the body begins: after the mark, the format and the sum.
const HEAD: usize = 12;

fn as_json(bundle: &Bundle) -> String {
    match serde_json::to_string(bundle) {
        Ok(json) => json,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn what_is_packed_can_be_unpacked() {
    let bundle = real::bundle();
    let unpacked = unpack(&pack(&bundle));
    assert_eq!(unpacked.as_ref().map(as_json), Ok(as_json(&bundle)));
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
