// What the lists have to hold, worked out from the published data and nothing else.

import { readFileSync } from "node:fs";
import path from "node:path";
import { dist } from "./site.mjs";

/** The published bundle. */
export const bundle = JSON.parse(readFileSync(path.join(dist, "data/hubben.json"), "utf8"));

/** The topic of what concerns a party alone. */
export const INTERNAL = "partiorganisation";

const year = new Date().getFullYear();

/** The facets, by their keys in links: their options in order, and the values that a commitment has. */
export const facets = {
  region: { options: bundle.regions.map(({ id }) => id), of: (c) => [c.document.region] },
  amne: { options: bundle.topics.map(({ id }) => id), of: (c) => c.topics },
  status: { options: ["overenskommet", "foreslaget", "utlovat"], of: (c) => [c.status] },
  form: { options: ["atgard", "mal", "princip", "utredning", "beskrivning"], of: (c) => [c.form] },
  dokument: { options: bundle.documents.map(({ id }) => id), of: (c) => [c.document.id] },
  parti: { options: bundle.parties.map(({ id }) => id), of: (c) => c.document.parties },
  kontroll: { options: ["ja", "delvis", "nej"], of: (c) => [c.checkable.value] },
  tid: { options: ["utan", "framtid", "passerat"], of: (c) => [calendar(c)] },
  uppfoljning: { options: ["upprepas", "bekraftas", "inget"], of: (c) => [followUp(c)] },
};

/** The three facets that need no script. */
export const MAIN = ["region", "status", "amne"];

/** Every commitment in the list's own order, each with its document. */
export const commitments = bundle.documents.flatMap((document) =>
  document.commitments.map((commitment) => ({ ...commitment, document })),
);

/** Whether it concerns a party alone. */
export const isInternal = (c) => c.topics.includes(INTERNAL);

function calendar({ due }) {
  if (!due) return "utan";
  return due.to < year ? "passerat" : "framtid";
}

function followUp({ related }) {
  const has = (kind) => related.some((link) => link.kind === kind);
  if (has("bekraftas")) return "bekraftas";
  return has("upprepas") ? "upprepas" : "inget";
}

/**
 * The commitments that a choice gives: `{ region: ["norrbotten"], amne: [], intern: true }`.
 * `hidden` counts what the choice would give as well if party-internal ones were shown.
 */
export function select({ intern = false, ...chosen } = {}) {
  const fits = (c) =>
    Object.entries(chosen).every(
      ([key, values]) => values.length === 0 || facets[key].of(c).some((value) => values.includes(value)),
    );
  const asked = intern || Boolean(chosen.amne?.includes(INTERNAL));
  const found = commitments.filter(fits);
  const list = found.filter((c) => asked || !isInternal(c));
  return { list, ids: list.map(({ id }) => id), hidden: found.length - list.length };
}

/** The commitments, internal ones left out, whose text matches a pattern in title, summary, topics or places. */
export function containing(pattern, lang = "sv") {
  const topic = (id) => bundle.topics.find((one) => one.id === id).name[lang];
  return commitments.filter(
    (c) =>
      !isInternal(c) &&
      [c.title[lang], c.summary[lang], ...c.topics.map(topic), ...c.places].some((text) => pattern.test(text)),
  );
}
