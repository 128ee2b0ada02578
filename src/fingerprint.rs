//! A number that tells bytes apart.

/// The number of no bytes.
pub const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a in 64 bits: it tells bytes apart that nobody chose to be alike.
/// Source: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
pub fn fingerprint(bytes: &[u8]) -> u64 {
    extend(EMPTY, bytes)
}

/// The number of some bytes, whose number is known, and more bytes after them.
pub fn extend(before: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(before, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
