//! The data as the browser loads it: a bundle that the build has validated, packed so that little code
//! reads it, behind a head that tells whether it is this code's and whole.
//!
//! The head is [`MARK`], the format as one byte, and the body's fingerprint in eight bytes, the lowest
//! first. The body is in [Postcard's wire format](https://postcard.jamesmunns.com/wire-format): fields
//! without names, in the order of the types; so every field of the model is written, empty ones too
//! (`skip_serializing_if` would shift what follows). JSON stays the format of what people write and download.

use serde::Serialize;

use crate::fingerprint::fingerprint;
use crate::model::{Bundle, FORMAT};

/// What the data begins with.
const MARK: &[u8] = b"HUB";
/// The format, as the head has room for it.
#[expect(clippy::cast_possible_truncation, reason = "there will not be 256 formats")]
const VERSION: u8 = FORMAT as u8;

/// Why packed data cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// It is no packed data, or not what the build has packed.
    Broken,
    /// It is of another format than this code knows.
    Format(u8),
}

/// Packs a bundle.
pub fn pack(bundle: &Bundle) -> Vec<u8> {
    let body = value(bundle);
    [MARK, &[VERSION], &fingerprint(&body).to_le_bytes(), &body].concat()
}

/// Reads what [`pack`] gave.
///
/// # Errors
/// [`Unusable`] says whether it is broken or of another format.
pub fn unpack(bytes: &[u8]) -> Result<Bundle, Unusable> {
    let rest = bytes.strip_prefix(MARK).ok_or(Unusable::Broken)?;
    let (&version, rest) = rest.split_first().ok_or(Unusable::Broken)?;
    if version != VERSION {
        return Err(Unusable::Format(version));
    }
    let (sum, body) = rest.split_first_chunk().ok_or(Unusable::Broken)?;
    if fingerprint(body) != u64::from_le_bytes(*sum) {
        return Err(Unusable::Broken);
    }
    postcard::from_bytes(body).map_err(|_| Unusable::Broken)
}

/// A value by itself, without a head. Types of the model can always be packed.
pub(crate) fn value(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
