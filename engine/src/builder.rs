//! Taking records in.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use crate::facets::Facet;
use crate::index::{Index, Stems};
use crate::postings::Postings;
use crate::request::Gate;
use crate::steps::{at_once, no_rest};
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
        at_once(self.finish_in_steps(&no_rest))
    }

    /// Lays everything out in steps that each take a while when there are many records.
    pub async fn finish_in_steps(self, rest: &impl AsyncFn()) -> Index {
        let records = self.records as usize;
        let mut words: Vec<(String, u32)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        rest().await;
        let terms = Terms::new(words.iter().map(|(word, _)| word.as_str()));
        let mut places = vec![0; words.len()];
        for (place, &(_, number)) in (0..).zip(&words) {
            places[number as usize] = place;
        }
        rest().await;
        let stems = Stems::new(&terms, self.language);
        rest().await;
        let mut fields: [Postings; Field::COUNT] = Default::default();
        for (field, texts) in fields.iter_mut().zip(self.fields) {
            let (starts, lists) = texts.lay_out(&places);
            rest().await;
            *field = Postings::new(&terms, starts, lists, records);
            rest().await;
        }
        let mut facets = Vec::with_capacity(self.columns.len());
        for Column { options, starts, values } in self.columns {
            facets.push(Facet::new(options, starts, values, records));
            rest().await;
        }
        Index { language: self.language, records: self.records, terms, stems, fields, facets, gate: self.gate }
    }
}

impl Texts {
    /// From words by record to records by term, whose place each word has: where each list begins, and the lists.
    fn lay_out(self, places: &[u32]) -> (Vec<u32>, Vec<u32>) {
        let mut starts = vec![0; places.len() + 1];
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
        (starts, lists)
    }
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
