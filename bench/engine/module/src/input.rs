//! The benchmark's data, as every engine gets it.

use std::borrow::Cow;
use std::collections::HashMap;

use hubben_engine::{Builder, Field, Index, Language};
use serde::Deserialize;

#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    facets: Vec<Facet<'a>>,
    #[serde(borrow)]
    records: Vec<Record<'a>>,
}

#[derive(Deserialize)]
struct Facet<'a> {
    key: &'a str,
    #[serde(borrow)]
    options: Vec<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Record<'a> {
    #[serde(borrow)]
    title: Cow<'a, str>,
    #[serde(borrow)]
    summary: Cow<'a, str>,
    region: &'a str,
    #[serde(borrow)]
    topic: Vec<&'a str>,
    status: &'a str,
    form: &'a str,
    document: &'a str,
}

/// An index that takes records in.
#[derive(Debug)]
pub(crate) struct Begun {
    builder: Builder,
    facets: Vec<(String, HashMap<String, u16>)>,
}

impl Begun {
    /// Lays the index out; the number of facets with it.
    pub(crate) fn finish(self) -> (Index, usize) {
        (self.builder.finish(), self.facets.len())
    }

    fn new(language: Language, facets: &[Facet<'_>]) -> Self {
        let options: Vec<usize> = facets.iter().map(|facet| facet.options.len()).collect();
        let numbers =
            |facet: &Facet<'_>| (0..).zip(&facet.options).map(|(n, option)| (option.to_string(), n)).collect();
        Self {
            builder: Builder::new(language, &options),
            facets: facets.iter().map(|facet| (facet.key.to_owned(), numbers(facet))).collect(),
        }
    }

    fn add(&mut self, record: &Record<'_>) {
        self.builder.text(Field::Title, &record.title);
        self.builder.text(Field::Body, &record.summary);
        for (number, (key, options)) in self.facets.iter().enumerate() {
            let one: [&str; 1];
            let values: &[&str] = match key.as_str() {
                "topic" => &record.topic,
                other => {
                    one = [match other {
                        "region" => record.region,
                        "status" => record.status,
                        "form" => record.form,
                        _ => record.document,
                    }];
                    &one
                }
            };
            values
                .iter()
                .filter_map(|&value| options.get(value))
                .for_each(|&option| self.builder.value(number, option));
        }
        self.builder.end();
    }
}

/// Takes one file in.
pub(crate) fn add(begun: &mut Option<Begun>, language: Language, json: &[u8]) -> Result<(), String> {
    let file: File<'_> = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    let begun = begun.get_or_insert_with(|| Begun::new(language, &file.facets));
    file.records.iter().for_each(|record| begun.add(record));
    Ok(())
}
