//! Small parts that several pages use.

mod announcer;
mod aurora;
mod change_mark;
mod labels;
mod mark;
mod markup;
mod money;
mod notice;
mod share;
mod status_mark;

pub use announcer::Announcer;
pub use aurora::Aurora;
pub use change_mark::{ChangeMark, change_word};
pub use labels::{budget_line, document_dates, document_label, option_label, party_names};
pub use mark::Mark;
pub use markup::Markup;
pub use money::{millions, money, signed};
pub use notice::Notice;
pub use share::ShareButton;
pub use status_mark::{StatusMark, put_status};
