//! What holds for any link and any data, whoever wrote it.
//!
//! Each module is one way in: a function that takes bytes and panics where something does not
//! hold. A fuzzer makes up the bytes (`src/bin/`); `tests/corpus.rs` tries those that are kept.

// A panic is how a property says that it does not hold.
#![allow(clippy::missing_panics_doc)]

pub mod edits;
mod folder;
pub mod fragments;
pub mod json;
pub mod sites;
pub mod states;
mod told;
mod used;
