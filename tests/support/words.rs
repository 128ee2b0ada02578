//! The search's rules once more, as simply as they can be told.

use hubben::dataset::Dataset;
use hubben::model::Commitment;

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
