//! The data that links are read for: the real one, and a made-up one that has all there is on little room.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use hubben::budget::Ledger;
use hubben::dataset::Dataset;
use hubben::explore::Vocabulary;
use hubben::model::{Budget, Bundle, Lang, Vision};

/// A site's data with what its links are read against.
pub struct Site {
    /// All of it, in Swedish.
    pub dataset: Dataset,
    /// The options of every facet.
    pub vocabulary: Vocabulary,
}

impl Site {
    fn new(bundle: Bundle) -> Self {
        let dataset = Dataset::new(bundle, Lang::Sv).unwrap_or_else(|faults| panic!("{faults:#?}"));
        Self { vocabulary: Vocabulary::new(&dataset), dataset }
    }

    /// The first budget with its ledger.
    pub fn budget(&self) -> (&Budget, &Ledger) {
        let budgets = self.dataset.budgets();
        let Some(found) = self.dataset.budget(0).zip(budgets.ledger(0)) else { panic!("a site without a budget") };
        found
    }

    /// The first vision.
    pub fn vision(&self) -> &Vision {
        let Some(vision) = self.dataset.bundle().visions.first() else { panic!("a site without a vision") };
        vision
    }
}

/// The JSON of the made-up site; it is one of the kept inputs as well.
pub const SMALL: &str = include_str!("../corpus/json/small");

static SITES: LazyLock<[Site; 2]> = LazyLock::new(|| {
    let real = hubben::files::load(&root().join("data")).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let small = serde_json::from_str(SMALL).unwrap_or_else(|error| panic!("{error}"));
    [Site::new(real), Site::new(small)]
});

/// Both, read once.
pub fn all() -> &'static [Site] {
    &*SITES
}

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
