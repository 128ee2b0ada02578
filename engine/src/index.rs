//! The index as it is kept.

use crate::facets::Facet;
use crate::postings::Postings;
use crate::request::Gate;
use crate::terms::Terms;
use crate::{Field, Language};

/// Search and facets over records. It does not change.
#[derive(Debug)]
pub struct Index {
    pub(crate) language: Language,
    pub(crate) records: u32,
    pub(crate) terms: Terms,
    pub(crate) stems: Stems,
    pub(crate) fields: [Postings; Field::COUNT],
    pub(crate) facets: Vec<Facet>,
    pub(crate) gate: Option<Gate>,
}

/// Which terms have one stem.
#[derive(Debug)]
pub(crate) struct Stems {
    /// The stems.
    words: Terms,
    /// The number of each term's stem.
    of: Vec<u32>,
    /// Where each stem's terms begin in `terms`, and the end of the last.
    starts: Vec<u32>,
    /// Terms, stem after stem.
    terms: Vec<u32>,
}

impl Index {
    /// How many records it holds.
    pub fn len(&self) -> u32 {
        self.records
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.records == 0
    }

    /// Bytes that it takes; texts are not in it.
    pub fn bytes(&self) -> usize {
        self.terms.bytes()
            + self.stems.bytes()
            + self.fields.iter().map(Postings::bytes).sum::<usize>()
            + self.facets.iter().map(Facet::bytes).sum::<usize>()
    }
}

impl Stems {
    /// Groups terms.
    pub(crate) fn new(terms: &Terms, language: Language) -> Self {
        let stem_of = |term| language.stem(terms.get(term)).into_owned();
        let mut pairs: Vec<(String, u32)> = (0..terms.len()).map(|term| (stem_of(term), term)).collect();
        pairs.sort_unstable();
        let mut of = vec![0; pairs.len()];
        let mut starts = Vec::new();
        let mut before: Option<&str> = None;
        for (place, (stem, term)) in (0_u32..).zip(&pairs) {
            if before != Some(stem) {
                starts.push(place);
                before = Some(stem);
            }
            of[*term as usize] = u32::try_from(starts.len() - 1).unwrap_or(u32::MAX);
        }
        let words = Terms::new(starts.iter().filter_map(|&at| pairs.get(at as usize)).map(|(stem, _)| stem.as_str()));
        starts.push(u32::try_from(pairs.len()).unwrap_or(u32::MAX));
        Self { words, of, starts, terms: pairs.into_iter().map(|(_, term)| term).collect() }
    }

    /// The stem of a term.
    pub(crate) fn of(&self, term: u32) -> &str {
        self.of.get(term as usize).map_or("", |&stem| self.words.get(stem))
    }

    /// The terms with a stem.
    pub(crate) fn terms(&self, stem: &str) -> &[u32] {
        let Some(at) = self.words.find(stem) else { return &[] };
        match (self.starts.get(at as usize), self.starts.get(at as usize + 1)) {
            (Some(&start), Some(&end)) => self.terms.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    fn bytes(&self) -> usize {
        self.words.bytes() + (self.of.len() + self.starts.len() + self.terms.len()) * size_of::<u32>()
    }
}
