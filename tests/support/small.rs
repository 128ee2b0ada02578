//! Small made-up bundles without faults: more uneven than the real data.

use hubben::model::{
    Amount, Basis, Block, Bundle, Checkability, Checkable, Coded, Commitment, Document, DocumentKind, Due, FORMAT,
    Form, INTERNAL_TOPIC, Lang, Licence, Part, Party, Period, Region, Related, Relation, RichText, Section, Site,
    Source, Span, Status, Text, Topic, Vision, VisionSection,
};
use proptest::collection::vec;
use proptest::prelude::*;

use super::budgets;

/// Words that texts are made of.
pub const WORDS: [&str; 12] =
    ["vård", "Sjukvård", "vardag", "buss", "Båtar", "ö", "ett", "mål", "2030", "Sápmi", "hälso-", "TÅG"];
const REGIONS: [&str; 3] = ["a", "a.b-1", "ostan"];
const PARTIES: [&str; 3] = ["p1", "p2", "p3"];
const TOPICS: [&str; 4] = ["klimat", INTERNAL_TOPIC, "halsa", "x.y"];

/// Topics, codes, due years, words, a sum.
type Entry = (Vec<usize>, [usize; 3], Option<(u16, u16)>, Vec<usize>, Option<Amount>);
/// Region, parties, year, commitments, sections of each part of a vision, whether there is a budget.
type Paper = (usize, Vec<usize>, Option<u16>, Vec<Entry>, Option<Vec<usize>>, bool);

/// Random bundles of one to three documents with up to six commitments each, linked at random.
pub fn bundles() -> impl Strategy<Value = Bundle> {
    let topics = proptest::sample::subsequence((0..TOPICS.len()).collect::<Vec<_>>(), 1..=3);
    let due = proptest::option::of((2010..2030_u16, 0..3_u16));
    let amount = proptest::option::of(budgets::amounts());
    let entry = (topics, any::<[usize; 3]>(), due, vec(0..WORDS.len(), 1..5), amount);
    let parts = proptest::option::of(vec(1..5_usize, 1..4));
    let parties = proptest::sample::subsequence((0..PARTIES.len()).collect::<Vec<_>>(), 1..=3);
    let year = proptest::option::of(2010..2025_u16);
    let paper = (0..REGIONS.len(), parties, year, vec(entry, 0..7), parts, any::<bool>());
    (vec(paper, 1..4), vec((0..99_usize, 0..99_usize, 0..Relation::ALL.len()), 0..8)).prop_map(|(papers, links)| {
        let mut documents: Vec<Document> =
            papers.iter().enumerate().map(|(number, paper)| document(number, paper)).collect();
        for (from, to, kind) in links {
            link(&mut documents, from, to, Relation::ALL[kind]);
        }
        let visions =
            papers.iter().zip(&documents).filter_map(|(paper, document)| Some(vision(document, paper.4.as_ref()?)));
        let with_budget = papers.iter().zip(&documents).filter(|(paper, _)| paper.5);
        let budgets = with_budget.filter_map(|(_, document)| budgets::of(document)).collect();
        Bundle { visions: visions.collect(), budgets, ..bundle(documents.clone()) }
    })
}

/// A vision with so many sections in each part; the first links to everything in the document.
pub fn vision(document: &Document, parts: &[usize]) -> Vision {
    let span = |to: Option<&Commitment>| Span { text: "ord ".into(), em: to.is_none(), to: to.map(|c| c.id.clone()) };
    let spans: Vec<Span> = document.commitments.iter().map(|c| span(Some(c))).chain([span(None)]).collect();
    let linked = RichText { sv: Some(spans.clone()), en: Some(spans) };
    let plain = RichText { sv: Some(vec![span(None)]), en: Some(vec![span(None)]) };
    let section = |first: bool, id: String| VisionSection {
        section: first.then(|| "s".into()),
        heading: (!first).then(|| "H".into()),
        title: text(&id),
        id,
        lead: text("l"),
        body: vec![
            Block::Paragraph(if first { linked.clone() } else { plain.clone() }),
            Block::List(vec![plain.clone()]),
        ],
        key_points: vec![text("a"), text("b")],
        budget: Vec::new(),
    };
    let part = |(number, &count): (usize, &usize)| Part {
        title: text("p"),
        sections: (0..count).map(|i| section(number == 0 && i == 0, format!("v{number}.{i}"))).collect(),
    };
    Vision {
        schema: None,
        format: FORMAT,
        document: document.id.clone(),
        title: text("v"),
        lead: text("l"),
        notes: Vec::new(),
        boards: Vec::new(),
        parts: parts.iter().enumerate().map(part).collect(),
        outside: Vec::new(),
    }
}

