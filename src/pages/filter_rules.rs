//! The static page's own filter: for each combination of values that a card has in one of the
//! main facets, a rule that hides those cards while something else in the facet is ticked.
//!
//! Within a facet ticked values are alternatives, facets narrow each other: a card is hidden by
//! any one facet. The rules give the same list as the engine, which a test holds them to.

use std::collections::BTreeSet;

use crate::explore::Facet;
use crate::model::{Bundle, Coded, INTERNAL_TOPIC};

/// Where the rules apply: only while no app runs.
const SCOPE: &str = ".explorer[data-state=static]";

/// The style sheet for the data of a bundle.
pub fn rules(bundle: &Bundle) -> String {
    let mut sheet = String::from("@layer views{\n");
    for facet in Facet::MAIN {
        let combinations: BTreeSet<Vec<&str>> = bundle
            .documents
            .iter()
            .flat_map(|document| {
                document.commitments.iter().map(move |commitment| match facet {
                    Facet::Region => vec![document.region.as_str()],
                    Facet::Status => vec![commitment.status.code()],
                    _ => commitment.topics.iter().map(String::as_str).collect(),
                })
            })
            .collect();
        for values in combinations {
            sheet.push_str(&rule(facet, &values));
        }
    }
    let internal = id(Facet::Topic, INTERNAL_TOPIC);
    sheet.push_str(&format!(
        "{SCOPE}:not(:has(#f-intern:checked,#{internal}:checked)) .card[data-intern]{{display:none}}\n}}\n"
    ));
    sheet
}

/// Hides the cards with exactly these values while the facet has ticks and none of them is theirs.
fn rule(facet: Facet, values: &[&str]) -> String {
    let key = facet.code();
    let own: Vec<String> = values.iter().map(|value| format!("#{}:checked", id(facet, value))).collect();
    format!(
        "{SCOPE}:has([name={key}]:checked):not(:has({})) .card[data-{key}=\"{}\"]{{display:none}}\n",
        own.join(","),
        values.join(" ")
    )
}

/// The id of an option's box. A full stop would begin a class.
fn id(facet: Facet, value: &str) -> String {
    ["f-", facet.code(), "-", &value.replace('.', "\\.")].concat()
}
