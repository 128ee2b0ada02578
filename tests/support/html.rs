//! Reads start tags out of a page that this project has rendered.

use super::css::Attributes;

/// The attributes of every element of a name, in the page's order.
pub fn elements(html: &str, name: &str) -> Vec<Attributes> {
    let open = ["<", name, " "].concat();
    html.match_indices(&open).map(|(at, _)| attributes(&html[at + open.len()..])).collect()
}

/// Reads `name="value"` and `name` up to the end of the tag.
fn attributes(mut rest: &str) -> Attributes {
    let mut found = Attributes::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ', '>']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if name.is_empty() {
            return found;
        }
        if let Some(quoted) = after.strip_prefix("=\"") {
            let Some((value, after)) = quoted.split_once('"') else { panic!("the value of {name} does not end") };
            found.insert(name.into(), value.into());
            rest = after;
        } else {
            found.insert(name.into(), String::new());
            rest = after;
        }
    }
}
