//! A version of the site: the files that make it up, and the name that all of them carry.

use sha2::{Digest, Sha256};

use super::Output;
use super::output::hex;

/// What stands in pages where the version will: it is made of the pages, so they are rendered first.
pub const PLACEHOLDER: &str = "@version@";

/// How many letters of the hash stand in the version.
const LETTERS: usize = 8;

/// A file of a version, as the service worker keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What is asked for, below the site's root: a file's path, or a page's folder with a trailing slash.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal letters.
    pub digest: String,
    /// Its media type.
    pub kind: &'static str,
}

impl File {
    /// A file with its bytes.
    pub fn new(path: &str, bytes: &[u8]) -> Self {
        // A page is asked for by its folder.
        let asked = path.strip_suffix("index.html").unwrap_or(path);
        Self { path: asked.to_owned(), digest: hex(&Sha256::digest(bytes)), kind: kind(asked) }
    }
}

/// Pages that wait for the version's name.
#[derive(Debug, Default)]
pub struct Pages(Vec<(String, String, bool)>);

impl Pages {
    /// Adds a page by its file's path; `kept` where devices keep it for use without a network.
    pub fn add(&mut self, path: String, html: String, kept: bool) {
        self.0.push((path, html, kept));
    }

    /// Writes them all, with the name of the version that they make up together with the core so far; gives that name.
    ///
    /// # Errors
    /// A line that names the file that cannot be written.
    pub fn write(self, updated: &str, output: &mut Output) -> Result<String, String> {
        let mut files = output.core().to_vec();
        files.extend(self.0.iter().map(|(path, html, _)| File::new(path, html.as_bytes())));
        let version = version(updated, files.iter());
        for (path, html, kept) in self.0 {
            let html = html.replace(PLACEHOLDER, &version);
            if kept { output.write_core(&path, html.as_bytes())? } else { output.write(&path, html.as_bytes())? }
        }
        Ok(version)
    }
}

/// The name of the version that files make up: the date of the data, and a hash over all of them.
fn version<'a>(updated: &str, files: impl Iterator<Item = &'a File>) -> String {
    let mut lines: Vec<String> = files.map(|file| [&file.path, " ", &file.digest, "\n"].concat()).collect();
    lines.sort();
    let hash = hex(&Sha256::digest(lines.concat().as_bytes()));
    [updated, "-", &hash[..LETTERS]].concat()
}

/// The media type that a path's ending stands for; the server's own may be wrong.
fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }
}
