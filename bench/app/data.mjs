// A data folder with as many commitments as wanted: the site's own, and beside them generated documents whose
// texts have the words, the lengths and the facets of real ones. The same seed gives the same bytes.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BLOCK, maker } from "../engine/data.mjs";
import { random } from "../support/random.mjs";

/** Commitments in one generated document. */
const DOCUMENT = 500;

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
/** As much of a title as the data's rules allow, in whole words. */
const short = (title) => (title.length <= 70 ? title : title.slice(0, title.lastIndexOf(" ", 70)));
const both = (text) => ({ sv: text, en: text });

/** How many commitments a data folder holds. */
export function size(folder) {
  const documents = path.join(folder, "documents");
  return readdirSync(documents).reduce((sum, name) => sum + read(path.join(documents, name)).commitments.length, 0);
}

/** Writes a data folder made from the site's own into `to`, with `count` commitments in all. */
export function write(from, to, count) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const own = readdirSync(path.join(from, "documents")).sort().map((name) => read(path.join(from, "documents", name)));
  const lists = {
    documents: own,
    regions: own.map(({ region }) => region),
    topics: read(path.join(from, "topics.json")).topics.map(({ id }) => id).filter((id) => id !== "partiorganisation"),
  };
  const missing = count - size(from);
  const { records } = maker();
  mkdirSync(path.join(to, "documents"), { recursive: true });
  for (let from = 0; from < missing; from += BLOCK) {
    const block = records(count, from, Math.min(from + BLOCK, missing));
    for (let at = 0; at < block.length; at += DOCUMENT) {
      const made = document((from + at) / DOCUMENT, block.slice(at, at + DOCUMENT), lists);
      writeFileSync(path.join(to, "documents", `${made.id}.json`), JSON.stringify(made));
    }
  }
}

/** One document around generated texts: what they say stands nowhere, and the document says so. */
function document(number, records, { documents, regions, topics }) {
  const chance = random(number + 1);
  const one = (list) => list[Math.floor(chance() * list.length)];
  const like = documents[number % documents.length];
  const id = `genererat-${number}`;
  const commitments = records.map(({ title, summary, topic }, at) => {
    const { status, form, checkable, due } = one(like.commitments);
    return {
      id: `${id}-${at}`,
      title: both(short(title)),
      summary: both(summary),
      topics: [...new Set(topic.map((code) => topics[Number(code.slice(1)) % topics.length]))],
      status,
      form,
      checkable,
      ...(due && { due }),
      places: [],
      related: [],
      source: { section: "genererat", item: at + 1, opening: "Genererad text till ett mätprogram" },
    };
  });
  return {
    format: like.format,
    id,
    title: both(`Genererat dokument ${number + 1}`),
    label: both(`Genererat ${number + 1}`),
    kind: like.kind,
    parties: like.parties,
    ...(like.partners && { partners: like.partners }),
    region: one(regions),
    ...(like.period && { period: like.period }),
    ...(like.written && { written: like.written }),
    sections: [{ id: "genererat", heading: "Genererad text", items: commitments.length }],
    commitments,
  };
}
