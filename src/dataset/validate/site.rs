//! Rules for the site's own data and the short lists.

use super::{Faults, NAME_MAX, SUMMARY_MAX, count};
use crate::model::Bundle;

pub(super) fn check(bundle: &Bundle, faults: &mut Faults<'_>) {
    faults.format("bundle", bundle.format);
    site(bundle, faults);
    lists(bundle, faults);
    corrections(bundle, faults);
}

fn site(bundle: &Bundle, faults: &mut Faults<'_>) {
    const FILE: &str = "data/site.json";
    let site = &bundle.site;
    faults.format(FILE, site.format);
    if site.languages.is_empty() {
        faults.add(FILE, "languages", "no language is named".into(), "name at least \"sv\"");
    }
    for lang in &bundle.languages {
        if !site.languages.contains(lang) {
            faults.add(FILE, "languages", "the bundle holds a language that the site does not have".into(), "add it");
        }
    }
    if site.name.trim().is_empty() {
        faults.add(FILE, "name", "the name is missing".into(), "write it");
    }
    faults.text(FILE, "publisher", &site.publisher, SUMMARY_MAX);
    faults.text(FILE, "funding", &site.funding, SUMMARY_MAX);
    for (i, lang) in site.languages.iter().enumerate() {
        if site.languages[..i].contains(lang) {
            faults.add(
                FILE,
                &["languages[", &count(i), "]"].concat(),
                "the language stands twice".into(),
                "name it once",
            );
        }
    }
    let host = |host: &str| host.contains('.') && !host.contains('@') && host.split('.').all(|part| !part.is_empty());
    let mail = site.contact.split_once('@').is_some_and(|(name, at)| !name.is_empty() && host(at));
    if !mail || site.contact.chars().any(char::is_whitespace) {
        faults.add(FILE, "contact", ["\"", &site.contact, "\" is no e-mail address"].concat(), "write name@host.tld");
    }
    faults.date(FILE, "updated", &site.updated, "write YYYY-MM-DD");
    if site.licence.name.trim().is_empty() {
        faults.add(FILE, "licence.name", "the name is missing".into(), "name the terms of the data");
    }
    if !site.licence.url.starts_with("https://") {
        faults.add(FILE, "licence.url", ["\"", &site.licence.url, "\" is no address"].concat(), "an https:// address");
    }
}

fn lists(bundle: &Bundle, faults: &mut Faults<'_>) {
    const REGIONS: &str = "data/regions.json";
    const PARTIES: &str = "data/parties.json";
    const TOPICS: &str = "data/topics.json";
    let at = |list: &str, i: usize, field: &str| [list, "[", &count(i), "].", field].concat();
    faults.ids(
        bundle.regions.iter().enumerate().map(|(i, r)| (REGIONS.to_owned(), at("regions", i, "id"), r.id.as_str())),
    );
    for (i, region) in bundle.regions.iter().enumerate() {
        faults.text(REGIONS, &at("regions", i, "name"), &region.name, NAME_MAX);
    }
    faults.ids(
        bundle.parties.iter().enumerate().map(|(i, p)| (PARTIES.to_owned(), at("parties", i, "id"), p.id.as_str())),
    );
    for (i, party) in bundle.parties.iter().enumerate() {
        faults.text(PARTIES, &at("parties", i, "name"), &party.name, NAME_MAX);
        if party.short.trim().is_empty() {
            faults.add(PARTIES, &at("parties", i, "short"), "the short name is missing".into(), "write it");
        }
    }
    faults
        .ids(bundle.topics.iter().enumerate().map(|(i, t)| (TOPICS.to_owned(), at("topics", i, "id"), t.id.as_str())));
    for (i, topic) in bundle.topics.iter().enumerate() {
        faults.text(TOPICS, &at("topics", i, "name"), &topic.name, NAME_MAX);
        faults.text(TOPICS, &at("topics", i, "scope"), &topic.scope, SUMMARY_MAX);
    }
}

fn corrections(bundle: &Bundle, faults: &mut Faults<'_>) {
    const FILE: &str = "data/corrections.json";
    let exists = |id: &str| bundle.documents.iter().any(|d| d.commitments.iter().any(|c| c.id == id));
    for (i, correction) in bundle.corrections.iter().enumerate() {
        let at = |field: &str| ["corrections[", &count(i), "].", field].concat();
        faults.date(FILE, &at("date"), &correction.date, "write YYYY-MM-DD");
        if i > 0 && bundle.corrections[i - 1].date < correction.date {
            faults.add(FILE, &at("date"), "it is newer than the one before".into(), "put the newest first");
        }
        faults.known(
            FILE,
            &at("commitment"),
            &correction.commitment,
            "data/documents/",
            exists(&correction.commitment),
        );
        faults.text(FILE, &at("was"), &correction.was, SUMMARY_MAX);
        faults.text(FILE, &at("now"), &correction.now, SUMMARY_MAX);
    }
}
