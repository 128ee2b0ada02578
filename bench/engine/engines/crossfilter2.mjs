// crossfilter2 for the facets, MiniSearch for the text: the library that made filters over large data
// fast in the browser, which finds no text itself.
//
// Its groups do not observe their own dimension's filter, which is just what a facet's counts are. It
// keeps its filters from step to step and works on what changes, so it is told no more than that.

import crossfilter from "crossfilter2";
import { textSearch } from "./support/minisearch.mjs";
import { FIRST, parse, placesOf } from "./support/records.mjs";

export const name = "crossfilter2";
export const packages = ["crossfilter2", "minisearch"];
export const exact = true;

export class Engine {
  constructor(mode) {
    this.mode = mode;
  }

  async ready(bytes) {
    const { facets, records } = parse(bytes);
    this.find = textSearch(records, this.mode);
    const places = placesOf(facets);
    const rows = records.map((record, at) => {
      const row = { at };
      for (const { key } of facets) {
        const place = (value) => places.get(key).get(value);
        row[key] = Array.isArray(record[key]) ? record[key].map(place) : place(record[key]);
      }
      return row;
    });
    const filter = crossfilter(rows);
    this.total = filter.groupAll().reduceCount();
    this.facets = facets.map(({ key, options }) => {
      const several = records.some((record) => Array.isArray(record[key]));
      const dimension = filter.dimension((row) => row[key], several);
      const group = dimension.group().reduceCount();
      return { key, options: options.length, places: places.get(key), dimension, group, now: "" };
    });
    this.numbers = filter.dimension((row) => row.at);
    this.text = null;
    this.found = new Uint8Array(records.length);
  }

  run({ query, chosen }) {
    for (const facet of this.facets) choose(facet, chosen[facet.key] ?? []);
    this.#search(query);
    const counts = this.facets.map(({ group, options }) => {
      const list = new Uint32Array(options);
      for (const { key, value } of group.all()) list[key] = value;
      return list;
    });
    // In full work the records of a search come best first, which is an order that crossfilter cannot keep.
    const first = this.numbers.bottom(FIRST).map(({ at }) => at);
    return { total: this.total.value(), counts, first };
  }

  #search(query) {
    const text = this.find(query);
    if (text === this.text) return;
    this.text = text;
    if (text === null) {
      this.numbers.filterAll();
      return;
    }
    const { found } = this;
    found.fill(0);
    for (const at of text) found[at] = 1;
    this.numbers.filterFunction((at) => found[at] === 1);
  }
}

function choose(facet, options) {
  const now = options.join();
  if (now === facet.now) return;
  facet.now = now;
  const wanted = options.map((option) => facet.places.get(option));
  if (wanted.length === 0) facet.dimension.filterAll();
  else if (wanted.length === 1) facet.dimension.filterExact(wanted[0]);
  else facet.dimension.filterFunction((place) => wanted.includes(place));
}
