//! A text with what matches the search marked.

use leptos::either::Either;
use leptos::prelude::*;

use crate::search::Terms;

/// A text in which every match of the search terms is a `<mark>`.
#[component]
pub fn Highlighted(
    /// The text.
    #[prop(into)]
    text: String,
    /// What is searched for.
    terms: Memo<Terms>,
) -> impl IntoView {
    move || {
        let ranges = terms.with(|terms| terms.ranges(&text));
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
}
