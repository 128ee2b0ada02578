//! The visitor's texts: one table per language, in sections, checked by the compiler.
//!
//! A text that is missing in a table does not compile. Texts with numbers or names in them are
//! functions, since word order and plural differ between languages.

mod budget;
mod changes;
mod en;
mod labels;
mod offline;
mod sections;
mod stand;
mod sv;
mod tables;
mod take_along;
mod titles;
mod vision;

use crate::model::Lang;

pub use budget::BudgetTexts;
pub use changes::ChangesTexts;
pub use labels::{Labels, Named};
pub use offline::{OfflineTexts, UpdateTexts};
pub use sections::Texts;
pub use stand::{CheckTexts, StandSetupTexts, StandTexts};
pub use tables::{
    AboutTexts, BootTexts, CommitmentTexts, ExplorerTexts, ExportTexts, FrameTexts, MissingTexts, StartTexts,
};
pub use take_along::{CodeTexts, TakeAlongTexts};
pub use titles::TitleTexts;
pub use vision::VisionTexts;

/// The texts of a language.
pub fn texts(lang: Lang) -> Texts {
    Texts(lang)
}

/// Joins pieces of text; lighter in the browser than formatting.
fn cat(parts: &[&str]) -> String {
    parts.concat()
}
