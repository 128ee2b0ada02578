//! Other engines than Chromium with their drivers, for the step `engines`. What is missing is skipped by the
//! tests, so that a machine without them can still run the rest.

use super::apt::{self, on_path};
use crate::failure::Failure;

/// A package, and a program that is there when it is.
const PACKAGES: [(&str, &str); 3] =
    [("firefox-esr", "firefox-esr"), ("webkit2gtk-driver", "WebKitWebDriver"), ("xvfb", "Xvfb")];

/// Whether there is, or can be, a Firefox that needs its driver. One that the machine has is good enough.
pub fn firefox() -> bool {
    on_path(&["firefox-esr", "firefox"]).is_some() || apt::possible()
}

/// Whether the machine has a driver for Firefox of its own.
pub fn driver() -> bool {
    on_path(&["geckodriver"]).is_some()
}

/// Installs what is missing where that can be done without asking; says what is missing elsewhere.
pub fn ensure() -> Result<bool, Failure> {
    let missing: Vec<&str> =
        PACKAGES.iter().filter(|(_, program)| on_path(&[program]).is_none()).map(|(package, _)| *package).collect();
    if missing.is_empty() {
        return Ok(false);
    }
    if !apt::possible() {
        println!("note: tests in other engines are skipped for what is not here: {}", missing.join(", "));
        return Ok(false);
    }
    apt::install_what_there_is(&missing, "about half a minute")?;
    Ok(true)
}
