//! The explorer's rules once more, as simply as they can be told: slow, and by codes throughout.

use hubben::dataset::{Calendar, Dataset, FollowUp, Position};
use hubben::explore::{Facet, Selection, Sort, Vocabulary};
use hubben::model::{Coded, Commitment, INTERNAL_TOPIC, Relation};

/// The commitments that a selection shows, in document order.
pub fn hits(dataset: &Dataset, vocabulary: &Vocabulary, selection: &Selection, today: u16) -> Vec<Position> {
    let chosen = |facet: Facet| -> Vec<&str> {
        let code = |&value: &u16| vocabulary.option(facet, value).map(|option| option.code.as_str());
        selection.chosen(facet).iter().filter_map(code).collect()
    };
    let shows_internal = selection.internal || chosen(Facet::Topic).contains(&INTERNAL_TOPIC);
    let passes = |at: &Position| {
        let commitment = dataset.commitment(*at);
        let visible = shows_internal || !commitment.topics.iter().any(|topic| topic == INTERNAL_TOPIC);
        visible
            && holds_words(dataset, commitment, selection.query())
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
        Sort::Document => (0, 0),
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

/// Whether a commitment holds every word: short ones where a word begins, longer ones anywhere.
pub fn holds_words(dataset: &Dataset, commitment: &Commitment, query: &str) -> bool {
    let lang = dataset.lang();
    let topics = commitment.topics.iter().filter_map(|id| dataset.topic(id)).map(|topic| topic.name.get(lang));
    let fields: Vec<String> = [commitment.title.get(lang), commitment.summary.get(lang)]
        .into_iter()
        .chain(topics)
        .chain(commitment.places.iter().map(String::as_str))
        .map(plain)
        .collect();
    let query = plain(query);
    let mut words = query.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| {
        fields.iter().any(|field| {
            field.match_indices(word).any(|(at, _)| {
                let before = field[..at].chars().next_back();
                word.chars().count() > 2 || !before.is_some_and(char::is_alphanumeric)
            })
        })
    })
}

/// In small letters and without the accents that search overlooks; å, ä and ö keep theirs.
fn plain(text: &str) -> String {
    const ACCENTED: [(&str, char); 10] = [
        ("áàâã", 'a'),
        ("éèêë", 'e'),
        ("íìîï", 'i'),
        ("óòôõ", 'o'),
        ("úùûü", 'u'),
        ("čç", 'c'),
        ("đð", 'd'),
        ("ŋñ", 'n'),
        ("š", 's'),
        ("ž", 'z'),
    ];
    let letter = |c: char| ACCENTED.iter().find(|(accented, _)| accented.contains(c)).map_or(c, |&(_, plain)| plain);
    text.chars().flat_map(char::to_lowercase).map(letter).collect()
}
