//! Today's date.

use crate::model::Year;

/// The present year by the device's clock and time zone.
pub fn year() -> Year {
    Year::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(Year::MAX)
}
