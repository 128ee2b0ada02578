// The bundle as the explorer needs it: one flat record per commitment.

import { FORMS, STATUSES, capital, number, span } from "./texts.js";

const INTERNAL = "partiorganisation";

export function prepare(bundle) {
  const named = (list) => new Map(list.map(({ id, name }) => [id, name.sv]));
  const regions = named(bundle.regions);
  const topics = named(bundle.topics);
  const records = bundle.documents.flatMap((document) => {
    const year = document.written?.year ?? document.period?.from;
    const label = document.label.sv + (year ? ` ${year}` : "");
    return document.commitments.map((one) => {
      const topicNames = one.topics.map((id) => topics.get(id));
      return {
        id: one.id,
        title: one.title.sv,
        summary: one.summary.sv,
        source: `${regions.get(document.region)} · ${label}`,
        region: [document.region],
        status: [one.status],
        amne: one.topics,
        form: FORMS[one.form],
        due: one.due && span(one.due.from ?? one.due.to, one.due.to),
        topicNames,
        places: one.places,
        internal: one.topics.includes(INTERNAL),
        text: fold([one.title.sv, one.summary.sv, ...topicNames, ...one.places].join("\n")),
      };
    });
  });
  const options = (map) => [...map].map(([value, name]) => ({ value, name }));
  return {
    records,
    facets: [
      { key: "region", name: "Region", options: options(regions) },
      { key: "status", name: "Status", options: options(new Map(Object.entries(STATUSES))) },
      { key: "amne", name: "Ämne", options: options(topics) },
    ],
    internalTotal: records.filter(({ internal }) => internal).length,
    scope: scope(bundle.documents),
    updated: bundle.site.updated,
  };
}

export const fold = (text) => text.toLowerCase();

function scope(documents) {
  const parties = new Set(documents.flatMap(({ parties }) => parties)).size;
  const years = documents.map(({ written, period }) => written?.year ?? period?.from).filter(Boolean);
  const when = years.length ? `, ${span(Math.min(...years), Math.max(...years))}` : "";
  return `${capital(documents.length)} dokument, ${number(parties)} partier${when}. Andra finns inte här.`;
}

export const KEYS = ["region", "status", "amne"];

/** What a choice gives: the list, and for each option how many it would give under the other facets. */
export function select(records, { chosen, query, internal }) {
  const words = fold(query).split(/[^\p{L}\d]+/u).filter(Boolean);
  const asked = internal || chosen.amne.includes(INTERNAL);
  const counts = { region: {}, status: {}, amne: {} };
  const hits = [];
  let of = 0;
  let hidden = 0;
  for (const record of records) {
    if (asked || !record.internal) of += 1;
    if (!words.every((word) => record.text.includes(word))) continue;
    const failing = KEYS.filter((key) => chosen[key].length > 0 && !record[key].some((value) => chosen[key].includes(value)));
    if (record.internal && !asked) {
      if (failing.length === 0) hidden += 1;
      continue;
    }
    for (const key of KEYS) {
      if (failing.some((other) => other !== key)) continue;
      for (const value of record[key]) counts[key][value] = (counts[key][value] ?? 0) + 1;
    }
    if (failing.length === 0) hits.push(record);
  }
  return { hits, counts, of, hidden };
}
