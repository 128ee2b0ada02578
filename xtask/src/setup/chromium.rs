//! Chromium and its driver, for the tests in a browser.

use std::env;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::apt::{self, on_path};
use crate::failure::Failure;
use crate::process;

/// Flags for every browser that the tests start. Without the sandbox because CI is root
/// in a container; the rest keeps the browser from talking to anybody.
pub const FLAGS: [&str; 6] = [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where browsers stand that are not on the path.
const USUAL_PLACES: [&str; 6] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files\Chromium\Application\chrome.exe",
    "/snap/bin/chromium",
];

/// The browser's path.
pub fn browser() -> Option<PathBuf> {
    named_by(&["HUBBEN_CHROMIUM", "CHROME"])
        .or_else(|| on_path(&BROWSERS))
        .or_else(|| USUAL_PLACES.iter().map(PathBuf::from).find(|path| path.is_file()))
}

/// The driver's path.
pub fn driver() -> Option<PathBuf> {
    named_by(&["CHROMEDRIVER"]).or_else(|| on_path(&["chromedriver"]))
}

/// Installs both where that can be done without asking anybody: on Debian and its kin,
/// as root. Elsewhere it says what to install.
pub fn install() -> Result<(), Failure> {
    let title = "looking for Chromium and chromedriver: not both are there";
    let ask = Failure::new(
        title,
        "install Chrome or Chromium and the chromedriver of the same version, or set \
         HUBBEN_CHROMIUM and CHROMEDRIVER to their paths",
    );
    if !apt::possible() {
        return Err(ask);
    }
    apt::install(&["chromium", "chromium-driver"], "about half a minute")?;
    if browser().is_some() && driver().is_some() { Ok(()) } else { Err(ask) }
}

/// A driver refuses a browser of another major version with a message that few people
/// understand, so this says it first. Chrome on Windows has no `--version`.
pub fn check_same_version(browser: &Path, driver: &Path) -> Result<(), Failure> {
    if cfg!(windows) {
        return Ok(());
    }
    let version = |path: &Path| process::output(Command::new(path).arg("--version"));
    let (browser, driver) = (version(browser), version(driver));
    match (browser.as_deref().and_then(major), driver.as_deref().and_then(major)) {
        (Some(a), Some(b)) if a != b => Err(Failure::new(
            format!("checking the browser: Chromium is version {a}, chromedriver {b}"),
            "install a chromedriver of the browser's version, or set CHROMEDRIVER to its path",
        )),
        _ => Ok(()),
    }
}

/// What the runner of the browser tests reads, for this browser.
pub fn webdriver_json(browser: &Path) -> String {
    let flags = FLAGS.map(json_string).join(", ");
    let binary = json_string(&browser.to_string_lossy());
    format!("{{\"goog:chromeOptions\": {{\"binary\": {binary}, \"args\": [{flags}]}}}}\n")
}

fn json_string(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The major version in `Chromium 156.0.8078.79 built on ...`.
fn major(said: &str) -> Option<u32> {
    let version = said.split_whitespace().find(|word| word.contains('.'))?;
    version.split('.').next()?.parse().ok()
}

fn named_by(variables: &[&str]) -> Option<PathBuf> {
    variables.iter().filter_map(env::var_os).map(PathBuf::from).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian GNU/Linux 12"), Some(156));
        assert_eq!(major("ChromeDriver 156.0.8078.79 (a21c-refs/heads/8078@{#1704})"), Some(156));
        assert_eq!(major("Google Chrome 156.0.1.2"), Some(156));
        assert_eq!(major("no idea"), None);
    }

    #[test]
    fn webdriver_json_is_escaped() {
        let text = webdriver_json(Path::new(r#"C:\a "b""#));
        assert!(text.contains(r#""binary": "C:\\a \"b\"","#), "{text}");
        assert!(text.contains(r#""args": ["--no-sandbox", "#), "{text}");
    }
}
