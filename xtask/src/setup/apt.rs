//! Debian's packages, where they can be had without asking anybody: on Debian and its kin, as root.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::process;

/// Asked by Debian before a package starts its service; 101 means no.
const POLICY: &str = "/usr/sbin/policy-rc.d";
const NO: &str = "#!/bin/sh\n# Hubben's set-up installs servers for its tests only.\nexit 101\n";

/// Whether packages can be installed here.
pub fn possible() -> bool {
    let debian = Path::new("/etc/debian_version").exists() && on_path(&["apt-get"]).is_some();
    debian && process::output(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

/// Installs packages without starting anything that is in them.
pub fn install(packages: &[&str], usually: &str) -> Result<(), Failure> {
    update(packages)?;
    apt_get(&format!("apt-get install {}: {usually}", packages.join(" ")), packages, INSTALL)
}

/// Installs those packages that this distribution has, and says which ones it lacks.
pub fn install_what_there_is(packages: &[&str], usually: &str) -> Result<(), Failure> {
    update(packages)?;
    let known = |name: &str| process::output(Command::new("apt-cache").args(["show", name]));
    let (there, lacking): (Vec<&str>, Vec<&str>) =
        packages.iter().copied().partition(|name| known(name).is_some_and(|text| !text.is_empty()));
    if !lacking.is_empty() {
        println!("note: this system has no package for {}", lacking.join(", "));
    }
    if there.is_empty() {
        return Ok(());
    }
    apt_get(&format!("apt-get install {}: {usually}", there.join(" ")), &there, INSTALL)
}

const INSTALL: &[&str] = &["install", "-y", "--no-install-recommends"];

fn update(packages: &[&str]) -> Result<(), Failure> {
    apt_get("apt-get update: about 10 seconds", packages, &["update"])
}

/// Runs apt-get for these packages; only `INSTALL` is given their names.
fn apt_get(title: &str, packages: &[&str], arguments: &[&str]) -> Result<(), Failure> {
    let _quiet = NoServices::ensure()?;
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    if arguments == INSTALL {
        command.args(packages);
    }
    let advice = format!("install {} by hand, then run the command again", packages.join(" "));
    process::run(title, &advice, command)
}

/// Keeps a service that was installed for the tests from starting with the machine.
pub fn disable(service: &str) {
    let _ = process::output(Command::new("update-rc.d").args([service, "disable"]));
}

/// The first of these programs that there is.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .map(|path| path.with_extension(env::consts::EXE_EXTENSION))
        .find(|path| path.is_file())
}

/// As long as this lives, packages start no services. A policy of the machine's own stays as it is.
struct NoServices {
    ours: bool,
}

impl NoServices {
    fn ensure() -> Result<Self, Failure> {
        // One of ours can be left from a set-up that was broken off.
        let ours = fs::read_to_string(POLICY).map_or(true, |text| text == NO);
        if ours {
            let failed = |error| Failure::file("writing", Path::new(POLICY), &error);
            fs::write(POLICY, NO).map_err(failed)?;
            Command::new("chmod").args(["755", POLICY]).status().map_err(failed)?;
        }
        Ok(Self { ours })
    }
}

impl Drop for NoServices {
    fn drop(&mut self) {
        if self.ours {
            let _: std::io::Result<()> = fs::remove_file(POLICY);
        }
    }
}
