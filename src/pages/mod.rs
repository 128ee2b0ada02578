//! The static site: every route as a file, with styles, data and the app's files beside it.
//! Native only.

mod assets;
mod compress;
mod data_files;
mod filter_rules;
mod manifest;
mod meta;
mod missing;
mod narrow;
mod output;
mod parts;
mod policy;
mod release;
mod render;
mod shell;
mod sitemap;
mod style;
mod worker;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::address::{Route, all_routes};
use crate::dataset::{Dataset, Fault};
use crate::files;
use crate::model::{Bundle, Coded};
use crate::packed::{self, Extent};
use release::Pages;

pub use filter_rules::rules as filter_rules;
pub use output::Output;
pub use render::body as render_body;

/// What a build is made from.
#[derive(Debug, Clone)]
pub struct Sources {
    /// The `data/` folder.
    pub data: PathBuf,
    /// The `style/` folder.
    pub style: PathBuf,
    /// Files that are copied as they are, and the start script.
    pub public: PathBuf,
    /// What the bundler made: the app's glue and module.
    pub trunk: PathBuf,
    /// The site's absolute address with a trailing slash, where it is known.
    pub site_url: Option<String>,
}

/// Writes the whole site into a folder.
///
/// # Errors
/// One line for each thing that is wrong: faults in the data, files that cannot be read or written.
pub fn build(sources: &Sources, out: &Path) -> Result<(), Vec<String>> {
    let bundle = files::load(&sources.data).map_err(|faults| lines(&faults))?;
    let mut datasets = Vec::new();
    for &lang in &bundle.languages {
        datasets.push(Arc::new(Dataset::new(narrow::bundle(&bundle, lang)?, lang).map_err(|faults| lines(&faults))?));
    }
    write(sources, &bundle, &datasets, &mut Output::new(out)).map_err(|fault| vec![fault])?;
    // Last: it takes whatever lies in the folder.
    compress::folder(out).map_err(|fault| vec![fault])
}

/// Writes the data of each language by itself, as browsers load it: `<extent>.<language>.txt`.
///
/// # Errors
/// One line for each thing that is wrong: faults in the data, files that cannot be read or written.
pub fn pack(data: &Path, out: &Path) -> Result<(), Vec<String>> {
    let bundle = files::load(data).map_err(|faults| lines(&faults))?;
    let mut output = Output::new(out);
    for &lang in &bundle.languages {
        let narrowed = narrow::bundle(&bundle, lang)?;
        for &extent in Extent::ALL {
            let path = [extent.code(), ".", lang.code(), ".txt"].concat();
            output.write(&path, &packed::pack(&narrowed, extent)).map_err(|fault| vec![fault])?;
        }
    }
    Ok(())
}

fn write(sources: &Sources, bundle: &Bundle, datasets: &[Arc<Dataset>], output: &mut Output) -> Result<(), String> {
    let site_url = sources.site_url.as_deref();
    let assets = assets::Assets::write(sources, bundle, output)?;
    data_files::write(sources, bundle, output)?;
    let routes: Vec<Route> = datasets.iter().flat_map(|dataset| all_routes(dataset)).collect();
    let mut pages = Pages::default();
    for dataset in datasets {
        for route in all_routes(dataset) {
            let path = [&route.path(), "index.html"].concat();
            pages.add(path, shell::page(&route, dataset, &assets, site_url), route.page.is_kept());
        }
        pages.add(worker::shell_path(dataset.lang()), shell::empty(dataset, &assets), true);
        let manifest = manifest::manifest(dataset, bundle)?;
        output.write_core(&manifest::path(dataset.lang()), manifest.as_bytes())?;
    }
    pages.add(worker::ABSENT.to_owned(), missing::absent(bundle), true);
    pages.add("404.html".to_owned(), missing::page(bundle, site_url), false);
    let version = pages.write(&bundle.site.updated, output)?;
    let script = worker::script(sources, &version, output.core(), &routes, &bundle.languages)?;
    output.write(worker::PATH, script.as_bytes())?;
    if let Some(url) = site_url {
        let indexed: Vec<Route> = routes.into_iter().filter(Route::is_indexed).collect();
        output.write("sitemap.xml", sitemap::render(&indexed, &bundle.languages, url).as_bytes())?;
    }
    Ok(())
}

fn lines(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}
