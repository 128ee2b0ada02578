//! Words that have something inside.

use crate::terms::Terms;

/// The terms that hold a part somewhere after their beginning, ascending.
pub(crate) fn terms<'a>(terms: &'a Terms, part: &'a str) -> impl Iterator<Item = u32> + 'a {
    let (text, term_at) = terms.whole();
    // One letter on after each try: the next place may overlap with one that runs over a word's edge.
    let step = part.chars().next().map_or(1, char::len_utf8);
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + text.get(from..)?.find(part)?;
            let term = term_at(at);
            let end = terms.start(term + 1);
            if at > terms.start(term) && at + part.len() <= end {
                from = end;
                return Some(term);
            }
            from = at + step;
        }
    })
}
