//! Reads the static filter's rules and says which cards they hide.
//!
//! The grammar is the rules' own and nothing more: what is not understood is a panic.

use std::collections::BTreeMap;

/// An element's attributes.
pub type Attributes = BTreeMap<String, String>;

/// A condition on the boxes, and the attributes of the cards that are hidden while all conditions hold.
struct Rule {
    conditions: Vec<Condition>,
    card: Vec<(String, Option<String>)>,
}

/// `:has(…)`, or `:not(:has(…))` where `none` is set.
struct Condition {
    none: bool,
    any_of: Vec<Ticked>,
}

/// A ticked box, by its name or its id.
enum Ticked {
    Name(String),
    Id(String),
}

/// The whole sheet.
pub struct Sheet(Vec<Rule>);

impl Sheet {
    /// Reads a sheet: one layer with one rule on each line.
    pub fn parse(css: &str) -> Self {
        let Some(rules) = css.strip_prefix("@layer views{\n").and_then(|rest| rest.strip_suffix("}\n")) else {
            panic!("the rules do not stand in one layer")
        };
        Self(rules.lines().map(rule).collect())
    }

    /// Whether a card is hidden while these boxes are ticked.
    pub fn hides(&self, card: &Attributes, ticked: &[&Attributes]) -> bool {
        self.0.iter().any(|rule| {
            let is_meant = rule.card.iter().all(|(name, value)| match value {
                Some(value) => card.get(name) == Some(value),
                None => card.contains_key(name),
            });
            is_meant && rule.conditions.iter().all(|condition| condition.holds(ticked))
        })
    }
}

impl Condition {
    fn holds(&self, ticked: &[&Attributes]) -> bool {
        let found = ticked.iter().any(|input| {
            self.any_of.iter().any(|wanted| match wanted {
                Ticked::Name(name) => input.get("name") == Some(name),
                Ticked::Id(id) => input.get("id") == Some(id),
            })
        });
        found != self.none
    }
}

/// `.explorer[data-state=static]` conditions ` .card` attributes `{display:none}`.
fn rule(line: &str) -> Rule {
    let parts = line
        .strip_prefix(".explorer[data-state=static]")
        .and_then(|rest| rest.strip_suffix("{display:none}"))
        .and_then(|rest| rest.split_once(" .card"));
    let Some((mut conditions, mut card)) = parts else { panic!("no such rule: {line}") };
    let mut rule = Rule { conditions: Vec::new(), card: Vec::new() };
    while !conditions.is_empty() {
        let (none, open, close) =
            if conditions.starts_with(":not") { (true, ":not(:has(", "))") } else { (false, ":has(", ")") };
        let Some((list, rest)) = conditions.strip_prefix(open).and_then(|rest| rest.split_once(close)) else {
            panic!("no such condition: {conditions} in {line}")
        };
        rule.conditions.push(Condition { none, any_of: list.split(',').map(ticked).collect() });
        conditions = rest;
    }
    while !card.is_empty() {
        let Some((attribute, rest)) = card.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
            panic!("no such attribute: {card} in {line}")
        };
        let (name, value) = attribute.split_once('=').map_or((attribute, None), |(name, value)| (name, Some(value)));
        rule.card.push((name.into(), value.map(|value| value.trim_matches('"').into())));
        card = rest;
    }
    assert!(!rule.conditions.is_empty() && !rule.card.is_empty(), "a rule without condition or card: {line}");
    rule
}

/// `[name=…]:checked` or `#…:checked`.
fn ticked(selector: &str) -> Ticked {
    let Some(which) = selector.strip_suffix(":checked") else { panic!("not about ticked boxes: {selector}") };
    if let Some(name) = which.strip_prefix("[name=").and_then(|rest| rest.strip_suffix(']')) {
        return Ticked::Name(name.into());
    }
    let Some(id) = which.strip_prefix('#') else { panic!("neither name nor id: {selector}") };
    let plain = id.replace("\\.", "");
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    assert!(plain.chars().all(is_name) && plain.starts_with("f-"), "a browser would not read it so: {selector}");
    Ticked::Id(id.replace('\\', ""))
}
