//! Names of things that several pages show.

use crate::address::Page;
use crate::dataset::{Calendar, FollowUp, Position};
use crate::explore::Facet;
use crate::model::{Basis, Checkability, Coded, Document, Form, Status};
use crate::views::{Site, line_id};

/// The name of a facet's option.
pub fn option_label(site: &Site, facet: Facet, code: &str) -> String {
    let lang = site.dataset.lang();
    let labels = &site.texts.labels();
    let dataset = &site.dataset;
    let name = match facet {
        Facet::Region => dataset.region(code).map(|region| region.name.get(lang)),
        Facet::Topic => dataset.topic(code).map(|topic| topic.name.get(lang)),
        Facet::Party => dataset.party(code).map(|party| party.name.get(lang)),
        Facet::Document => {
            let document = dataset.bundle().documents.iter().find(|document| document.id == code);
            return document.map_or_else(|| code.to_owned(), |document| document_label(site, document));
        }
        Facet::Status => Status::from_code(code).map(|value| (labels.status)(value).name),
        Facet::Form => Form::from_code(code).map(|value| (labels.form)(value).name),
        Facet::Checkability => Checkability::from_code(code).map(|value| (labels.checkability)(value).name),
        Facet::Calendar => Calendar::from_code(code).map(|value| (labels.calendar)(value).name),
        Facet::FollowUp => FollowUp::from_code(code).map(|value| (labels.follow_up)(value).name),
    };
    name.unwrap_or(code).to_owned()
}

/// A document's short name with its year, where there is one.
pub fn document_label(site: &Site, document: &Document) -> String {
    let label = document.label.get(site.dataset.lang());
    match document.year() {
        Some(year) => [label, " ", &year.to_string()].concat(),
        None => label.to_owned(),
    }
}

/// The names of the parties whose document it is, as `Vänsterpartiet (V)`.
pub fn party_names(site: &Site, document: &Document) -> String {
    let lang = site.dataset.lang();
    let name = |id: &String| {
        let party = site.dataset.party(id)?;
        Some([party.name.get(lang), " (", &party.short, ")"].concat())
    };
    document.parties.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

/// When a document was written and what it is about, each with a note where the text does not say so.
pub fn document_dates(site: &Site, document: &Document) -> Vec<String> {
    let texts = &site.texts.commitment();
    let noted = |text: String, basis: Basis| match basis {
        Basis::Text => text,
        Basis::Publisher => [&text, " ", texts.by_publisher].concat(),
    };
    let mut dates = Vec::new();
    if let Some(written) = &document.written {
        let year = written.year.to_string();
        let date = written.day.as_ref().map_or_else(|| year.clone(), |day| [&year, "-", day].concat());
        dates.push(noted((texts.written)(&date), written.basis));
    }
    if let Some(period) = &document.period {
        dates.push(noted((texts.period)(period.from, period.to), period.basis));
    }
    if dates.is_empty() {
        dates.push(texts.undated.to_owned());
    }
    dates
}

/// A link to the line of a budget that a commitment's sum stands in.
pub fn budget_line(site: &Site, at: Position) -> Option<String> {
    let (number, line) = site.dataset.budgets().line_of(at)?;
    let id = line_id(&site.dataset.budget(number)?.line(line)?.id);
    Some(site.link(Page::Budget(site.dataset.budgets().path(number)), &id))
}
