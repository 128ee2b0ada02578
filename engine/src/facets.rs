//! Which values each record has in a facet: as a column, and as a set per option.

use crate::bits::{in_both, insert_all, words_for};

/// A facet's column.
#[derive(Debug)]
pub(crate) struct Facet {
    /// Where each record's values begin, and the end of the last; empty where each record has just one.
    starts: Vec<u32>,
    /// Values, record after record: numbers of options.
    values: Vec<u16>,
    /// A set for each option, one after the other.
    sets: Vec<u64>,
    /// The words of each option's set in which there is anything: first, and the one after the last.
    spans: Vec<(u32, u32)>,
    /// How many records each option has.
    totals: Vec<u32>,
    /// Words of a set.
    width: usize,
    /// Words that counting all options by their sets goes through.
    effort: usize,
}

impl Facet {
    /// Lays a column out. Values from `options` on are left out.
    pub(crate) fn new(options: usize, starts: Vec<u32>, values: Vec<u16>, records: usize) -> Self {
        let width = words_for(records);
        let mut sets = vec![0; options * width];
        let mut totals = vec![0; options];
        let mut spans = vec![(u32::MAX, 0); options];
        for (record, pair) in (0_u32..).zip(starts.windows(2)) {
            for &value in values.get(pair[0] as usize..pair[1] as usize).unwrap_or_default() {
                let option = usize::from(value);
                let word = record / u64::BITS;
                if let (Some(total), Some(span)) = (totals.get_mut(option), spans.get_mut(option)) {
                    *total += 1;
                    *span = (span.0.min(word), span.1.max(word + 1));
                    insert_all(&mut sets[option * width..(option + 1) * width], &[record]);
                }
            }
        }
        for span in &mut spans {
            span.0 = span.0.min(span.1);
        }
        let single = starts.windows(2).all(|pair| pair[1] - pair[0] == 1);
        let effort = spans.iter().map(|(first, end)| (end - first) as usize).sum();
        Self { starts: if single { Vec::new() } else { starts }, values, sets, spans, totals, width, effort }
    }

    /// How many options there are.
    pub(crate) fn options(&self) -> usize {
        self.totals.len()
    }

    /// How many records each option has.
    pub(crate) fn totals(&self) -> &[u32] {
        &self.totals
    }

    /// The records of an option; empty for one that does not exist.
    pub(crate) fn set(&self, option: u16) -> &[u64] {
        let at = usize::from(option) * self.width;
        self.sets.get(at..at + self.width).unwrap_or_default()
    }

    /// The values of a record.
    pub(crate) fn values(&self, record: u32) -> &[u16] {
        let at = record as usize;
        if self.starts.is_empty() {
            return self.values.get(at..=at).unwrap_or_default();
        }
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) => self.values.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Words that counting all options by their sets goes through.
    pub(crate) fn effort(&self) -> usize {
        self.effort
    }

    /// How many records of an option are among others.
    pub(crate) fn among(&self, option: usize, records: &[u64]) -> u32 {
        let Some(&(first, end)) = self.spans.get(option) else { return 0 };
        let (first, end) = (first as usize, end as usize);
        let set = self.sets.get(option * self.width + first..option * self.width + end).unwrap_or_default();
        in_both(set, records.get(first..end).unwrap_or_default())
    }

    /// Bytes that it takes.
    pub(crate) fn bytes(&self) -> usize {
        size_of_val(self.starts.as_slice())
            + size_of_val(self.values.as_slice())
            + size_of_val(self.sets.as_slice())
            + size_of_val(self.spans.as_slice())
            + size_of_val(self.totals.as_slice())
    }
}
