// The index of the columnar control, built from JSON in one or more pieces.

import { FOLDED, composed } from "../../words.mjs";
import { parse, placesOf, valuesOf } from "../support/records.mjs";
import { put, wordsFor } from "./bits.mjs";
import { Dictionary } from "./dictionary.mjs";
import { Growing } from "./growing.mjs";

/** Prefixes of up to so many letters are kept as sets where their postings would take longer to go through. */
const KEPT_LETTERS = 3;

/** Postings that are dearer to go through than a set is to copy: so many for each word of a set. */
const DEAR = 4;

export class Builder {
  #dictionary = new Dictionary();
  /** The terms of one record after the other, each once, and where a record's begin. */
  #terms = new Growing(Uint32Array);
  #starts = new Growing(Uint32Array);
  /** The record that last had a term, plus one. */
  #seen = new Growing(Uint32Array);
  #facets;
  #places;
  #columns;
  #count = 0;

  add(bytes) {
    const { facets, records } = parse(bytes);
    if (!this.#facets) {
      this.#facets = facets;
      this.#places = placesOf(facets);
      this.#columns = facets.map(() => ({ values: new Growing(Uint16Array), starts: new Growing(Uint32Array) }));
    }
    for (const record of records) {
      this.#starts.push(this.#terms.length);
      this.#take(composed(record.title));
      this.#take(composed(record.summary));
      this.#columns.forEach(({ values, starts }, at) => {
        const { key } = this.#facets[at];
        const places = this.#places.get(key);
        starts.push(values.length);
        for (const value of valuesOf(record, key)) values.push(places.get(value));
      });
      this.#count++;
    }
  }

  /** Notes the terms of a text. */
  #take(text) {
    const dictionary = this.#dictionary;
    const stamp = this.#count + 1;
    const end = text.length;
    for (let at = 0; at < end; at++) {
      let unit = FOLDED[text.charCodeAt(at)];
      if (unit === 0) continue;
      dictionary.begin();
      do {
        dictionary.letter(unit);
        unit = ++at < end ? FOLDED[text.charCodeAt(at)] : 0;
      } while (unit !== 0);
      const term = dictionary.end();
      if (term === this.#seen.length) this.#seen.push(0);
      if (this.#seen.array[term] === stamp) continue;
      this.#seen.array[term] = stamp;
      this.#terms.push(term);
    }
  }

  finish() {
    this.#starts.push(this.#terms.length);
    const { terms, ranks } = this.#dictionary.sorted();
    const { offsets, postings } = this.#postings(terms.length, ranks);
    const words = wordsFor(this.#count);
    const facets = this.#facets.map(({ key, options }, at) => this.#facet(key, options, this.#columns[at], words));
    const kept = keptPrefixes(terms, offsets, postings, words);
    return { count: this.#count, words, terms, offsets, postings, kept, facets };
  }

  /** The records of every term in the terms' order: counted first, then put where they belong. */
  #postings(size, ranks) {
    const { array: terms, length } = this.#terms;
    const starts = this.#starts.array;
    const offsets = new Uint32Array(size + 1);
    for (let at = 0; at < length; at++) offsets[ranks[terms[at]] + 1]++;
    for (let term = 0; term < size; term++) offsets[term + 1] += offsets[term];
    const next = offsets.slice();
    const postings = new Uint32Array(length);
    for (let record = 0; record < this.#count; record++) {
      for (let at = starts[record]; at < starts[record + 1]; at++) postings[next[ranks[terms[at]]]++] = record;
    }
    return { offsets, postings };
  }

  #facet(key, options, column, words) {
    const values = column.values.trimmed();
    const single = values.length === this.#count;
    column.starts.push(values.length);
    const starts = single ? null : column.starts.trimmed();
    const sets = new Uint32Array(options.length * words);
    const whole = new Uint32Array(options.length);
    for (let record = 0; record < this.#count; record++) {
      const from = single ? record : starts[record];
      const to = single ? record + 1 : starts[record + 1];
      for (let at = from; at < to; at++) {
        whole[values[at]]++;
        sets[values[at] * words + (record >>> 5)] |= 1 << (record & 31);
      }
    }
    return { key, places: this.#places.get(key), options: options.length, values, starts, sets, whole };
  }
}

/** The sets of short prefixes that many postings begin with, by prefix. */
function keptPrefixes(terms, offsets, postings, words) {
  const kept = new Map();
  for (let letters = 1; letters <= KEPT_LETTERS; letters++) {
    for (let from = 0, to = 0; from < terms.length; from = to) {
      const prefix = terms[from].slice(0, letters);
      for (to = from + 1; to < terms.length && terms[to].startsWith(prefix); ) to++;
      if (prefix.length < letters || offsets[to] - offsets[from] < DEAR * words) continue;
      const set = new Uint32Array(words);
      put(set, postings, offsets[from], offsets[to]);
      kept.set(prefix, set);
    }
  }
  return kept;
}
