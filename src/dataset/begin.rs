//! Taking data in: validating it, or trusting the build that has, and looking everything up once.

use std::collections::HashMap;

use hubben_engine::{at_once, no_rest};

use super::{Budgets, Dataset, Fault, Position, Visions, links, position, validate};
use crate::model::{Bundle, Coded, Lang};
use crate::packed::{self, Addresses, Extent, Unpacked, Unusable};

impl Dataset {
    /// Takes a bundle in, for one of its languages.
    ///
    /// # Errors
    /// All faults that validation finds.
    pub fn new(bundle: Bundle, lang: Lang) -> Result<Self, Vec<Fault>> {
        let mut faults = validate::validate(&bundle);
        if !bundle.languages.contains(&lang) {
            faults.push(Fault {
                file: "bundle".into(),
                path: "languages".into(),
                wrong: ["\"", lang.code(), "\" is not among them"].concat(),
                right: "take the bundle of that language".into(),
            });
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let commitments = bundle.documents.iter().flat_map(|document| &document.commitments);
        let fingerprints = commitments.map(packed::fingerprint_of).collect();
        let (extent, addresses) = (Extent::Whole, Addresses::of(&bundle, Extent::Whole));
        let unpacked = Unpacked { bundle, extent, addresses, fingerprints };
        Ok(at_once(Self::of_valid(unpacked, lang, &no_rest)).with_visions_and_budgets())
    }

    /// Takes in the list of a bundle that the build has validated and packed: what has come whole is not validated
    /// anew. Rests after each document. `texts` are [the page's](packed::page_texts), or nothing.
    ///
    /// # Errors
    /// [`Unusable`] if it has not come whole, is another version's, or does without texts that are not these.
    pub async fn unpack_list_in_steps(
        packed: &[u8],
        texts: &str,
        lang: Lang,
        rest: &impl AsyncFn(),
    ) -> Result<Self, Unusable> {
        let unpacked = packed::unpack_list_in_steps(packed, texts, rest).await?;
        Self::of_language(unpacked, lang, rest).await
    }

    /// The same for the whole.
    ///
    /// # Errors
    /// [`Unusable`] if it has not come whole or is another version's.
    pub async fn unpack_whole_in_steps(packed: &[u8], lang: Lang, rest: &impl AsyncFn()) -> Result<Self, Unusable> {
        let unpacked = packed::unpack_whole_in_steps(packed, rest).await?;
        Ok(Self::of_language(unpacked, lang, rest).await?.with_visions_and_budgets())
    }

    async fn of_language(unpacked: Unpacked, lang: Lang, rest: &impl AsyncFn()) -> Result<Self, Unusable> {
        if unpacked.bundle.languages.contains(&lang) {
            Ok(Self::of_valid(unpacked, lang, rest).await)
        } else {
            Err(Unusable::Broken)
        }
    }

    async fn of_valid(unpacked: Unpacked, lang: Lang, rest: &impl AsyncFn()) -> Self {
        let Unpacked { bundle, extent, addresses, fingerprints } = unpacked;
        let mut places = Vec::new();
        let mut by_id = HashMap::new();
        for (d, document) in bundle.documents.iter().enumerate() {
            for (c, commitment) in document.commitments.iter().enumerate() {
                by_id.insert(commitment.id.clone(), position(places.len()));
                places.push((d, c));
            }
            rest().await;
        }
        let links = links::collect(&bundle, &places, &by_id);
        rest().await;
        let (visions, budgets) = (Visions::named(addresses.visions), Budgets::named(addresses.budgets));
        Self { lang, bundle, extent, fingerprints, places, by_id, links, visions, budgets }
    }

    /// Reads what is in the visions and budgets.
    fn with_visions_and_budgets(mut self) -> Self {
        self.visions.read(&self.bundle, self.lang, &self.by_id);
        let amount = |at: Position| {
            let (d, c) = self.places[at.index()];
            self.bundle.documents[d].commitments[c].amount
        };
        self.budgets.read(&self.bundle, &self.by_id, amount);
        self
    }
}
