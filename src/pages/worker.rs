//! The service worker's script: the list of what this version consists of stands before it.

use std::fs;

use serde::Serialize;

use super::Sources;
use super::release::File;
use crate::address::{Page, Route};
use crate::model::{Coded, Lang};

/// Its path: a name that stays, since browsers look there for a new version.
pub const PATH: &str = "sw.js";

/// The page for what is not on the device.
pub const ABSENT: &str = "offline/absent.txt";

/// What the service worker has to know about a version.
#[derive(Debug, Serialize)]
struct Release<'a> {
    version: &'a str,
    /// Path, SHA-256 and media type of each file.
    files: Vec<(&'a str, &'a str, &'a str)>,
    /// The folder of each page that a shell stands for.
    routes: Vec<String>,
    /// What the paths of a language begin with, and its shell; the longest beginning first.
    shells: Vec<(String, String)>,
    absent: &'a str,
}

/// Where the shell of a language stands. It is no page by itself: the worker writes the root into it.
pub fn shell_path(lang: Lang) -> String {
    ["offline/", lang.code(), ".txt"].concat()
}

/// The whole script.
///
/// # Errors
/// A line that says what cannot be read.
pub fn script(
    sources: &Sources,
    version: &str,
    files: &[File],
    routes: &[Route],
    languages: &[Lang],
) -> Result<String, String> {
    let mut shells: Vec<_> =
        languages.iter().map(|&lang| (Route::new(lang, Page::Start).path(), shell_path(lang))).collect();
    shells.sort_by_key(|(beginning, _)| std::cmp::Reverse(beginning.len()));
    let release = Release {
        version,
        files: files.iter().map(|file| (file.path.as_str(), file.digest.as_str(), file.kind)).collect(),
        routes: routes.iter().filter(|route| !route.page.is_kept()).map(Route::path).collect(),
        shells,
        absent: ABSENT,
    };
    let json = serde_json::to_string(&release).map_err(|error| error.to_string())?;
    let path = sources.public.join("worker.js");
    let source = fs::read_to_string(&path).map_err(|error| format!("{}: cannot be read ({error})", path.display()))?;
    Ok(["const release = ", &json, ";\n", &source].concat())
}
