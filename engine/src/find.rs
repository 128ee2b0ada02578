//! From a query to the records that match it.

use crate::Index;
use crate::bits::Bits;
use crate::query::{Query, Sense};
use crate::request::Room;

/// The records that hold something of what one word can mean.
pub(crate) fn word(index: &Index, senses: &[Sense], into: &mut Bits) {
    into.reset(index.records as usize);
    for range in senses.iter().flat_map(|sense| &sense.terms) {
        for field in &index.fields {
            field.union(range, into);
        }
    }
}

/// Puts into `room.text` the records that hold something of every word. Where none does and any word
/// is enough (`relax`), those that hold one; gives whether that was so.
pub(crate) fn all(index: &Index, query: &Query, relax: bool, room: &mut Room) -> bool {
    let Room { text, word: one, part: any, .. } = room;
    for (at, senses) in query.0.iter().enumerate() {
        if at == 0 {
            word(index, senses, text);
        } else {
            word(index, senses, one);
            text.and(one.words());
        }
    }
    let relaxed = relax && query.0.len() > 1 && text.is_empty();
    if relaxed {
        any.reset(index.records as usize);
        for senses in &query.0 {
            word(index, senses, one);
            any.or(one.words());
        }
        std::mem::swap(text, any);
    }
    relaxed && !text.is_empty()
}
