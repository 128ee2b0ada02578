//! The static site: every route as a file, with styles, data and the app's files beside it.
//! Native only.

mod assets;
mod data_files;
mod filter_rules;
mod missing;
mod narrow;
mod output;
mod render;
mod shell;
mod sitemap;
mod style;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::address::all_routes;
use crate::dataset::Dataset;
use crate::files;

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
    let bundle =
        files::load(&sources.data).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let mut output = Output::new(out);
    let assets = assets::Assets::write(sources, &bundle, &mut output).map_err(|fault| vec![fault])?;
    data_files::write(sources, &bundle, &mut output).map_err(|fault| vec![fault])?;
    let mut routes = Vec::new();
    for &lang in &bundle.languages {
        let dataset = Dataset::new(narrow::bundle(&bundle, lang)?, lang)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let dataset = Arc::new(dataset);
        for route in all_routes(&dataset) {
            let page = shell::page(&route, &dataset, &assets, sources.site_url.as_deref());
            let path = [&route.path(), "index.html"].concat();
            output.write(&path, page.as_bytes()).map_err(|fault| vec![fault])?;
            routes.push(route);
        }
    }
    let missing = missing::page(&bundle, sources.site_url.as_deref());
    output.write("404.html", missing.as_bytes()).map_err(|fault| vec![fault])?;
    if let Some(url) = &sources.site_url {
        output
            .write("sitemap.xml", sitemap::render(&routes, &bundle.languages, url).as_bytes())
            .map_err(|fault| vec![fault])?;
    }
    Ok(())
}
