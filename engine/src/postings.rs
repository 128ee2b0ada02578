//! In which records each term stands, for one field.
//!
//! Lists of neighbouring terms lie side by side, so a range of terms is one slice. Ranges that begin
//! alike and have many records are kept as sets too: a search for the first letters of a word, which
//! would go through a large part of all lists, takes one of these instead.

use std::ops::Range;

use crate::bits::{Bits, insert_all, words_for};
use crate::terms::Terms;

/// A range of terms is kept as a set from one record in so many on.
const DENSE: usize = 24;

/// In which records each term stands.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    /// Where each term's list begins in `lists`, and the end of the last.
    starts: Vec<u32>,
    /// Records, ascending within each term's list; empty for a term that has a set of its own.
    lists: Vec<u32>,
    /// The ranges that have a set: by where they begin, the longest first.
    dense: Vec<(u32, u32)>,
    /// Their sets, one after the other.
    sets: Vec<u64>,
    /// Words of a set.
    width: usize,
}

/// The records of a range of terms.
pub(crate) enum Records<'a> {
    /// As a list, in which a record may stand several times, in any order.
    List(&'a [u32]),
    /// As a set.
    Set(&'a [u64]),
}

impl Postings {
    /// Lays lists out: `starts` and `lists` as they are kept, of all terms.
    pub(crate) fn new(terms: &Terms, starts: Vec<u32>, lists: Vec<u32>, records: usize) -> Self {
        let width = words_for(records);
        let mut postings = Self { starts, lists, dense: Vec::new(), sets: Vec::new(), width };
        let least = (records / DENSE).max(8);
        postings.collect(terms, 0..terms.len(), 0, least);
        // A range is noted once for each letter that all its words share.
        postings.dense.dedup();
        let mut sets = vec![0; postings.dense.len() * width];
        for (set, &(first, end)) in sets.chunks_mut(width.max(1)).zip(&postings.dense) {
            insert_all(set, postings.slice(&(first..end)));
        }
        postings.sets = sets;
        postings.drop_dense_terms();
        postings
    }

    /// The records of a range of terms that are all the words with some beginning, or of one term.
    pub(crate) fn records(&self, range: &Range<u32>) -> Records<'_> {
        let order = |&(start, end): &(u32, u32)| start.cmp(&range.start).then(range.end.cmp(&end));
        match self.dense.binary_search_by(order) {
            Ok(at) => Records::Set(self.sets.get(at * self.width..(at + 1) * self.width).unwrap_or_default()),
            Err(_) => Records::List(self.slice(range)),
        }
    }

    /// Puts the records of a range in.
    pub(crate) fn union(&self, range: &Range<u32>, into: &mut Bits) {
        match self.records(range) {
            Records::List(list) => into.insert_all(list),
            Records::Set(set) => into.or(set),
        }
    }

    /// Bytes that it takes.
    pub(crate) fn bytes(&self) -> usize {
        size_of_val(self.starts.as_slice())
            + size_of_val(self.lists.as_slice())
            + size_of_val(self.dense.as_slice())
            + size_of_val(self.sets.as_slice())
    }

    fn slice(&self, range: &Range<u32>) -> &[u32] {
        match (self.starts.get(range.start as usize), self.starts.get(range.end as usize)) {
            (Some(&start), Some(&end)) => self.lists.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Notes the ranges that begin alike in `depth` bytes and have at least so many records, and single terms.
    fn collect(&mut self, terms: &Terms, range: Range<u32>, depth: usize, least: usize) {
        if self.slice(&range).len() < least {
            return;
        }
        if depth > 0 {
            self.dense.push((range.start, range.end));
        }
        let byte = |term: u32| terms.get(term).as_bytes().get(depth).copied();
        let mut start = range.start;
        while start < range.end {
            let first = byte(start);
            let mut end = start + 1;
            while end < range.end && byte(end) == first {
                end += 1;
            }
            match first {
                // The word that ends here.
                None if self.slice(&(start..end)).len() >= least => self.dense.push((start, end)),
                None => {}
                Some(_) => self.collect(terms, start..end, depth + 1, least),
            }
            start = end;
        }
    }

    /// Leaves the lists of terms that have a set out.
    fn drop_dense_terms(&mut self) {
        let single: Vec<u32> =
            self.dense.iter().filter(|(first, end)| end - first == 1).map(|&(first, _)| first).collect();
        let kept: usize =
            self.lists.len() - single.iter().map(|&term| self.slice(&(term..term + 1)).len()).sum::<usize>();
        let mut lists = Vec::with_capacity(kept);
        let mut starts = Vec::with_capacity(self.starts.len());
        starts.push(0);
        let mut single = single.into_iter().peekable();
        for term in 0..u32::try_from(self.starts.len().saturating_sub(1)).unwrap_or(u32::MAX) {
            if single.next_if_eq(&term).is_none() {
                lists.extend_from_slice(self.slice(&(term..term + 1)));
            }
            starts.push(u32::try_from(lists.len()).unwrap_or(u32::MAX));
        }
        self.lists = lists;
        self.starts = starts;
    }
}
