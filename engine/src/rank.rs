//! Which records come first.

use crate::bits::{Bits, iter};
use crate::postings::Records;
use crate::query::{Class, Query};
use crate::request::{Answer, Order, Room};
use crate::{Field, Index};

/// Most words of a query that are weighed; longer queries are told apart by these.
const WORDS_MOST: usize = 64;

/// What a word is worth by how close it is, for title, body and label. A title weighs about half as
/// much again as the body. How close it is weighs more where the step between two kinds is a large one.
fn worth(class: Class) -> [u16; Field::COUNT] {
    match class {
        Class::Whole => [60, 40, 24],
        Class::Inflected => [56, 37, 22],
        Class::Begin => [48, 30, 16],
        Class::StemBegin => [42, 26, 14],
        Class::Inside => [36, 22, 12],
        Class::Half => [30, 20, 10],
        Class::Misspelt => [28, 18, 8],
    }
}

/// Puts into `room.scores` what each record is worth for a query.
pub(crate) fn score(index: &Index, query: &Query, room: &mut Room) {
    let records = index.records as usize;
    let Room { scores, word_scores, .. } = room;
    scores.clear();
    scores.resize(records, 0);
    for senses in query.0.iter().take(WORDS_MOST) {
        word_scores.clear();
        word_scores.resize(records, 0);
        for sense in senses {
            let worth = worth(sense.class);
            for range in &sense.terms {
                for (field, worth) in index.fields.iter().zip(worth) {
                    let mut note = |record: u32| {
                        if let Some(score) = word_scores.get_mut(record as usize) {
                            *score = worth.max(*score);
                        }
                    };
                    match field.records(range) {
                        Records::List(list) => list.iter().for_each(|&record| note(record)),
                        Records::Set(set) => iter(set).for_each(note),
                    }
                }
            }
        }
        for (score, word) in scores.iter_mut().zip(&*word_scores) {
            *score += word;
        }
    }
}

/// Puts the first records into the answer, in the order asked for.
pub(crate) fn first(order: Order<'_>, weighed: bool, limit: usize, answer: &mut Answer) {
    let Answer { hits, first, total, room, .. } = answer;
    first.clear();
    match order {
        Order::Given(all) => first.extend(all.iter().copied().filter(|&record| hits.contains(record)).take(limit)),
        Order::Best if weighed => best(hits, *total, limit, room, first),
        Order::Best | Order::Natural => first.extend(hits.iter().take(limit)),
    }
}

/// Counts how many records are worth how much, which tells each its place.
fn best(hits: &Bits, total: u32, limit: usize, room: &mut Room, first: &mut Vec<u32>) {
    let Room { scores, places, .. } = room;
    let score = |record: u32| scores.get(record as usize).copied().map_or(0, usize::from);
    places.clear();
    for record in hits.iter() {
        let score = score(record);
        if score >= places.len() {
            places.resize(score + 1, 0);
        }
        places[score] += 1;
    }
    let mut before = 0;
    for place in places.iter_mut().rev() {
        before += std::mem::replace(place, before);
    }
    first.resize(limit.min(total as usize), 0);
    for record in hits.iter() {
        let place = &mut places[score(record)];
        if let Some(slot) = first.get_mut(*place as usize) {
            *slot = record;
        }
        *place += 1;
    }
}
