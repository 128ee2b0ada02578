//! The head of packed data, which tells whether it is this code's and whole: a mark, the format as one byte, and the
//! body's fingerprint in eight bytes, the lowest first.

use crate::fingerprint::{self, fingerprint};
use crate::model::FORMAT;

/// What packed data begins with.
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
    /// It does without texts of a page, and they are not at hand.
    Texts,
}

/// Puts a head before a body.
pub fn seal(body: &[u8]) -> Vec<u8> {
    [MARK, &[VERSION], &fingerprint(body).to_le_bytes(), body].concat()
}

/// The body, if it is this code's and whole; with a rest after each [`STEP`].
///
/// # Errors
/// [`Unusable`] says whether it is broken or of another format.
pub async fn open<'a>(sealed: &'a [u8], rest: &impl AsyncFn()) -> Result<&'a [u8], Unusable> {
    let after = sealed.strip_prefix(MARK).ok_or(Unusable::Broken)?;
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
