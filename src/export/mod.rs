//! What can be taken home: a selection as CSV or JSON.

pub mod csv;
pub mod json;
