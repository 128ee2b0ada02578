//! What can be taken home: a selection as CSV or JSON, a plan as CSV.

pub mod budget;
pub mod csv;
pub mod json;
