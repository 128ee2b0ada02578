//! The commands, one file each.

pub mod bench;
mod binary;
mod bom;
pub mod build;
mod classes;
mod deny;
mod flags;
pub mod fuzz;
mod imports;
mod in_browser;
pub mod peers;
pub mod reproduce;
pub mod schema;
mod scripts;
pub mod serve;
pub mod soak;
pub mod split;
mod steps;
pub mod test;
