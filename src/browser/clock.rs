//! Today's date.

use crate::model::Year;

/// The present year by the device's clock and time zone.
pub fn year() -> Year {
    Year::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(Year::MAX)
}

/// Milliseconds since 1970, for telling how long ago something was.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}
