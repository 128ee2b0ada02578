//! The engine as a module that the benchmark's page can call: records as JSON in, answers out.

mod input;

use hubben_engine::{Answer, Index, Language, Matching, Order, Request};
use wasm_bindgen::prelude::*;

/// Takes records in.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Builder {
    language: Language,
    begun: Option<input::Begun>,
}

#[wasm_bindgen]
impl Builder {
    /// Begins an index of Swedish texts.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self { language: Language::Swedish, begun: None }
    }

    /// Takes in one file of records; a large set may come in several with the same facets.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn add(&mut self, json: &[u8]) -> Result<(), String> {
        input::add(&mut self.begun, self.language, json)
    }

    /// Lays the index out.
    pub fn finish(self) -> Engine {
        let (index, facets) = match self.begun {
            Some(begun) => begun.finish(),
            None => (hubben_engine::Builder::new(self.language, &[]).finish(), 0),
        };
        Engine { index, chosen: vec![Vec::new(); facets], answer: Answer::default() }
    }
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

/// An index with the room for its answers.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    index: Index,
    chosen: Vec<Vec<u16>>,
    answer: Answer,
}

/// How many records are given.
const LIMIT: usize = 50;

#[wasm_bindgen]
impl Engine {
    /// Answers: what was typed, and what is chosen as pairs of facet and option. `full` is everything
    /// that the engine can do, in order of worth; else words match by their beginnings, in natural order.
    ///
    /// In one list, since each call into a module costs: how many records were found; how many each option
    /// of each facet would give, one facet after the other; the first records.
    pub fn run(&mut self, query: &str, chosen: &[u16], full: bool) -> Vec<u32> {
        self.chosen.iter_mut().for_each(Vec::clear);
        for pair in chosen.chunks_exact(2) {
            if let Some(options) = self.chosen.get_mut(usize::from(pair[0])) {
                options.push(pair[1]);
            }
        }
        let chosen: Vec<&[u16]> = self.chosen.iter().map(Vec::as_slice).collect();
        let request = Request {
            query,
            chosen: &chosen,
            open: true,
            matching: if full { Matching::Forgiving } else { Matching::Prefix },
            order: if full { Order::Best } else { Order::Natural },
            limit: LIMIT,
        };
        self.index.run(&request, &mut self.answer);
        let Answer { total, counts, first, .. } = &self.answer;
        [std::slice::from_ref(total), counts, first].concat()
    }

    /// Bytes that the index takes.
    pub fn bytes(&self) -> usize {
        self.index.bytes()
    }
}
