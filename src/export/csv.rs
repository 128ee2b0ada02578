//! A selection as CSV that a Swedish spreadsheet opens right: semicolons, UTF-8 with a byte order mark.

use crate::dataset::{Dataset, Position};
use crate::model::Amount;
use crate::texts::texts;

/// What tells a spreadsheet that a file is UTF-8.
pub(super) const BOM: &str = "\u{feff}";

/// Renders commitments as CSV, with a header line in the dataset's language.
pub fn render(dataset: &Dataset, hits: &[Position]) -> String {
    let mut out = String::from(BOM);
    line(&mut out, texts(dataset.lang()).export().columns.iter().map(|&name| name.to_owned()));
    for &at in hits {
        line(&mut out, row(dataset, at).into_iter());
    }
    out
}

fn row(dataset: &Dataset, at: Position) -> [String; 21] {
    let lang = dataset.lang();
    let (labels, words) = (&texts(lang).labels(), texts(lang).export());
    let c = dataset.commitment(at);
    let document = dataset.document_of(at);
    let year = |year: Option<u16>| year.map_or_else(String::new, |year| year.to_string());
    let names = |ids: &[String], name: &dyn Fn(&str) -> Option<String>| {
        ids.iter().filter_map(|id| name(id)).collect::<Vec<_>>().join(", ")
    };
    let of_sum = |cell: &dyn Fn(Amount) -> String| c.amount.map_or_else(String::new, cell);
    [
        c.id.clone(),
        c.title.get(lang).to_owned(),
        c.summary.get(lang).to_owned(),
        dataset.region(&document.region).map_or_else(String::new, |region| region.name.get(lang).to_owned()),
        document.title.get(lang).to_owned(),
        names(&document.parties, &|id| Some(dataset.party(id)?.short.clone())),
        names(&c.topics, &|id| Some(dataset.topic(id)?.name.get(lang).to_owned())),
        (labels.status)(c.status).name.to_owned(),
        (labels.form)(c.form).name.to_owned(),
        (labels.checkability)(c.checkable.value).name.to_owned(),
        c.checkable.reason.get(lang).to_owned(),
        year(c.due.and_then(|due| due.from)),
        year(c.due.map(|due| due.to)),
        c.places.join(", "),
        of_sum(&|sum| sum.change_tkr.map_or_else(String::new, |change| change.to_string())),
        of_sum(&|sum| words.open[usize::from(sum.change_tkr.is_some())].to_owned()),
        of_sum(&|sum| (words.side)(sum.side).to_owned()),
        of_sum(&|sum| (words.per)(sum.per).to_owned()),
        document.sections.iter().find(|s| s.id == c.source.section).map_or_else(String::new, |s| s.heading.clone()),
        c.source.item.to_string(),
        c.source.opening.clone(),
    ]
}

/// Adds a line of fields.
pub(super) fn line(out: &mut String, fields: impl Iterator<Item = String>) {
    for (i, field) in fields.enumerate() {
        if i > 0 {
            out.push(';');
        }
        out.push_str(&quoted(&field));
    }
    out.push_str("\r\n");
}

/// Quotes a field where it needs it; a leading `=`, `+` or `@` would be run as a formula.
fn quoted(field: &str) -> String {
    let number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    let formula =
        field.starts_with(['=', '+', '@', '\t', '\r']) || field.strip_prefix('-').is_some_and(|rest| !number(rest));
    let field = if formula { ["'", field].concat() } else { field.to_owned() };
    if field.contains([';', '"', '\n', '\r']) { ["\"", &field.replace('"', "\"\""), "\""].concat() } else { field }
}
