//! The files that pages refer to, under names made of their final bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use hubben_engine::{at_once, no_rest};

use super::parts::{self, Parts};
use super::style::{self, Share};
use super::{Output, Sources, filter_rules, narrow};
use crate::address::percent_encode;
use crate::model::{Bundle, Coded, Lang};
use crate::packed::{self, Extent, page_texts};

/// The scripts in `public/`: they get other names, or stand in other files.
const SCRIPTS: [&str; 3] = ["start.js", "worker.js", "parts.js"];

/// The style sheet, as a file and as pages hold it.
#[derive(Debug)]
pub struct Sheet {
    /// The file.
    pub path: String,
    /// What it says.
    pub text: String,
    /// What of it the explorer begins with.
    pub first: String,
}

/// Paths below the site's root.
#[derive(Debug)]
pub struct Assets {
    /// The style sheet.
    pub style: Sheet,
    /// The static filter's rules, which the explorer's page holds.
    pub filter: String,
    /// What differs without scripts.
    pub no_script: String,
    /// The first script.
    pub start: String,
    /// The module's glue.
    pub glue: String,
    /// The module, without its parts.
    pub module: String,
    /// The module's parts.
    pub parts: Parts,
    /// The icon, as an address that holds it.
    pub icon: String,
    /// Each language's data for the app.
    pub data: BTreeMap<(Lang, Extent), String>,
}

impl Assets {
    /// Writes them all.
    pub fn write(sources: &Sources, bundle: &Bundle, output: &mut Output) -> Result<Self, String> {
        let small = |name: &str| sources.trunk.join("small").join(name);
        let (start, module) = (read(&small("start.js"))?, read(&small("app.wasm"))?);
        let parts = parts::write(&sources.trunk.join("parts"), output)?;
        let style = Sheet::write(&sources.style, output)?;
        let rest = output.write_hashed("style-rest", "css", style::sheet(&sources.style, Share::Rest)?.as_bytes())?;
        let glue = parts::name(&text(&small("app.js"))?, &parts, &rest)?;
        copy_others(&sources.public, output)?;
        let mut data = BTreeMap::new();
        for &lang in &bundle.languages {
            let narrowed = narrow::bundle(bundle, lang).map_err(|faults| faults.join("\n"))?;
            for &extent in Extent::ALL {
                let name = ["data/", extent.code(), ".", lang.code()].concat();
                // As text: a server that knows no better ending for bytes sends them uncompressed, or not at all.
                let (packed, unpacked) = match extent {
                    Extent::List => {
                        let (packed, texts) =
                            (packed::pack_beside_page(&narrowed, lang), page_texts::of(&narrowed, lang));
                        let unpacked = at_once(packed::unpack_list_in_steps(&packed, &texts, &no_rest));
                        (packed, unpacked)
                    }
                    Extent::Whole => {
                        let packed = packed::pack(&narrowed, extent);
                        let unpacked = at_once(packed::unpack_whole_in_steps(&packed, &no_rest));
                        (packed, unpacked)
                    }
                };
                // What browsers could not read would stop every one of them.
                if unpacked.is_err() {
                    return Err([&name, ": is packed in a way that cannot be read; see src/packed/"].concat());
                }
                let path = output.write_hashed(&name, "txt", &packed)?;
                data.insert((lang, extent), path);
            }
        }
        let icon = String::from_utf8_lossy(&read(&sources.public.join("icon.svg"))?).trim().to_owned();
        Ok(Self {
            icon: ["data:image/svg+xml,", &percent_encode(&icon)].concat(),
            style,
            filter: filter_rules(bundle),
            no_script: output.write_hashed("no-script", "css", &read(&sources.style.join("no-script.css"))?)?,
            start: output.write_hashed("start", "js", &start)?,
            glue: output.write_hashed("app", "js", glue.as_bytes())?,
            module: output.write_hashed("app", "wasm", &module)?,
            parts,
            data,
        })
    }
}

impl Sheet {
    fn write(folder: &Path, output: &mut Output) -> Result<Self, String> {
        let text = style::sheet(folder, Share::Whole)?;
        if text.contains("</style") {
            return Err(
                "style/: \"</style\" would end the element that holds the sheet in pages; leave it out".to_owned()
            );
        }
        let path = output.write_hashed("style", "css", text.as_bytes())?;
        Ok(Self { path, text, first: style::sheet(folder, Share::First)? })
    }
}

/// The files of a folder that may be missing, in order.
fn folder(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Everything in `public/` but the scripts keeps its name; devices keep the icons.
fn copy_others(public: &Path, output: &mut Output) -> Result<(), String> {
    let entries = fs::read_dir(public).map_err(|error| format!("{}: cannot be read ({error})", public.display()))?;
    for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()) {
        let name = file_name(&path);
        if !SCRIPTS.contains(&name.as_str()) {
            output.write(&name, &read(&path)?)?;
        }
    }
    for path in folder(&public.join("icons")) {
        output.write_core(&["icons/", &file_name(&path)].concat(), &read(&path)?)?;
    }
    for path in folder(&public.join("screenshots")) {
        output.write(&["screenshots/", &file_name(&path)].concat(), &read(&path)?)?;
    }
    Ok(())
}

fn text(path: &Path) -> Result<String, String> {
    String::from_utf8(read(path)?).map_err(|_| format!("{}: is no text", path.display()))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: cannot be read ({error})", path.display()))
}
