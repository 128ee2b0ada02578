//! A set of records, one bit each.

/// Records in a word.
const WIDTH: usize = u64::BITS as usize;

/// Words that hold the bits of so many records.
pub(crate) fn words_for(records: usize) -> usize {
    records.div_ceil(WIDTH)
}

/// A set of records, one bit each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// Makes it an empty set with room for so many records.
    pub(crate) fn reset(&mut self, records: usize) {
        self.0.clear();
        self.0.resize(words_for(records), 0);
    }

    /// Makes it the set of all records.
    pub(crate) fn fill(&mut self, records: usize) {
        self.0.clear();
        self.0.resize(words_for(records), !0);
        if let (Some(last), rest @ 1..) = (self.0.last_mut(), records % WIDTH) {
            *last = (1 << rest) - 1;
        }
    }

    /// Makes it the same as other words.
    pub(crate) fn copy(&mut self, words: &[u64]) {
        self.0.clear();
        self.0.extend_from_slice(words);
    }

    /// The words.
    pub(crate) fn words(&self) -> &[u64] {
        &self.0
    }

    /// Puts records in.
    pub(crate) fn insert_all(&mut self, records: &[u32]) {
        insert_all(&mut self.0, records);
    }

    /// Puts in what other words hold.
    pub(crate) fn or(&mut self, words: &[u64]) {
        for (own, other) in self.0.iter_mut().zip(words) {
            *own |= other;
        }
    }

    /// Takes out what other words do not hold.
    pub(crate) fn and(&mut self, words: &[u64]) {
        for (own, other) in self.0.iter_mut().zip(words) {
            *own &= other;
        }
    }

    /// Takes out what other words hold.
    pub(crate) fn and_not(&mut self, words: &[u64]) {
        for (own, other) in self.0.iter_mut().zip(words) {
            *own &= !other;
        }
    }

    /// Whether a record is in it.
    pub fn contains(&self, record: u32) -> bool {
        let at = record as usize;
        self.0.get(at / WIDTH).is_some_and(|word| word >> (at % WIDTH) & 1 == 1)
    }

    /// How many records are in it.
    pub fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Whether no record is in it.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|&word| word == 0)
    }

    /// The records, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        iter(&self.0)
    }
}

/// Puts records into words.
pub(crate) fn insert_all(words: &mut [u64], records: &[u32]) {
    for &record in records {
        if let Some(word) = words.get_mut(record as usize / WIDTH) {
            *word |= 1 << (record as usize % WIDTH);
        }
    }
}

/// The records that words hold, ascending.
pub(crate) fn iter(words: &[u64]) -> impl Iterator<Item = u32> + '_ {
    words.iter().zip((0..).step_by(WIDTH)).flat_map(|(&word, first)| Ones { word, first })
}

/// How many records are in both.
pub(crate) fn in_both(a: &[u64], b: &[u64]) -> u32 {
    a.iter().zip(b).map(|(a, b)| (a & b).count_ones()).sum()
}

/// The records of one word.
struct Ones {
    word: u64,
    first: u32,
}

impl Iterator for Ones {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.word == 0 {
            return None;
        }
        let at = self.word.trailing_zeros();
        self.word &= self.word - 1;
        Some(self.first + at)
    }
}
