//! Addresses: the routes of the site, and the state that a link carries in its fragment.
//!
//! Both are types with a parser and a formatter. State never stands in the path or the query,
//! since those are sent to a server.

mod fragment;
mod percent;
mod reading;
mod root;
mod route;

pub use fragment::{Omitted, decode, encode, is_state};
pub use percent::encode as percent_encode;
pub use reading::Reading;
pub use root::Root;
pub use route::{Page, Route, all_routes};
