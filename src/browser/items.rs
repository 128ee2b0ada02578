//! The items of a list that is written as HTML, one element for each.

use std::collections::HashSet;
use std::hash::Hash;

use web_sys::Element;

/// Makes a list that shows some things show others. Those that stay keep their elements, and each of them is `kept`;
/// `write` gives the HTML of others. Where none stays, or they change places, all is written anew.
pub fn follow<T: Eq + Hash>(
    list: &Element,
    before: &[T],
    now: &[T],
    kept: impl Fn(&Element, &T),
    write: impl Fn(&[T]) -> String,
) {
    let shown: HashSet<&T> = now.iter().collect();
    let staying: Vec<&T> = before.iter().filter(|item| shown.contains(item)).collect();
    let mut places = now.iter();
    if staying.is_empty() || !staying.iter().all(|&item| places.any(|other| other == item)) {
        list.set_inner_html(&write(now));
        return;
    }
    let mut next = list.first_element_child();
    for item in before {
        let Some(element) = next else { break };
        next = element.next_element_sibling();
        if !shown.contains(item) {
            element.remove();
        }
    }
    let mut next = list.first_element_child();
    let mut written = 0;
    for item in staying {
        let Some(element) = next else { break };
        let at = written + now[written..].iter().position(|other| other == item).unwrap_or_default();
        put(&element, "beforebegin", &write(&now[written..at]));
        kept(&element, item);
        written = at + 1;
        next = element.next_element_sibling();
    }
    put(list, "beforeend", &write(&now[written..]));
}

/// Adds items at a list's end.
pub fn append(list: &Element, html: &str) {
    put(list, "beforeend", html);
}

fn put(element: &Element, place: &str, html: &str) {
    if !html.is_empty() {
        // Refused only beside an element that stands nowhere, and items stand in their list.
        let _ = element.insert_adjacent_html(place, html);
    }
}
