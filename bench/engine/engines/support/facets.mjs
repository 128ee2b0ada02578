// Facets made by hand for a search library that has none: columns of option numbers in typed arrays,
// counted over the records that the search found.

import { FIRST, placesOf, valuesOf } from "./records.mjs";

/** Marks a record that fails in more than one facet, and so is counted in none. */
const SEVERAL = 255;

export class Facets {
  constructor(facets, records) {
    this.count = records.length;
    this.places = placesOf(facets);
    this.columns = facets.map(({ key, options }) => column(key, options, this.places.get(key), records));
    this.everything = Uint32Array.from(records, (_, at) => at);
    this.failing = new Uint8Array(records.length);
    this.whole = this.#tally(this.everything, records.length, []);
  }

  /** Total, counts and first records of a selection among the records found; `found` null is all of them. */
  answer(found, chosen) {
    const active = [];
    for (const [at, { key, options }] of this.columns.entries()) {
      if (!chosen[key]?.length) continue;
      const allowed = new Uint8Array(options);
      for (const option of chosen[key]) allowed[this.places.get(key).get(option)] = 1;
      active.push({ at, allowed });
    }
    if (found === null && active.length === 0) return this.whole;
    const among = found ?? this.everything;
    return this.#tally(among, among.length, active);
  }

  #tally(found, length, active) {
    const { columns, failing } = this;
    failing.fill(0, 0, length);
    for (const { at, allowed } of active) mark(columns[at], found, length, allowed, failing, at + 1);
    const counts = columns.map((one, at) => tally(one, found, length, failing, at + 1));
    const first = [];
    let total = 0;
    for (let hit = 0; hit < length; hit++) {
      if (failing[hit] !== 0) continue;
      if (total++ < FIRST) first.push(found[hit]);
    }
    return { total, counts, first };
  }
}

/** One facet: the option numbers of record r stand from `starts[r]` to `starts[r + 1]`; no starts, one each. */
function column(key, options, places, records) {
  const several = records.some((record) => Array.isArray(record[key]));
  if (!several) {
    return { key, options: options.length, starts: null, values: Uint16Array.from(records, (one) => places.get(one[key])) };
  }
  const starts = new Uint32Array(records.length + 1);
  const values = [];
  records.forEach((record, at) => {
    for (const value of valuesOf(record, key)) values.push(places.get(value));
    starts[at + 1] = values.length;
  });
  return { key, options: options.length, starts, values: Uint16Array.from(values) };
}

function mark({ starts, values }, found, length, allowed, failing, mine) {
  for (let hit = 0; hit < length; hit++) {
    const record = found[hit];
    let holds = 0;
    if (starts === null) holds = allowed[values[record]];
    else for (let at = starts[record]; at < starts[record + 1]; at++) holds |= allowed[values[at]];
    if (holds === 0) failing[hit] = failing[hit] === 0 ? mine : SEVERAL;
  }
}

function tally({ options, starts, values }, found, length, failing, mine) {
  const counts = new Uint32Array(options);
  for (let hit = 0; hit < length; hit++) {
    if (failing[hit] !== 0 && failing[hit] !== mine) continue;
    const record = found[hit];
    if (starts === null) counts[values[record]]++;
    else for (let at = starts[record]; at < starts[record + 1]; at++) counts[values[at]]++;
  }
  return counts;
}
