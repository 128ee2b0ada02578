//! The data as browsers load it: a bundle that the build has validated, packed so that little code reads it. There are
//! two files that begin alike: the list, with what the explorer shows, searches and counts, so that nobody waits for
//! more before the first search; and the whole, which other pages load in its place. As a site has it the list goes
//! without what its page says ([`page_texts`]), too.
//!
//! What is sealed ([`seal`]) is in [Postcard's wire format](https://postcard.jamesmunns.com/wire-format): fields
//! without names, in the order of the types; so every field of the model is written, empty ones too
//! (`skip_serializing_if` would shift what follows). Documents come one by one behind the head, so that they can be
//! read one by one; behind them, in the whole, what the explorer does without, so that its code is not needed there
//! either. JSON stays the format of what people write and download.

mod addresses;
mod deserialize;
mod pack;
pub mod page_texts;
mod reader;
mod seal;
mod unpack;

use serde::{Deserialize, Serialize};

use crate::fingerprint::fingerprint;
use crate::model::{Budget, Bundle, Commitment, Correction, Lang, Party, Region, Site, Topic, Vision, coded};

pub use addresses::Addresses;
pub use pack::{pack, pack_beside_page};
pub use seal::Unusable;
pub use unpack::{unpack_list_in_steps, unpack_whole_in_steps};

coded! {
    /// How much of a bundle there is.
    Extent {
        /// All but visions, budgets and corrections, and but the details, whose fields are empty: why a commitment can
        /// be checked and linked, where it stands in its source, and what sections that has.
        List = "list",
        /// All.
        Whole = "whole",
    }
}

/// A bundle as it has been unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// The bundle.
    pub bundle: Bundle,
    /// How much of it there is.
    pub extent: Extent,
    /// Where its visions and budgets are found, whether they are there or not.
    pub addresses: Addresses,
    /// For every commitment, in order, what [`fingerprint_of`] gives for it with its details.
    pub fingerprints: Vec<u32>,
}

/// What both files begin with, after their extent.
#[derive(Serialize, Deserialize)]
struct Head {
    /// The fingerprint of the page's texts, if the file does without them.
    texts: Option<u64>,
    format: u32,
    languages: Vec<Lang>,
    site: Site,
    regions: Vec<Region>,
    parties: Vec<Party>,
    topics: Vec<Topic>,
    addresses: Addresses,
    /// How many there are.
    documents: u32,
}

/// What the whole ends with.
#[derive(Serialize, Deserialize)]
struct Further {
    corrections: Vec<Correction>,
    visions: Vec<Vision>,
    budgets: Vec<Budget>,
}

/// A number that differs where any of a commitment does.
pub fn fingerprint_of(commitment: &Commitment) -> u32 {
    let whole = fingerprint(&value(commitment));
    // Folded, as the function's authors ask for where fewer bits are wanted.
    #[expect(clippy::cast_possible_truncation, reason = "the upper half is folded into the lower")]
    let folded = (whole ^ (whole >> 32)) as u32;
    folded
}

/// A value by itself. Types of the model can always be packed.
fn value(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
