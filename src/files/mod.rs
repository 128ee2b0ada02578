//! Reading the `data/` folder: for the build and the tests, never in the browser.
//!
//! Whatever cannot be read is one fault and is stood in for, so that it neither hides the faults
//! of everything else nor brings faults that are only its consequence.

mod characters;
mod reader;
mod stand_in;

use std::path::Path;

use crate::dataset::Fault;
use crate::dataset::validate::validate;
use crate::model::{Bundle, FORMAT};

use reader::Reader;

/// Reads and validates everything below a `data/` folder.
///
/// # Errors
/// Every fault of every file: what cannot be read, and what is wrong in all that can.
pub fn load(data: &Path) -> Result<Bundle, Vec<Fault>> {
    let mut reader = Reader::new(data);
    let site = reader.file("site.json").unwrap_or_else(stand_in::site);
    let regions = reader.file("regions.json").unwrap_or_else(stand_in::regions);
    let parties = reader.file("parties.json").unwrap_or_else(stand_in::parties);
    let topics = reader.file("topics.json").unwrap_or_else(stand_in::topics);
    let corrections = reader.file("corrections.json").unwrap_or_else(stand_in::corrections);
    let mut documents = reader.documents();
    // By region, then by year, undated ones last: the order in which people look for documents.
    documents.sort_by_key(|document| {
        let region = regions.regions.iter().position(|region| region.id == document.region);
        (region, document.year().unwrap_or(u16::MAX), document.id.clone())
    });
    let mut visions = reader.visions();
    visions.sort_by_key(|vision| documents.iter().position(|document| document.id == vision.document));
    let mut budgets = reader.budgets();
    budgets.sort_by_key(|budget| documents.iter().position(|document| document.id == budget.document));
    let bundle = Bundle {
        format: FORMAT,
        languages: site.languages.clone(),
        site,
        regions: regions.regions,
        parties: parties.parties,
        topics: topics.topics,
        documents,
        corrections: corrections.corrections,
        visions,
        budgets,
    };
    let found = validate(&bundle);
    let mut faults = reader.faults;
    faults.extend(found.into_iter().filter(|fault| !reader.unread.iter().any(|unread| unread.explains(fault))));
    if faults.is_empty() { Ok(bundle) } else { Err(faults) }
}
