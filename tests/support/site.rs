//! A whole build into a temporary folder.

#![allow(dead_code, reason = "every test file takes what it needs")]

use std::fs;
use std::path::{Path, PathBuf};

use hubben::model::{Coded, Lang};
use hubben::packed::Extent;
use hubben::pages::{Sources, build};
use hubben::views::Part;

use super::real;

/// A site in a temporary folder, with the real data and nothing else that is real; it goes when this does.
pub struct BuiltSite(PathBuf);

impl BuiltSite {
    /// Builds it, with an absolute address where one is given.
    pub fn build(site_url: Option<&str>) -> Self {
        let name = format!("hubben-site-{}-{}", std::process::id(), site_url.map_or(0, str::len));
        let folder = std::env::temp_dir().join(name);
        let site = Self(folder);
        for layer in ["reset", "tokens", "base", "layouts", "components", "views", "utilities", "no-script"] {
            site.write(&format!("style/{layer}.css"), "");
        }
        site.write("public/worker.js", "");
        site.write("public/icon.svg", "<svg/>");
        site.write("trunk/small/start.js", "");
        site.write("trunk/small/app.js", "const FILES = \"@parts@\";\n");
        site.write("trunk/small/app.wasm", "");
        site.write("trunk/parts/__wasm_split.js", "");
        for part in Part::ALL {
            site.write(&format!("trunk/parts/split_{}.wasm", part.code()), part.code());
        }
        let folder = |name: &str| site.0.join(name);
        let sources = Sources {
            data: real::folder(),
            style: folder("style"),
            public: folder("public"),
            trunk: folder("trunk"),
            site_url: site_url.map(str::to_owned),
        };
        if let Err(faults) = build(&sources, &site.0.join("dist")) {
            panic!("{}", faults.join("\n"));
        }
        site
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.0.join(path);
        let made = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&file, text));
        assert!(made.is_ok(), "{} cannot be written", file.display());
    }

    /// The only JSON file in the built data whose name begins so.
    pub fn data(&self, beginning: &str) -> String {
        read(&self.in_data(beginning, "json"))
    }

    /// What the app loads, in a language.
    pub fn packed(&self, extent: Extent, lang: Lang) -> Vec<u8> {
        let path = self.in_data(&[extent.code(), ".", lang.code(), "."].concat(), "txt");
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn in_data(&self, beginning: &str, ending: &str) -> PathBuf {
        let folder = self.0.join("dist/data");
        let Ok(entries) = fs::read_dir(&folder) else { panic!("{} cannot be read", folder.display()) };
        // Its compressed copies lie beside it.
        let is_meant = |path: &PathBuf| {
            path.extension().is_some_and(|own| own == ending)
                && path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(beginning))
        };
        let files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_meant).collect();
        assert_eq!(files.len(), 1, "{beginning}: {files:?}");
        files[0].clone()
    }
}

impl BuiltSite {
    /// The folder of the built site.
    pub fn folder(&self) -> PathBuf {
        self.0.join("dist")
    }

    /// A file of the built site.
    pub fn file(&self, path: &str) -> String {
        read(&self.0.join("dist").join(path))
    }

    /// Whether the built site has a file.
    pub fn has(&self, path: &str) -> bool {
        self.0.join("dist").join(path).is_file()
    }
}

impl Drop for BuiltSite {
    fn drop(&mut self) {
        // A folder that stays behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(path: &Path) -> String {
    let Ok(text) = fs::read_to_string(path) else { panic!("{} cannot be read", path.display()) };
    text
}
