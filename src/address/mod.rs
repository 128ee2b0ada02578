//! Addresses: the routes of the site, and the state that a link carries in its fragment.
//!
//! Both are types with a parser and a formatter. State never stands in the path or the query,
//! since those are sent to a server.

mod budgeting;
mod fragment;
mod percent;
mod public;
mod reading;
mod root;
mod route;

pub use budgeting::Budgeting;
pub use fragment::{Omitted, decode, encode, is_state};
pub use percent::{decode as percent_decode, encode as percent_encode};
pub use public::{Reach, absolute};
pub use reading::Reading;
pub use root::Root;
pub use route::{Page, Route, all_routes};

/// Every key that a fragment's state has of its own. The ids of a budget's lines are keys as well,
/// so that none of them may be one of these.
pub const KEYS: [&str; 17] = [
    "region",
    "amne",
    "status",
    "form",
    "dokument",
    "parti",
    "kontroll",
    "tid",
    "uppfoljning",
    "q",
    "sort",
    "intern",
    "las",
    "avsnitt",
    "med",
    "ar",
    "mot",
];
