//! The data that a build writes can be loaded by the app, in every language.

#![cfg(feature = "prerender")]

use std::sync::Arc;

use hubben::address::{Page, Route, decode};
use hubben::dataset::Dataset;
use hubben::explore::Engine;
use hubben::model::{Bundle, Coded, Lang};
use hubben::packed::{Extent, page_texts};
use hubben::pages::render_body;
use hubben_engine::{at_once, no_rest};

use support::real;
use support::site::BuiltSite;

mod support {
    pub mod real;
    pub mod site;
}

fn loaded(site: &BuiltSite, extent: Extent, lang: Lang) -> Dataset {
    let packed = site.packed(extent, lang);
    let dataset = match extent {
        Extent::List => {
            // That the start script reads just these off the page is tested in browsers: `tests/e2e/later.test.mjs`.
            let texts = page_texts::of(real::dataset(lang).bundle(), lang);
            at_once(Dataset::unpack_list_in_steps(&packed, &texts, lang, &no_rest))
        }
        Extent::Whole => at_once(Dataset::unpack_whole_in_steps(&packed, lang, &no_rest)),
    };
    dataset.unwrap_or_else(|error| panic!("{}: {error:?}", lang.code()))
}

#[test]
fn engine_and_static_explorer_are_the_same_with_the_list_as_with_the_whole() {
    let site = BuiltSite::build(Some("https://hubben.example/"));
    for &lang in Lang::ALL {
        let route = Route::new(lang, Page::Explorer);
        let [list, whole] = [Extent::List, Extent::Whole].map(|extent| loaded(&site, extent, lang));
        assert_eq!(list.fingerprints(), whole.fingerprints());
        for fragment in ["", "q=vård", "q=norrbotten skola&sort=ar", "kontroll=ja&intern=1&sort=amne"] {
            let [few, all] = [&list, &whole].map(|dataset| {
                let engine = Engine::new(dataset, 2026);
                engine.run(&decode(fragment, engine.vocabulary()).0)
            });
            assert_eq!(few, all, "{fragment}");
        }
        let [few, all] = [list, whole].map(|dataset| render_body(&route, &Arc::new(dataset)).0);
        assert!(few == all, "{}: the pages differ", lang.code());
    }
}

#[test]
fn what_a_build_writes_is_what_the_app_loads() {
    let site = BuiltSite::build(None);
    let whole = real::bundle();
    for &lang in Lang::ALL {
        let loaded = loaded(&site, Extent::Whole, lang);
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
        for (budget, narrow) in whole.budgets.iter().zip(&loaded.bundle().budgets) {
            assert_eq!((&narrow.title, &narrow.millions), (&budget.title.only(lang), &budget.millions.only(lang)));
            for ((_, line), (_, narrow)) in budget.lines().zip(narrow.lines()) {
                assert_eq!((&narrow.id, &narrow.summary), (&line.id, &line.summary.only(lang)));
            }
        }
        for (vision, narrow) in whole.visions.iter().zip(&loaded.bundle().visions) {
            assert_eq!(narrow.title, vision.title.only(lang));
            for (section, narrow) in vision.sections().zip(narrow.sections()) {
                let texts = section.body.iter().zip(&narrow.body).flat_map(|(a, b)| a.texts().iter().zip(b.texts()));
                for (text, narrow) in texts {
                    assert_eq!(narrow.get(lang), text.get(lang));
                    let others = Lang::ALL.iter().filter(|&&other| other != lang);
                    assert!(others.into_iter().all(|&other| narrow.get(other).is_empty()));
                }
            }
        }
    }

    let Ok(download) = serde_json::from_str::<Bundle>(&site.data("hubben.json")) else { panic!("no bundle") };
    assert!(without_schemas(download) == without_schemas(whole), "the download is not what the files hold");

    for (page, lang) in [("utforska/index.html", "sv"), ("en/utforska/index.html", "en")] {
        assert!(site.file(page).contains(&format!("<html lang=\"{lang}\"")), "{page}");
    }
}

/// `$schema` is for editors of the files and is not written again.
fn without_schemas(mut bundle: Bundle) -> Bundle {
    bundle.site.schema = None;
    bundle.documents.iter_mut().for_each(|document| document.schema = None);
    bundle.visions.iter_mut().for_each(|vision| vision.schema = None);
    bundle.budgets.iter_mut().for_each(|budget| budget.schema = None);
    bundle
}
