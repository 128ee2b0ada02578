//! Taking records in.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use crate::facets::Facet;
use crate::index::{Index, Stems};
use crate::postings::Postings;
use crate::request::Gate;
use crate::terms::Terms;
use crate::words::each;
use crate::{Field, Language};

/// Takes records in, one after the other: its texts and values, then [`Builder::end`].
#[derive(Debug)]
pub struct Builder {
    language: Language,
    gate: Option<Gate>,
    /// The number of each word, in the order in which words came.
    numbers: HashMap<String, u32, FxBuildHasher>,
    fields: [Texts; Field::COUNT],
    columns: Vec<Column>,
    records: u32,
    /// Room for a word.
    word: String,
}

/// The words of one field.
#[derive(Debug, Default)]
struct Texts {
    /// Numbers of words, record after record, each once a record.
    words: Vec<u32>,
    /// Where each record's words end.
    ends: Vec<u32>,
    /// The record that each word was last seen in, counted from 1.
    seen: Vec<u32>,
}

/// The values of one facet.
#[derive(Debug)]
struct Column {
    options: usize,
    starts: Vec<u32>,
    values: Vec<u16>,
}

impl Builder {
    /// Begins an index: the language of the texts, and how many options each facet has.
    pub fn new(language: Language, options: &[usize]) -> Self {
        let column = |&options: &usize| Column { options, starts: vec![0], values: Vec::new() };
        Self {
            language,
            gate: None,
            numbers: HashMap::default(),
            fields: Default::default(),
            columns: options.iter().map(column).collect(),
            records: 0,
            word: String::new(),
        }
    }

    /// Keeps the records with one value, if any, hidden until they are asked for.
    #[must_use]
    pub fn gate(mut self, gate: Option<Gate>) -> Self {
        self.gate = gate;
        self
    }

    /// A text of the present record.
    pub fn text(&mut self, field: Field, text: &str) {
        let Self { numbers, fields, records, word, .. } = self;
        let texts = &mut fields[field as usize];
        each(text, word, |word, _| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            let number = match numbers.get(word) {
                Some(&number) => number,
                None => *numbers.entry(word.to_owned()).or_insert(next),
            };
            let at = number as usize;
            if texts.seen.len() <= at {
                texts.seen.resize(at + 1, 0);
            }
            if texts.seen[at] != *records + 1 {
                texts.seen[at] = *records + 1;
                texts.words.push(number);
            }
        });
    }

    /// A value of the present record in a facet, by their numbers.
    pub fn value(&mut self, facet: usize, option: u16) {
        if let Some(column) = self.columns.get_mut(facet) {
            column.values.push(option);
        }
    }

    /// Ends the present record.
    pub fn end(&mut self) {
        self.records += 1;
        for texts in &mut self.fields {
            texts.ends.push(length(&texts.words));
        }
        for column in &mut self.columns {
            column.starts.push(length(&column.values));
        }
    }

    /// Lays everything out.
    pub fn finish(self) -> Index {
        let records = self.records as usize;
        let mut words: Vec<(String, u32)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        let terms = Terms::new(words.iter().map(|(word, _)| word.as_str()));
        let mut places = vec![0; words.len()];
        for (place, &(_, number)) in (0..).zip(&words) {
            places[number as usize] = place;
        }
        let stems = Stems::new(&terms, self.language);
        let postings = self.fields.map(|texts| texts.lay_out(&terms, &places, records));
        let facets =
            self.columns.into_iter().map(|column| Facet::new(column.options, column.starts, column.values, records));
        Index::new(self.language, self.records, terms, stems, postings, facets.collect(), self.gate)
    }
}

impl Texts {
    /// From words by record to records by term.
    fn lay_out(self, terms: &Terms, places: &[u32], records: usize) -> Postings {
        let mut starts = vec![0; terms.len() as usize + 1];
        for &number in &self.words {
            starts[places[number as usize] as usize + 1] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut lists = vec![0; self.words.len()];
        let mut from = 0;
        for (record, &end) in (0_u32..).zip(&self.ends) {
            for &number in &self.words[from..end as usize] {
                let place = &mut next[places[number as usize] as usize];
                lists[*place as usize] = record;
                *place += 1;
            }
            from = end as usize;
        }
        Postings::new(terms, starts, lists, records)
    }
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
