//! A text with what matches the search marked.

use hubben_engine::Highlighter;
use leptos::either::Either;
use leptos::prelude::*;

/// A text in which everything that the search means is a `<mark>`.
///
/// A function of its two arguments and nothing reactive: a list has many such texts, which all change at
/// once, so whoever shows them listens for all.
pub fn highlighted(text: &str, marks: &Highlighter) -> impl IntoView + use<> {
    let ranges = marks.ranges(text);
    let mut pieces = Vec::with_capacity(ranges.len() * 2 + 1);
    let mut from = 0;
    for range in ranges {
        pieces.push(Either::Left(text[from..range.start].to_owned()));
        pieces.push(Either::Right(view! { <mark>{text[range.clone()].to_owned()}</mark> }));
        from = range.end;
    }
    pieces.push(Either::Left(text[from..].to_owned()));
    pieces
}
