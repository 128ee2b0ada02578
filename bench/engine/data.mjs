// Commitments of the real shape in any number: the same seed gives the same bytes.
//
// They are made in blocks that know nothing of each other, so that a million can be streamed without
// anything holding them all, and the first records of a larger set are not made differently.

import { createHash } from "node:crypto";
import { random } from "../support/random.mjs";
import { vocabulary } from "./vocabulary.mjs";

/** Records in one block, and in one chunk of what is too much for one piece. */
export const BLOCK = 50_000;

/** More than this is given in chunks. */
export const ONE_PIECE = 100_000;

const OPTIONS = { region: 21, topic: 20, status: 3, form: 5 };

/** What the source's documents are counted at. */
const documents = (count) => (count <= 1_000 ? 5 : count <= 10_000 ? 40 : 200);

/** The facets of a set, in the order in which every engine counts them. */
export function facets(count) {
  const options = { ...OPTIONS, document: documents(count) };
  return Object.entries(options).map(([key, size]) => ({
    key,
    options: Array.from({ length: size }, (_, at) => `${key[0]}${at}`),
  }));
}

/** A maker of sets; `words` is only given by tests, which must not change when the content does. */
export function maker({ seed = 1, words = vocabulary() } = {}) {
  /** The records from one number up to another, all in one block. */
  function records(count, from, to) {
    const chance = random(Math.imul(seed, 0x9e3779b1) ^ (from / BLOCK + 1));
    const write = writer(words, chance);
    const perDocument = count / documents(count);
    return Array.from({ length: to - from }, (_, at) => {
      const document = Math.floor((from + at) / perDocument);
      return { ...write(), ...place(document, chance), document: `d${document}` };
    });
  }

  /** One piece of a set, as UTF-8 JSON; each is whole JSON of the same shape. */
  function piece(count, number) {
    const from = number * pieceSize(count);
    const end = Math.min(from + pieceSize(count), count);
    const parts = [];
    for (let at = from; at < end; at += BLOCK) {
      parts.push(JSON.stringify(records(count, at, Math.min(at + BLOCK, end))).slice(1, -1));
    }
    return Buffer.from(`{"facets":${JSON.stringify(facets(count))},"records":[${parts.join(",")}]}`);
  }

  function* pieces(count) {
    for (let number = 0; number < pieceCount(count); number++) yield piece(count, number);
  }

  return { piece, pieces, records };
}

const pieceSize = (count) => (count <= ONE_PIECE ? count : BLOCK);

/** In how many pieces a set comes. */
export const pieceCount = (count) => Math.ceil(count / pieceSize(count));

/** Title and summary: 6 and 29 words on average, as in the real texts. */
function writer({ words, draw }, chance) {
  const between = (least, most) => least + Math.floor(chance() * (most - least + 1));
  const sentence = (length) => {
    let text = "";
    for (let at = 0; at < length; at++) {
      const word = words[draw(chance)];
      if (at === 0) text = word[0].toUpperCase() + word.slice(1);
      else text += (at > 3 && at < length - 2 && chance() < 0.07 ? ", " : " ") + word;
    }
    return text;
  };
  return () => {
    const title = sentence(between(4, 8));
    const length = between(17, 41);
    const first = length < 25 ? length : between(10, length - 8);
    const summary = first === length ? `${sentence(length)}.` : `${sentence(first)}. ${sentence(length - first)}.`;
    return { title, summary };
  };
}

/** The facets of one record. What a document is about weighs on all that it holds. */
function place(document, chance) {
  const skewed = (size) => Math.floor(size * chance() * Math.sqrt(chance()));
  const mostly = (usual, size) => (chance() < 0.75 ? usual % size : skewed(size));
  const region = `r${mostly(document * 8, OPTIONS.region)}`;
  const status = `s${mostly(document, OPTIONS.status)}`;
  const form = `f${skewed(OPTIONS.form)}`;
  const topic = [];
  const many = chance() < 0.4 ? 1 : chance() < 0.7 ? 2 : 3;
  while (topic.length < many) {
    const one = `t${skewed(OPTIONS.topic)}`;
    if (!topic.includes(one)) topic.push(one);
  }
  return { region, topic, status, form };
}

/** What the pieces of a set come to, for telling in a result which data it was measured on. */
export function digest(pieces) {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
