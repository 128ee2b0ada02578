//! The folder that holds the tools of this user, shared by all clones.

use std::ffi::OsString;
use std::fs;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use super::pins::{From, Tool};
use crate::failure::Failure;
use crate::process;

/// The user's cache for Hubben.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// Finds the folder; it need not exist yet.
    pub fn find() -> Result<Self, Failure> {
        place(|name| std::env::var_os(name).filter(|value| !value.is_empty())).map(|root| Self { root }).ok_or_else(
            || {
                Failure::new(
                    "no folder for the tools: HOME is not set",
                    "set HUBBEN_CACHE to a folder that you can write in",
                )
            },
        )
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of one tool at its pinned version.
    pub fn tool(&self, tool: &Tool) -> PathBuf {
        self.root.join("tools").join(format!("{}-{}", tool.folder, tool.version))
    }

    /// The folder within a tool's that holds its programs.
    pub fn programs(&self, tool: &Tool) -> PathBuf {
        let folder = self.tool(tool);
        match tool.from {
            From::Cargo(_) => folder.join("bin"),
            From::Npm => folder.join("node_modules").join(".bin"),
        }
    }

    /// Waits until no other clone is setting up, and keeps others waiting until the
    /// result is dropped. The system lets go of the lock when a process dies, so it is
    /// never stale. Where a file system knows no locks, the renames still keep half an
    /// install from being taken for a whole one.
    pub fn lock(&self) -> Result<Option<File>, Failure> {
        fs::create_dir_all(&self.root).map_err(|error| Failure::file("creating", &self.root, &error))?;
        lock(&self.root.join("setup.lock"), "another set-up")
    }
}

/// Takes the lock that a file stands for, and says so when that means waiting.
pub fn lock(path: &Path, holder: &str) -> Result<Option<File>, Failure> {
    let file = File::create(path).map_err(|error| Failure::file("opening", path, &error))?;
    match file.try_lock() {
        Ok(()) => return Ok(Some(file)),
        Err(TryLockError::Error(_)) => return Ok(None),
        Err(TryLockError::WouldBlock) => {}
    }
    let title = format!("waiting for {holder} to finish ({})", path.display());
    println!("--> {title}");
    let locked = process::with_signs_of_life(&title, || file.lock());
    Ok(locked.is_ok().then_some(file))
}

/// Where the cache is, by the variables of the environment.
fn place(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(own) = variable("HUBBEN_CACHE") {
        return std::path::absolute(Path::new(&own).join("hubben")).ok();
    }
    if let Some(xdg) = variable("XDG_CACHE_HOME") {
        return Some(Path::new(&xdg).join("hubben"));
    }
    let home = || variable("HOME").map(PathBuf::from);
    if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library").join("Caches").join("hubben"))
    } else if cfg!(windows) {
        variable("LOCALAPPDATA").map(|local| Path::new(&local).join("hubben"))
    } else {
        home().map(|home| home.join(".cache").join("hubben"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(set: &'static [(&str, &str)]) -> Option<PathBuf> {
        place(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn own_variable_first_then_the_systems() {
        assert_eq!(with(&[("HUBBEN_CACHE", "/a"), ("XDG_CACHE_HOME", "/x"), ("HOME", "/h")]), Some("/a/hubben".into()));
        assert_eq!(with(&[("XDG_CACHE_HOME", "/x"), ("HOME", "/h")]), Some("/x/hubben".into()));
        assert_eq!(with(&[]), None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn home_last() {
        assert_eq!(with(&[("HOME", "/h")]), Some("/h/.cache/hubben".into()));
    }

    #[test]
    fn a_lock_keeps_the_second_out_until_it_is_dropped() {
        let path = std::env::temp_dir().join(format!("hubben-lock-{}", std::process::id()));
        let held = lock(&path, "a test").expect("locked");
        let second = File::create(&path).expect("opened");
        if held.is_some() {
            assert!(second.try_lock().is_err());
        }
        drop(held);
        assert!(second.try_lock().is_ok());
        fs::remove_file(&path).expect("removed");
    }
}
