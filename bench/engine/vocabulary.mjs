// The words that generated texts are made of, and how often each comes.
//
// The head of the list is real: every word of the Swedish texts in `data/documents/`, as often as it
// comes there. What those texts have not used yet is the tail: compounds of two of their nouns, and
// inflected forms, rarer and rarer, so that more texts keep bringing new words as a language does.

import { readFileSync, readdirSync } from "node:fs";
import { random } from "../support/random.mjs";
import { split } from "./words.mjs";

const DOCUMENTS = new URL("../../data/documents/", import.meta.url);

/** How many words are made beside the real ones; a million records use about half of them. */
const MADE = 180_000;

/**
 * How far down the tail begins. With the exponent below it gives about 4,500 different words in 1,000
 * records, 14,000 in 10,000 and 45,000 in 100,000: a growth by the square root, as in real texts.
 */
const TAIL_FROM = 1000;

const ENDINGS = ["en", "et", "n", "ar", "er", "or", "arna", "erna", "orna"];
const FORMS = ["", "en", "et", "ar", "er", "arna", "erna", "ens", "s"];
const NOUN = /(ning|het|skap|tion|else|are)$/;
/** What Swedish puts between the parts of a compound after these. */
const JOINED_BY_S = /(ning|het|skap|tion|else)$/;

/** How often each word comes in the real texts, by falling number and then by letters. */
export function realWords() {
  const counts = new Map();
  for (const file of readdirSync(DOCUMENTS).sort()) {
    if (!file.endsWith(".json")) continue;
    for (const { title, summary } of JSON.parse(readFileSync(new URL(file, DOCUMENTS), "utf8")).commitments) {
      for (const word of split(`${title.sv} ${summary.sv}`)) {
        const lower = word.toLowerCase();
        counts.set(lower, (counts.get(lower) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** The nouns among words, told by their endings: crude, and good enough to look like Swedish. */
function nouns(known) {
  const all = new Set(known);
  const inflected = (word) => ENDINGS.some((ending) => all.has(word + ending));
  return known.filter((word) => /^[a-zåäö]{3,13}$/.test(word) && (NOUN.test(word) || inflected(word)));
}

/** Words that the real texts do not have, commonest first. */
function madeWords(known, count) {
  const parts = nouns(known);
  if (parts.length ** 2 * FORMS.length < count * 2) throw new Error(`${parts.length} nouns are too few for ${count} words`);
  const taken = new Set(known);
  const made = [];
  const add = (word) => {
    if (taken.has(word)) return;
    taken.add(word);
    made.push(word);
  };
  const chance = random(1);
  const one = (list) => list[Math.floor(chance() * list.length)];
  for (const form of FORMS) for (const part of parts) add(part + form);
  while (made.length < count) {
    const first = one(parts);
    add(first + (JOINED_BY_S.test(first) ? "s" : "") + one(parts) + one(FORMS));
  }
  return made.slice(0, count);
}

/**
 * The vocabulary: `words`, commonest first, and `draw(chance)`, which gives the number of one of them,
 * as often as it should come.
 */
export function vocabulary(real = realWords(), made = MADE) {
  const known = real.map(([word]) => word);
  const words = [...known, ...madeWords(known, made)];
  const total = real.reduce((sum, [, count]) => sum + count, 0);
  // Good and Turing: what has not been seen yet comes as often as what has been seen once.
  const unseen = real.filter(([, count]) => count === 1).length / total;
  const weights = new Float64Array(words.length);
  real.forEach(([, count], at) => (weights[at] = (count / total) * (1 - unseen)));
  let tail = 0;
  for (let at = known.length; at < words.length; at++) tail += weights[at] = falling(at - known.length + TAIL_FROM);
  for (let at = known.length; at < words.length; at++) weights[at] *= unseen / tail;
  return { words, draw: drawing(weights) };
}

/** rank^-1.75 by square roots alone, which every machine rounds alike. */
const falling = (rank) => 1 / (rank * Math.sqrt(rank) * Math.sqrt(Math.sqrt(rank)));

/** Drawing by weight in constant time (Vose's alias method). */
function drawing(weights) {
  const size = weights.length;
  const keep = new Float64Array(size);
  const other = new Uint32Array(size);
  const sum = weights.reduce((all, one) => all + one, 0);
  const scaled = weights.map((weight) => (weight / sum) * size);
  const small = [];
  const large = [];
  scaled.forEach((weight, at) => (weight < 1 ? small : large).push(at));
  while (small.length > 0 && large.length > 0) {
    const less = small.pop();
    const more = large.pop();
    keep[less] = scaled[less];
    other[less] = more;
    scaled[more] -= 1 - scaled[less];
    (scaled[more] < 1 ? small : large).push(more);
  }
  for (const at of [...small, ...large]) keep[at] = 1;
  return (chance) => {
    const at = Math.floor(chance() * size);
    return chance() < keep[at] ? at : other[at];
  };
}
