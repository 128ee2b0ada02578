//! Links between commitments, seen from either end.

use std::collections::HashMap;

use super::Position;
use crate::model::{Bundle, Relation, Text};

/// Which end of a link is looked from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// It holds in both directions.
    Mutual,
    /// From the earlier commitment to the later one.
    Outgoing,
    /// From the later commitment back to the earlier one.
    Incoming,
}

/// A link as one commitment's page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// How the two are linked.
    pub kind: Relation,
    /// Which end this is.
    pub direction: Direction,
    /// The other commitment.
    pub other: Position,
    /// What supports the link.
    pub reason: Text,
}

/// The links of every position: those that stand there, and directed ones that point there.
pub(super) fn collect(bundle: &Bundle, places: &[(usize, usize)], by_id: &HashMap<String, Position>) -> Vec<Vec<Link>> {
    let mut links: Vec<Vec<Link>> = vec![Vec::new(); places.len()];
    for (index, &(d, c)) in places.iter().enumerate() {
        for related in &bundle.documents[d].commitments[c].related {
            let Some(&other) = by_id.get(&related.to) else { continue };
            let link = |direction, other| Link { kind: related.kind, direction, other, reason: related.reason.clone() };
            if related.kind.is_symmetric() {
                links[index].push(link(Direction::Mutual, other));
            } else {
                links[index].push(link(Direction::Outgoing, other));
                links[other.index()].push(link(Direction::Incoming, super::position(index)));
            }
        }
    }
    links
}
