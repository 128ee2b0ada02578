//! `serve`: the real site on this machine, built anew when a source changes.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use super::build;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::setup;
use crate::watch::Stamp;

/// How many ports are tried after the one asked for.
const PORTS_TRIED: u16 = 50;

/// How often the sources are looked at.
const EVERY: Duration = Duration::from_secs(1);

/// Sets up, builds, serves and watches until it is stopped.
pub fn run(paths: &Paths, port: u16) -> Result<(), Failure> {
    let ready = setup::ensure(paths, &setup::TO_BUILD)?;
    // Looked at before the build, so that an edit during the build is not missed.
    let mut built = Stamp::of_sources(&paths.root);
    build::build(paths, &ready, None)?;
    let mut server = Server::start(paths, free_port(port)?)?;
    loop {
        thread::sleep(EVERY);
        server.check()?;
        let now = settled(paths, built);
        if now == built {
            continue;
        }
        built = now;
        println!("--> a source has changed: building again");
        if let Err(failure) = build::build(paths, &ready, None) {
            eprintln!("\n{failure}\nThe site from before is still being served.");
        }
        println!("--> serving {} (Ctrl-C stops it)", server.address);
    }
}

/// How the sources look once nothing has changed for a moment: saving many files at once
/// should build once.
fn settled(paths: &Paths, built: Stamp) -> Stamp {
    let mut now = Stamp::of_sources(&paths.root);
    while now != built {
        thread::sleep(Duration::from_millis(300));
        let again = Stamp::of_sources(&paths.root);
        if again == now {
            break;
        }
        now = again;
    }
    now
}

/// The first free port from `wanted` on; says so when it is another.
fn free_port(wanted: u16) -> Result<u16, Failure> {
    let last = wanted.saturating_add(PORTS_TRIED);
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let Some(port) = (wanted..=last).find(free) else {
        return Err(Failure::new(
            format!("looking for a free port: {wanted} to {last} are all taken"),
            "name another: `cargo xtask serve --port 9000`",
        ));
    };
    if port != wanted {
        println!("--> port {wanted} is taken, using {port}");
    }
    Ok(port)
}

/// The static server, as long as this value lives.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(paths: &Paths, port: u16) -> Result<Self, Failure> {
        let mut command = Command::new("node");
        command
            .current_dir(&paths.root)
            .args(["tests/server.mjs", "dist", "--stop-with-stdin", "--port", &port.to_string()])
            // The server stops when this pipe closes, so that it never outlives us,
            // however we end.
            .stdin(Stdio::piped());
        let child = command.spawn().map_err(|error| gone(&error.to_string()))?;
        Ok(Self { child, address: format!("http://127.0.0.1:{port}/") })
    }

    fn check(&mut self) -> Result<(), Failure> {
        match self.child.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => Err(gone(&status.to_string())),
            Err(error) => Err(gone(&error.to_string())),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _: io::Result<()> = self.child.kill();
        let _ = self.child.wait();
    }
}

fn gone(why: &str) -> Failure {
    Failure {
        step: format!("serving the site: {why}"),
        command: Some("node tests/server.mjs dist".to_owned()),
        advice: "see the message above; run `cargo xtask serve` again".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = taken.local_addr().expect("its address").port();
        let found = free_port(port).expect("another");
        assert_ne!(found, port);
    }
}
