//! The data as the browser loads it: a bundle that the build has validated, packed so that little code
//! reads it, behind a head that tells whether it is this code's and whole.
//!
//! The head is [`MARK`], the format as one byte, and the body's fingerprint in eight bytes, the lowest
//! first. The body is in [Postcard's wire format](https://postcard.jamesmunns.com/wire-format): fields
//! without names, in the order of the types; so every field of the model is written, empty ones too
//! (`skip_serializing_if` would shift what follows). The bundle comes without its documents; how many there are
//! and they themselves follow, so that they can be read one by one. JSON stays the format of what people write
//! and download.

use serde::Serialize;

use hubben_engine::{at_once, no_rest};

use crate::fingerprint::{self, fingerprint};
use crate::model::{Bundle, FORMAT};

/// What the data begins with.
const MARK: &[u8] = b"HUB";
/// The format, as the head has room for it.
#[expect(clippy::cast_possible_truncation, reason = "there will not be 256 formats")]
const VERSION: u8 = FORMAT as u8;

/// Bytes that are looked at in one step.
const STEP: usize = 1 << 20;

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
    let frame = Bundle { documents: Vec::new(), ..bundle.clone() };
    let body = [value(&frame), value(&bundle.documents)].concat();
    [MARK, &[VERSION], &fingerprint(&body).to_le_bytes(), &body].concat()
}

/// Reads what [`pack`] gave.
///
/// # Errors
/// [`Unusable`] says whether it is broken or of another format.
pub fn unpack(bytes: &[u8]) -> Result<Bundle, Unusable> {
    at_once(unpack_in_steps(bytes, &no_rest))
}

/// Reads what [`pack`] gave, document by document.
///
/// # Errors
/// As [`unpack`].
pub async fn unpack_in_steps(bytes: &[u8], rest: &impl AsyncFn()) -> Result<Bundle, Unusable> {
    let body = body(bytes, rest).await?;
    let (mut bundle, body): (Bundle, _) = postcard::take_from_bytes(body).map_err(|_| Unusable::Broken)?;
    let (count, mut body): (usize, _) = postcard::take_from_bytes(body).map_err(|_| Unusable::Broken)?;
    for _ in 0..count {
        let document;
        (document, body) = postcard::take_from_bytes(body).map_err(|_| Unusable::Broken)?;
        bundle.documents.push(document);
        rest().await;
    }
    if body.is_empty() { Ok(bundle) } else { Err(Unusable::Broken) }
}

/// The body, if it is this code's and whole.
async fn body<'a>(bytes: &'a [u8], rest: &impl AsyncFn()) -> Result<&'a [u8], Unusable> {
    let after = bytes.strip_prefix(MARK).ok_or(Unusable::Broken)?;
    let (&version, after) = after.split_first().ok_or(Unusable::Broken)?;
    if version != VERSION {
        return Err(Unusable::Format(version));
    }
    let (sum, body) = after.split_first_chunk().ok_or(Unusable::Broken)?;
    let mut found = fingerprint::EMPTY;
    for part in body.chunks(STEP) {
        found = fingerprint::extend(found, part);
        rest().await;
    }
    if found == u64::from_le_bytes(*sum) { Ok(body) } else { Err(Unusable::Broken) }
}

/// A value by itself, without a head. Types of the model can always be packed.
pub(crate) fn value(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