/// The same words in both languages.
fn text(words: &str) -> Text {
    Text { sv: Some(words.to_owned()), en: Some(words.to_owned()) }
}

fn bundle(documents: Vec<Document>) -> Bundle {
    let name = |id: &&str| (String::from(*id), text(id));
    let site = Site {
        schema: None,
        format: FORMAT,
        name: "Hubben".into(),
        placeholder: true,
        publisher: text("p"),
        contact: "a@b.example".into(),
        funding: text("f"),
        languages: Lang::ALL.to_vec(),
        licence: Licence { name: "CC BY 4.0".into(), url: "https://example.org/".into() },
        updated: "2026-01-31".into(),
    };
    Bundle {
        format: FORMAT,
        languages: site.languages.clone(),
        site,
        regions: REGIONS.iter().map(name).map(|(id, name)| Region { id, name }).collect(),
        parties: PARTIES.iter().map(name).map(|(id, name)| Party { short: id.clone(), id, name }).collect(),
        topics: TOPICS.iter().map(name).map(|(id, name)| Topic { id, scope: name.clone(), name }).collect(),
        documents,
        corrections: Vec::new(),
        visions: Vec::new(),
        budgets: Vec::new(),
    }
}

fn document(number: usize, (region, parties, year, entries, ..): &Paper) -> Document {
    let items = u16::try_from(entries.len()).unwrap_or_default();
    Document {
        schema: None,
        format: FORMAT,
        id: format!("d{number}"),
        title: text("t"),
        label: text("l"),
        kind: DocumentKind::Programme,
        parties: parties.iter().map(|&party| PARTIES[party].into()).collect(),
        partners: Vec::new(),
        region: REGIONS[*region].into(),
        written: None,
        period: year.map(|from| Period { from, to: from + 1, basis: Basis::Text }),
        sections: vec![Section { id: "s".into(), heading: "S".into(), items }],
        commitments: entries.iter().zip(1..).map(|(entry, item)| commitment(number, item, entry)).collect(),
    }
}

fn commitment(document: usize, item: u16, (topics, codes, due, words, amount): &Entry) -> Commitment {
    let form = Form::ALL[codes[0] % Form::ALL.len()];
    let value = Checkability::ALL[codes[1] % Checkability::ALL.len()];
    let value = if form == Form::Description { Checkability::No } else { value };
    let words: Vec<&str> = words.iter().map(|&word| WORDS[word]).collect();
    Commitment {
        id: format!("c{document}-{item}"),
        title: text(words[0]),
        summary: text(&words.join(" ")),
        topics: topics.iter().map(|&topic| TOPICS[topic].into()).collect(),
        status: Status::ALL[codes[2] % Status::ALL.len()],
        form,
        checkable: Checkable { value, reason: text("r") },
        due: due.map(|(to, span)| Due { from: (span > 0).then(|| to - span), to }),
        places: words.iter().skip(2).map(|&word| word.into()).collect(),
        amount: *amount,
        related: Vec::new(),
        source: Source { section: "s".into(), item, opening: "so it begins".into() },
    }
}

/// Links two commitments the way validation asks for, or not at all where it would not allow it.
fn link(documents: &mut [Document], from: usize, to: usize, kind: Relation) {
    let places: Vec<(usize, usize)> = documents
        .iter()
        .enumerate()
        .flat_map(|(d, document)| (0..document.commitments.len()).map(move |c| (d, c)))
        .collect();
    if places.is_empty() {
        return;
    }
    let ((fd, fc), (td, tc)) = (places[from % places.len()], places[to % places.len()]);
    let backwards = documents[fd].year().zip(documents[td].year()).is_some_and(|(here, there)| here > there);
    let (from, to) = (documents[fd].commitments[fc].id.clone(), documents[td].commitments[tc].id.clone());
    let has = |c: &Commitment, id: &str| c.related.iter().any(|r| r.kind == kind && r.to == id);
    let stands = has(&documents[fd].commitments[fc], &to) || has(&documents[td].commitments[tc], &from);
    if from == to || stands || (backwards && !kind.is_symmetric()) {
        return;
    }
    let related = |to: String| Related { kind, to, reason: text("r") };
    documents[fd].commitments[fc].related.push(related(to));
    if kind.is_symmetric() {
        documents[td].commitments[tc].related.push(related(from));
    }
}
