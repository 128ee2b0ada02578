// A control: what a good JavaScript engineer would write by hand, with nothing but typed arrays.
//
// Sorted terms, whose postings lie in the same order, so that a prefix is one slice; sets as bits; each
// facet as a column and as a set for every option, counted by whichever is cheaper for the set at hand.

import { words } from "../words.mjs";
import { countBoth, list, put } from "./columnar/bits.mjs";
import { Builder } from "./columnar/build.mjs";
import { FIRST } from "./support/records.mjs";

export const name = "columnar-js";
export const packages = [];
export const exact = true;

/** What counting costs, as measured, in records of a column with one value each. */
const COST = {
  /** A word of two sets that meet. */
  word: 0.57,
  /** A record with several values. */
  several: 3,
  /** A record's number taken out of a set. */
  listed: 0.65,
};

export class Engine {
  #builder = new Builder();

  async ready(bytes) {
    this.add(bytes);
    this.finish();
  }

  /** For what is too large for one piece. */
  add(bytes) {
    this.#builder.add(bytes);
  }

  finish() {
    Object.assign(this, this.#builder.finish());
    this.#builder = null;
    const set = () => new Uint32Array(this.words);
    this.last = { query: "", set: null };
    this.found = set();
    this.other = set();
    this.all = set();
    this.rest = set();
    this.chosenSets = this.facets.map(set);
    this.numbers = new Uint32Array(this.count);
    this.firstNumbers = new Uint32Array(FIRST);
    this.counts = this.facets.map(({ options }) => new Uint32Array(options));
    this.wholeFirst = Uint32Array.from({ length: Math.min(FIRST, this.count) }, (_, at) => at);
  }

  /** The bytes of the index; the terms' own letters counted as two each. */
  bytes() {
    const letters = this.terms.reduce((sum, term) => sum + 2 * term.length, 0);
    const facets = this.facets.reduce((sum, one) => sum + one.values.byteLength + (one.starts?.byteLength ?? 0) + one.sets.byteLength, 0);
    const kept = this.kept.size * this.words * 4;
    return letters + this.offsets.byteLength + this.postings.byteLength + kept + facets;
  }

  run({ query, chosen }) {
    const text = this.#search(query);
    const choices = this.facets.map((facet, at) => this.#choice(facet, chosen[facet.key], this.chosenSets[at]));
    const all = this.#meet(text, choices, -1, this.all);
    let total = this.count;
    let first = this.wholeFirst;
    if (all !== null) {
      first = this.firstNumbers.subarray(0, list(all, this.firstNumbers, FIRST));
      total = this.#count(all, choices);
    } else {
      this.facets.forEach(({ whole }, at) => this.counts[at].set(whole));
    }
    for (let at = 0; at < choices.length; at++) {
      if (choices[at] === null) continue;
      const rest = this.#meet(text, choices, at, this.rest);
      if (rest === null) this.counts[at].set(this.facets[at].whole);
      else this.#countFacet(at, rest, countBoth(rest, rest, 0, this.words), false);
    }
    return { total, counts: this.counts, first };
  }

  /** The set of the records that match a query, null for all. */
  #search(query) {
    if (query !== this.last.query) {
      let set = null;
      for (const word of words(query)) {
        const one = this.#prefix(word, set === null ? this.found : this.other);
        if (set === null) {
          set = one;
          continue;
        }
        // A kept set stays as it is.
        const into = this.found;
        for (let at = 0; at < into.length; at++) into[at] = set[at] & one[at];
        set = into;
      }
      this.last = { query, set };
    }
    return this.last.set;
  }

  #prefix(word, into) {
    const kept = this.kept.get(word);
    if (kept) return kept;
    const from = this.#lowest(word, 0);
    // No word of any text goes on with this unit, so it ends the words that begin with the prefix.
    const to = this.#lowest(`${word}\uffff`, from);
    into.fill(0);
    put(into, this.postings, this.offsets[from], this.offsets[to]);
    return into;
  }

  /** The first term that is not before a word. */
  #lowest(word, from) {
    let to = this.terms.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.terms[middle] < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The set of the records with one of the chosen options, null where none is chosen. */
  #choice({ places, sets }, options, into) {
    if (options === undefined || options.length === 0) return null;
    const size = this.words;
    const start = places.get(options[0]) * size;
    if (options.length === 1) return sets.subarray(start, start + size);
    into.set(sets.subarray(start, start + size));
    for (let one = 1; one < options.length; one++) {
      const from = places.get(options[one]) * size;
      for (let at = 0; at < size; at++) into[at] |= sets[from + at];
    }
    return into;
  }

  /** What text and choices have in common, without the choice of one facet; null for all records. */
  #meet(text, choices, without, into) {
    let set = text;
    for (let one = 0; one < choices.length; one++) {
      const choice = choices[one];
      if (choice === null || one === without) continue;
      if (set === null) {
        set = choice;
        continue;
      }
      for (let at = 0; at < into.length; at++) into[at] = set[at] & choice[at];
      set = into;
    }
    return set;
  }

  /** Counts a set in the facets in which nothing is chosen; gives how many it holds. */
  #count(set, choices) {
    const size = countBoth(set, set, 0, this.words);
    let listed = false;
    for (let at = 0; at < choices.length; at++) {
      if (choices[at] === null) listed = this.#countFacet(at, set, size, listed);
    }
    return size;
  }

  /** Counts a set in one facet; `listed` says whether its numbers are at hand, as does what it gives. */
  #countFacet(at, set, size, listed) {
    const { options, values, starts, sets } = this.facets[at];
    const counts = this.counts[at];
    const byColumn = size * ((starts === null ? 1 : COST.several) + (listed ? 0 : COST.listed));
    if (options * this.words * COST.word < byColumn) {
      for (let option = 0; option < options; option++) counts[option] = countBoth(set, sets, option * this.words, this.words);
      return listed;
    }
    if (!listed) list(set, this.numbers, size);
    counts.fill(0);
    tally(counts, this.numbers, size, values, starts);
    return true;
  }
}

function tally(counts, numbers, size, values, starts) {
  for (let hit = 0; hit < size; hit++) {
    const record = numbers[hit];
    if (starts === null) counts[values[record]]++;
    else for (let at = starts[record], end = starts[record + 1]; at < end; at++) counts[values[at]]++;
  }
}
