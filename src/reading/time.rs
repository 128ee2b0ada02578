//! How long reading takes.

use crate::model::{Block, Lang, VisionSection};

/// Words that are read in a minute: a calm pace, somewhat below the mean that is measured for
/// silent reading of non-fiction, 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
const WORDS_PER_MINUTE: usize = 200;

/// Words in a section's opening line, body and key points.
pub fn words(section: &VisionSection, lang: Lang) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let body: usize = section.body.iter().map(|block| block_words(block, lang)).sum();
    let points: usize = section.key_points.iter().map(|point| count(point.get(lang))).sum();
    count(section.lead.get(lang)) + body + points
}

fn block_words(block: &Block, lang: Lang) -> usize {
    match block {
        Block::Heading(heading) => heading.title.get(lang).split_whitespace().count(),
        _ => block.texts().iter().map(|text| text.plain(lang).split_whitespace().count()).sum(),
    }
}

/// Whole minutes for so many words, at least one where there is anything to read.
pub fn minutes(words: usize) -> usize {
    words.div_ceil(WORDS_PER_MINUTE)
}
