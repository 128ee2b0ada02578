//! The visitor's texts: one table per language, checked by the compiler.
//!
//! A text that is missing in a table does not compile. Texts with numbers or names in them are
//! functions, since word order and plural differ between languages.

mod budget;
mod changes;
mod en;
mod labels;
mod offline;
mod stand;
mod sv;
mod tables;
mod take_along;
mod vision;

use crate::model::Lang;

pub use budget::BudgetTexts;
pub use changes::ChangesTexts;
pub use labels::{Labels, Named};
pub use offline::OfflineTexts;
pub use stand::{CheckTexts, StandTexts};
pub use tables::{
    AboutTexts, BootTexts, CommitmentTexts, ExplorerTexts, ExportTexts, FrameTexts, MissingTexts, StartTexts, Texts,
};
pub use take_along::TakeAlongTexts;
pub use vision::VisionTexts;

/// The texts of a language.
pub fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Sv => &sv::TEXTS,
        Lang::En => &en::TEXTS,
    }
}

/// Joins pieces of text; lighter in the browser than formatting.
fn cat(parts: &[&str]) -> String {
    parts.concat()
}
