// MiniSearch for the text, facets made by hand: what a site that has outgrown a plain filter would build.

import { Facets } from "./support/facets.mjs";
import { textSearch } from "./support/minisearch.mjs";
import { parse } from "./support/records.mjs";

export const name = "minisearch";
export const packages = ["minisearch"];
export const exact = true;

export class Engine {
  constructor(mode) {
    this.mode = mode;
  }

  async ready(bytes) {
    const { facets, records } = parse(bytes);
    this.facets = new Facets(facets, records);
    this.find = textSearch(records, this.mode);
  }

  run({ query, chosen }) {
    return this.facets.answer(this.find(query), chosen);
  }
}
