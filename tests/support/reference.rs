//! The explorer's rules once more, as simply as they can be told: slow, and by codes throughout.

use hubben::dataset::{Calendar, Dataset, FollowUp, Position};
use hubben::explore::{Facet, Selection, Sort, Vocabulary};
use hubben::model::{Coded, Commitment, INTERNAL_TOPIC, Relation};

/// The commitments that a selection shows, in document order; `found` is what its search alone gives.
pub fn hits(
    dataset: &Dataset,
    vocabulary: &Vocabulary,
    selection: &Selection,
    found: &[Position],
    today: u16,
) -> Vec<Position> {
    let chosen = |facet: Facet| -> Vec<&str> {
        let code = |&value: &u16| vocabulary.option(facet, value).map(|option| option.code.as_str());
        selection.chosen(facet).iter().filter_map(code).collect()
    };
    let shows_internal = selection.internal || chosen(Facet::Topic).contains(&INTERNAL_TOPIC);
    let passes = |at: &Position| {
        let commitment = dataset.commitment(*at);
        let visible = shows_internal || !commitment.topics.iter().any(|topic| topic == INTERNAL_TOPIC);
        visible
            && found.contains(at)
            && Facet::ALL.iter().all(|&facet| {
                let chosen = chosen(facet);
                chosen.is_empty()
                    || codes(dataset, *at, facet, today).iter().any(|code| chosen.contains(&code.as_str()))
            })
    };
    dataset.positions().filter(passes).collect()
}

/// What an order goes by.
pub fn sort_key(dataset: &Dataset, sort: Sort, at: Position) -> (usize, usize) {
    let commitment = dataset.commitment(at);
    match sort {
        Sort::Relevance | Sort::Document => (0, 0),
        Sort::Topic => (dataset.bundle().topics.iter().take_while(|topic| topic.id != commitment.topics[0]).count(), 0),
        Sort::Due => commitment.due.map_or((9999, 9999), |due| (due.to.into(), due.from.unwrap_or(due.to).into())),
    }
}

fn codes(dataset: &Dataset, at: Position, facet: Facet, today: u16) -> Vec<String> {
    let commitment = dataset.commitment(at);
    let document = dataset.document_of(at);
    match facet {
        Facet::Region => vec![document.region.clone()],
        Facet::Topic => commitment.topics.clone(),
        Facet::Status => vec![commitment.status.code().into()],
        Facet::Form => vec![commitment.form.code().into()],
        Facet::Document => vec![document.id.clone()],
        Facet::Party => document.parties.clone(),
        Facet::Checkability => vec![commitment.checkable.value.code().into()],
        Facet::Calendar => vec![calendar(commitment, today).code().into()],
        Facet::FollowUp => vec![follow_up(commitment).code().into()],
    }
}

fn calendar(commitment: &Commitment, today: u16) -> Calendar {
    match commitment.due {
        None => Calendar::Undated,
        Some(due) if due.to >= today => Calendar::Ahead,
        Some(_) => Calendar::Passed,
    }
}

/// Only a commitment's own directed links point at later documents.
fn follow_up(commitment: &Commitment) -> FollowUp {
    let has = |kind| commitment.related.iter().any(|related| related.kind == kind);
    match (has(Relation::Confirmed), has(Relation::Repeated)) {
        (true, _) => FollowUp::Confirmed,
        (false, true) => FollowUp::Repeated,
        (false, false) => FollowUp::Nothing,
    }
}
