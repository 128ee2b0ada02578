//! Noticing that a source file has changed, by looking at modification times.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the site is made from, seen from the repository's root.
pub const SOURCES: [&str; 9] =
    ["engine", "src", "data", "style", "public", "index.html", "Cargo.toml", "Cargo.lock", "Trunk.toml"];

/// How the sources looked at one moment: the newest time, and how many files there are,
/// since a removed file changes no other file's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    newest: SystemTime,
    files: usize,
}

impl Stamp {
    /// Looks at the sources now.
    pub fn of_sources(root: &Path) -> Self {
        Self::of(SOURCES.iter().map(|name| root.join(name)))
    }

    /// Looks at these files and folders, and all that is in them.
    pub fn of(paths: impl IntoIterator<Item = PathBuf>) -> Self {
        let mut stamp = Self { newest: SystemTime::UNIX_EPOCH, files: 0 };
        let mut left: Vec<PathBuf> = paths.into_iter().collect();
        while let Some(path) = left.pop() {
            // What has vanished since it was listed counts as not there.
            let Ok(about) = fs::metadata(&path) else {
                continue;
            };
            if about.is_dir() {
                let entries = fs::read_dir(&path).into_iter().flatten().flatten();
                // Editors keep half-written text in hidden files.
                let shown = entries.filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
                left.extend(shown.map(|entry| entry.path()));
                continue;
            }
            stamp.files += 1;
            if let Ok(time) = about.modified() {
                stamp.newest = stamp.newest.max(time);
            }
        }
        stamp
    }

    /// Whether something in here is newer than everything in the other.
    pub fn is_newer_than(&self, other: &Self) -> bool {
        self.newest > other.newest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the rule is for the core, which has no clock")]
    fn edits_additions_and_removals_are_seen() {
        let folder = std::env::temp_dir().join(format!("hubben-watch-{}", std::process::id()));
        fs::create_dir_all(folder.join("inner")).expect("folder");
        let (a, b) = (folder.join("a"), folder.join("inner/b"));
        fs::write(&a, "1").expect("file");
        let first = Stamp::of([folder.clone()]);
        assert_eq!(first, Stamp::of([folder.clone()]));

        fs::write(&b, "2").expect("file");
        let second = Stamp::of([folder.clone()]);
        assert_ne!(first, second);

        let later = SystemTime::now() + Duration::from_secs(5);
        let file = fs::File::options().append(true).open(&a).expect("file");
        file.set_modified(later).expect("time");
        let third = Stamp::of([folder.clone()]);
        assert!(third.is_newer_than(&second));

        fs::write(folder.join(".b.swp"), "half").expect("file");
        assert_eq!(third, Stamp::of([folder.clone()]));

        fs::remove_file(&b).expect("removed");
        assert_ne!(third, Stamp::of([folder.clone()]));
        fs::remove_dir_all(&folder).expect("removed");
    }
}
