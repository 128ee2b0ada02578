//! The web servers that the step `servers` tries the site on. What is missing is skipped by the
//! tests, so that a machine without them can still run the rest.

use std::path::Path;

use super::apt;
use crate::failure::Failure;

/// A server: its package, and a file that is there when it is.
const SERVERS: [(&str, &str); 7] = [
    ("nginx", "/usr/sbin/nginx"),
    // The server alone: the package apache2 is its service.
    ("apache2-bin", "/usr/sbin/apache2"),
    ("media-types", "/etc/mime.types"),
    ("lighttpd", "/usr/sbin/lighttpd"),
    ("busybox", "/usr/bin/busybox"),
    ("caddy", "/usr/bin/caddy"),
    ("python3", "/usr/bin/python3"),
];

/// Packages of these names start with the machine unless they are told not to.
const SERVICES: [&str; 3] = ["nginx", "lighttpd", "caddy"];

/// Installs what is missing where that can be done without asking; says what is missing elsewhere.
pub fn ensure() -> Result<bool, Failure> {
    let missing: Vec<&str> =
        SERVERS.iter().filter(|(_, file)| !Path::new(file).exists()).map(|(package, _)| *package).collect();
    if missing.is_empty() {
        return Ok(false);
    }
    if !apt::possible() {
        println!("note: tests on real servers are skipped for what is not here: {}", missing.join(", "));
        return Ok(false);
    }
    apt::install_what_there_is(&missing, "about 10 seconds")?;
    for service in SERVICES.iter().filter(|name| missing.contains(name)) {
        apt::disable(service);
    }
    Ok(true)
}
