//! What is asked of an index, and what it answers.

use crate::bits::Bits;
use crate::highlight::Highlighter;

/// One value of one facet, by their numbers, whose records are hidden until they are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    /// Number of the facet.
    pub facet: usize,
    /// Number of the option.
    pub option: u16,
}

/// When a word of a text matches a word of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matching {
    /// When it begins like it.
    Prefix,
    /// Also by its stem, from inside, in parts, and with typing errors where nothing else is found.
    Forgiving,
}

/// In which order records are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order<'a> {
    /// As they were taken in.
    Natural,
    /// What matches the query best first, equal ones as they were taken in.
    Best,
    /// As in a list of all records.
    Given(&'a [u32]),
}

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// What was typed.
    pub query: &'a str,
    /// For each facet the numbers of the options that are chosen; one that lacks is one without any.
    pub chosen: &'a [&'a [u16]],
    /// Whether records behind the gate are shown.
    pub open: bool,
    /// When words match.
    pub matching: Matching,
    /// The order.
    pub order: Order<'a>,
    /// How many records to give at most.
    pub limit: usize,
}

/// What was found. It is used again from request to request, and so is its room for working.
#[derive(Debug, Default)]
pub struct Answer {
    /// The records that are found.
    pub hits: Bits,
    /// How many there are.
    pub total: u32,
    /// How many records match and are hidden behind the gate.
    pub hidden: u32,
    /// How many records there are to choose among: all that are not hidden.
    pub of: u32,
    /// The first records, in the order asked for.
    pub first: Vec<u32>,
    /// For each option of each facet, one facet after the other: how many records it would give under
    /// the other facets.
    pub counts: Vec<u32>,
    /// Whether no record has all words, so that those with any of them were taken.
    pub relaxed: bool,
    /// What the query means, to be marked in texts.
    pub marks: Highlighter,
    pub(crate) room: Room,
}

/// Room for working.
#[derive(Debug, Default)]
pub(crate) struct Room {
    /// What the query matches.
    pub(crate) text: Bits,
    /// What one word of it matches.
    pub(crate) word: Bits,
    /// What a part of a word matches.
    pub(crate) part: Bits,
    /// What the chosen options of each facet let through.
    pub(crate) facets: Vec<Bits>,
    /// What is counted.
    pub(crate) base: Bits,
    /// What each record is worth, in all.
    pub(crate) scores: Vec<u16>,
    /// What each record is worth by one word.
    pub(crate) word_scores: Vec<u16>,
    /// How many records are worth so much.
    pub(crate) places: Vec<u32>,
}
