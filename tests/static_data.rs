//! The data that a build writes can be loaded by the app, in every language.

#![cfg(feature = "prerender")]

use std::fs;
use std::path::{Path, PathBuf};

use hubben::dataset::Dataset;
use hubben::model::{Bundle, Coded, Lang};
use hubben::pages::{Sources, build};

use support::real;

mod support {
    pub mod real;
}

/// A site in a temporary folder, with the real data and nothing else that is real; it goes when this does.
struct Site(PathBuf);

impl Site {
    fn build() -> Self {
        let folder = std::env::temp_dir().join(format!("hubben-site-{}", std::process::id()));
        let site = Self(folder);
        for layer in ["reset", "tokens", "base", "layouts", "components", "views", "utilities", "no-script"] {
            site.write(&format!("style/{layer}.css"), "");
        }
        site.write("public/start.js", "");
        site.write("trunk/app.js", "");
        site.write("trunk/app.wasm", "");
        let folder = |name: &str| site.0.join(name);
        let sources = Sources {
            data: real::folder(),
            style: folder("style"),
            public: folder("public"),
            trunk: folder("trunk"),
            site_url: None,
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

    /// The only file in the built data whose name begins so.
    fn data(&self, beginning: &str) -> String {
        let folder = self.0.join("dist/data");
        let Ok(entries) = fs::read_dir(&folder) else { panic!("{} cannot be read", folder.display()) };
        let is_meant =
            |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(beginning));
        let files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_meant).collect();
        assert_eq!(files.len(), 1, "{beginning}: {files:?}");
        read(&files[0])
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // A folder that stays behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(path: &Path) -> String {
    let Ok(text) = fs::read_to_string(path) else { panic!("{} cannot be read", path.display()) };
    text
}

#[test]
fn what_a_build_writes_is_what_the_app_loads() {
    let site = Site::build();
    let whole = real::bundle();
    for &lang in Lang::ALL {
        let json = site.data(&format!("app.{}.", lang.code()));
        let loaded = match Dataset::from_json(&json, lang) {
            Ok(dataset) => dataset,
            Err(error) => panic!("{}: {error:?}", lang.code()),
        };
        assert_eq!(loaded.bundle().languages, [lang]);
        assert_eq!(loaded.bundle().site.languages, whole.site.languages, "the language links need them all");
        assert_eq!(loaded.bundle().site.publisher, whole.site.publisher.only(lang));
        assert_eq!(loaded.bundle().topics.len(), whole.topics.len());
        let commitments = whole.documents.iter().flat_map(|document| &document.commitments);
        for (commitment, at) in commitments.zip(loaded.positions()) {
            let mut expected = commitment.clone();
            expected.title = expected.title.only(lang);
            expected.summary = expected.summary.only(lang);
            expected.checkable.reason = expected.checkable.reason.only(lang);
            expected.related.iter_mut().for_each(|related| related.reason = related.reason.only(lang));
            assert_eq!(loaded.commitment(at), &expected);
        }
    }

    let Ok(download) = serde_json::from_str::<Bundle>(&site.data("hubben.json")) else { panic!("no bundle") };
    assert_eq!(without_schemas(download), without_schemas(whole));

    for (page, lang) in [("utforska/index.html", "sv"), ("en/utforska/index.html", "en")] {
        assert!(read(&site.0.join("dist").join(page)).contains(&format!("<html lang=\"{lang}\"")), "{page}");
    }
}

/// `$schema` is for editors of the files and is not written again.
fn without_schemas(mut bundle: Bundle) -> Bundle {
    bundle.site.schema = None;
    bundle.documents.iter_mut().for_each(|document| document.schema = None);
    bundle
}
