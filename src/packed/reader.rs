//! Reading [Postcard's wire format](https://postcard.jamesmunns.com/wire-format) without a way to fail in between.
//!
//! What is read has come whole: its sum has been compared. So nobody needs to be told where it is wrong, and what each
//! field costs in code to give up half a value is most of what reading costs: in place of Postcard's own reading this
//! one makes the module 5 kB smaller, compressed. Where bytes are missing or impossible it reads zeros and
//! [`Reader::is_sound`] says so afterwards: whoever reads asks, and throws away what was read.

use serde::Deserialize;

/// Bytes that are being read.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    is_sound: bool,
}

impl<'a> Reader<'a> {
    /// Begins with the first byte.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, is_sound: true }
    }

    /// The next value; worth something only while [`Self::is_sound`].
    pub fn value<T: Deserialize<'a>>(&mut self) -> T {
        match T::deserialize(self) {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }

    /// How many of something follow.
    pub fn length(&mut self) -> usize {
        // Of what takes no bytes there would be no end.
        usize::try_from(self.number())
            .ok()
            .filter(|&length| length <= self.rest.len())
            .unwrap_or_else(|| self.unsound())
    }

    /// Whether all that has been read was there and possible.
    pub fn is_sound(&self) -> bool {
        self.is_sound
    }

    /// Whether it was, and nothing is left.
    pub fn is_done(&self) -> bool {
        self.is_sound && self.rest.is_empty()
    }

    /// Notes that something is wrong: nothing more is read, whatever is asked for.
    pub(super) fn unsound<T: Default>(&mut self) -> T {
        self.is_sound = false;
        self.rest = &[];
        T::default()
    }

    fn bytes(&mut self, length: usize) -> &'a [u8] {
        match self.rest.split_at_checked(length) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes
            }
            None => self.unsound(),
        }
    }

    pub(super) fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((&byte, rest)) => {
                self.rest = rest;
                byte
            }
            None => self.unsound(),
        }
    }

    /// A number in seven bits a byte, the lowest first.
    pub(super) fn number(&mut self) -> u64 {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return value;
            }
        }
        self.unsound()
    }

    pub(super) fn unsigned<T: TryFrom<u64> + Default>(&mut self) -> T {
        let number = self.number();
        T::try_from(number).unwrap_or_else(|_| self.unsound())
    }

    /// Signed numbers take turns with unsigned ones: 0, -1, 1, -2.
    pub(super) fn signed<T: TryFrom<i64> + Default>(&mut self) -> T {
        let number = self.number();
        let half = (number >> 1).cast_signed();
        T::try_from(if number & 1 == 0 { half } else { !half }).unwrap_or_else(|_| self.unsound())
    }

    pub(super) fn flag(&mut self) -> bool {
        match self.byte() {
            0 => false,
            1 => true,
            _ => self.unsound(),
        }
    }

    pub(super) fn text(&mut self) -> &'a str {
        let length = self.length();
        std::str::from_utf8(self.bytes(length)).unwrap_or_else(|_| self.unsound())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::path::Path;
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::model::Bundle;

    static REAL: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let bundle = crate::files::load(Path::new("data"));
        bundle.map(|bundle| postcard::to_allocvec(&bundle).unwrap_or_default()).unwrap_or_default()
    });

    fn json(bundle: &Bundle) -> String {
        serde_json::to_string(bundle).unwrap_or_default()
    }

    /// What this reads, which has to be what Postcard reads where that reads something.
    fn read(bytes: &[u8]) -> Option<String> {
        let mut reader = Reader::new(bytes);
        let bundle: Bundle = reader.value();
        let own = reader.is_done().then(|| json(&bundle));
        if let Ok((theirs, [])) = postcard::take_from_bytes::<Bundle>(bytes) {
            assert_eq!(own, Some(json(&theirs)));
        }
        own
    }

    #[test]
    fn what_postcard_writes_is_read() {
        assert!(read(&REAL).is_some_and(|json| json.len() > 100_000));
        let mut reader = Reader::new(&REAL);
        let first: u8 = reader.value();
        assert_eq!((first, reader.is_sound(), reader.is_done()), (REAL[0], true, false));
        let numbers = (i16::MIN, -1_i32, 64_i64, u16::MAX, u32::MAX, u64::MAX, false, Some("å"));
        let bytes = postcard::to_allocvec(&numbers).unwrap_or_default();
        assert_eq!(Reader::new(&bytes).value::<(i16, i32, i64, u16, u32, u64, bool, Option<&str>)>(), numbers);
    }

    #[test]
    fn a_number_that_is_too_large_is_unsound() {
        let bytes = postcard::to_allocvec(&70_000_u32).unwrap_or_default();
        let mut reader = Reader::new(&bytes);
        assert_eq!((reader.value::<u16>(), reader.is_sound()), (0, false));
    }

    proptest! {
        #[test]
        fn made_up_bytes_come_to_an_end_and_cut_off_ones_are_refused(
            edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
            cut in any::<prop::sample::Index>(),
        ) {
            let mut bytes = REAL.clone();
            for (at, byte) in edits {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            read(&bytes);
            prop_assert_eq!(read(&REAL[..cut.index(REAL.len())]), None);
        }
    }
}
