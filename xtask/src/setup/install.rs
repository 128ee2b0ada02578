//! Installing a folder as a whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// How the name of an install that is not complete ends, before the process's number.
const HALF: &str = "half-";

/// Fills a temporary sibling of `folder` by `fill`, then gives it its name. A broken
/// install is therefore never taken for a whole one.
pub fn whole(folder: &Path, fill: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let half = sibling(folder, &format!("{HALF}{}", std::process::id()));
    remove(&half)?;
    fs::create_dir_all(&half).map_err(|error| Failure::file("creating", &half, &error))?;
    let filled = fill(&half);
    if filled.is_ok() {
        put(&half, folder).map_err(|error| Failure::file("renaming to", folder, &error))?;
    } else {
        remove(&half)?;
    }
    filled
}

/// Clears away what interrupted installs left in a folder. Only for the holder of the
/// lock: to anybody else a half install may be somebody's work.
pub fn sweep(folder: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let halves = entries.filter(|entry| {
        let name = entry.file_name();
        name.to_string_lossy().contains(&format!(".{HALF}"))
    });
    for half in halves {
        remove(&half.path())?;
    }
    Ok(())
}

/// Puts `new` where `folder` is, with the shortest possible gap, and deletes what was
/// there. On failure what was there stays.
pub fn put(new: &Path, folder: &Path) -> io::Result<()> {
    let old = sibling(folder, "old");
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if folder.exists() {
        fs::rename(folder, &old)?;
    }
    if let Err(error) = fs::rename(new, folder) {
        if old.exists() {
            fs::rename(&old, folder)?;
        }
        return Err(error);
    }
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

/// A path beside this one: `name.suffix`.
pub fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(suffix);
    path.with_file_name(name)
}

/// Removes a folder if it is there.
pub fn remove(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::file("removing", folder, &error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_off_leaves_nothing_and_what_succeeds_replaces() {
        let base = std::env::temp_dir().join(format!("hubben-install-{}", std::process::id()));
        let folder = base.join("tool-1.0");
        let broken = whole(&folder, |half| {
            fs::write(half.join("a"), "half").expect("file");
            Err(Failure::new("a", "b"))
        });
        assert!(broken.is_err());
        assert_eq!(fs::read_dir(&base).expect("list").count(), 0);

        for text in ["first", "second"] {
            whole(&folder, |half| {
                fs::write(half.join("a"), text).expect("file");
                Ok(())
            })
            .expect("installed");
            assert_eq!(fs::read_to_string(folder.join("a")).expect("file"), text);
            assert_eq!(fs::read_dir(&base).expect("list").count(), 1);
        }
        fs::create_dir(base.join("tool-2.0.half-1")).expect("folder");
        sweep(&base).expect("swept");
        assert_eq!(fs::read_dir(&base).expect("list").count(), 1);
        fs::remove_dir_all(&base).expect("removed");
    }
}
