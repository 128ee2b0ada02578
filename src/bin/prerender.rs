//! Checks the data and writes the static site.
//!
//! `prerender check --data DIR`, `prerender pack --data DIR --out DIR` for the data alone, as browsers load
//! it, or `prerender build --data DIR --style DIR --public DIR --trunk DIR --out DIR [--site-url URL]`.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;

use hubben::files;
use hubben::pages::{self, Sources};

const USAGE: &str = "usage: prerender check --data DIR\n       prerender pack --data DIR --out DIR\n       prerender build --data DIR --style DIR --public DIR --trunk DIR --out DIR [--site-url URL]";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let options: HashMap<&str, &str> =
        rest.chunks_exact(2).filter_map(|pair| Some((pair[0].strip_prefix("--")?, pair[1].as_str()))).collect();
    if rest.len() != options.len() * 2 {
        return usage();
    }
    match command.as_str() {
        "check" => check(&options),
        "pack" => pack(&options),
        "build" => build(&options),
        _ => usage(),
    }
}

fn check(options: &HashMap<&str, &str>) -> ExitCode {
    let Some(data) = options.get("data") else { return usage() };
    match files::load(&PathBuf::from(data)) {
        Ok(bundle) => {
            let commitments: usize = bundle.documents.iter().map(|document| document.commitments.len()).sum();
            println!("data: {} documents, {commitments} commitments, no faults", bundle.documents.len());
            ExitCode::SUCCESS
        }
        Err(faults) => fail(faults.iter().map(ToString::to_string)),
    }
}

fn pack(options: &HashMap<&str, &str>) -> ExitCode {
    let (Some(data), Some(out)) = (options.get("data"), options.get("out")) else { return usage() };
    match pages::pack(&PathBuf::from(data), &PathBuf::from(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => fail(faults.into_iter()),
    }
}

fn build(options: &HashMap<&str, &str>) -> ExitCode {
    let folder = |name: &str| options.get(name).map(PathBuf::from);
    let (Some(data), Some(style), Some(public), Some(trunk), Some(out)) =
        (folder("data"), folder("style"), folder("public"), folder("trunk"), folder("out"))
    else {
        return usage();
    };
    let site_url = options.get("site-url").map(|url| [url.trim_end_matches('/'), "/"].concat());
    if site_url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        eprintln!("--site-url: an address that begins with https://");
        return ExitCode::from(2);
    }
    match pages::build(&Sources { data, style, public, trunk, site_url }, &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => fail(faults.into_iter()),
    }
}

fn fail(faults: impl Iterator<Item = String>) -> ExitCode {
    let mut count = 0;
    for fault in faults {
        eprintln!("{fault}");
        count += 1;
    }
    eprintln!("{count} faults");
    ExitCode::FAILURE
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}
