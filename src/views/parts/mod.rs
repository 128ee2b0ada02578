//! Small parts that several pages use.

mod highlighted;
mod labels;
mod money;
mod notice;
mod share;
mod status_mark;

pub use highlighted::Highlighted;
pub use labels::{document_dates, document_label, option_label, party_names};
pub use money::money;
pub use notice::Notice;
pub use share::ShareButton;
pub use status_mark::StatusMark;
