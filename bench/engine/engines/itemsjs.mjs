// itemsjs with its own search (lunr 1, which begins words) and its own facets, `conjunction: false`.

import itemsjs from "itemsjs";
import { words } from "../words.mjs";
import { FIRST, parse } from "./support/records.mjs";

export const name = "itemsjs";
export const packages = ["itemsjs"];
export const exact = true;

/**
 * Equal work: it takes no tokeniser and cuts off what is no Latin letter, so it is given folded words in
 * letters that it leaves alone; every other letter gets the same length, and a prefix stays one.
 */
const plain = (text) => words(text).join(" ").replaceAll(/[^a-z0-9 ]/g, (letter) => `_${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
const EQUAL = { isExactSearch: true };

export class Engine {
  constructor(mode) {
    this.full = mode === "full";
  }

  async ready(bytes) {
    const { facets, records } = parse(bytes);
    this.facets = facets;
    this.count = records.length;
    const rows = this.full ? records : records.map((one) => ({ ...one, title: plain(one.title), summary: plain(one.summary) }));
    const aggregations = facets.map(({ key, options }) => [key, { size: options.length, conjunction: false }]);
    this.items = itemsjs(rows, {
      aggregations: Object.fromEntries(aggregations),
      searchableFields: ["title", "summary"],
      ...(this.full ? {} : EQUAL),
    });
  }

  run({ query, chosen }) {
    const text = this.full ? query.trim() : plain(query);
    const { pagination, data } = this.items.search({ query: text, filters: chosen, per_page: FIRST });
    const counts = this.facets.map(({ key, options }) => {
      const found = new Map(data.aggregations[key].buckets.map((bucket) => [bucket.key, bucket.doc_count]));
      return options.map((option) => found.get(option) ?? 0);
    });
    // It numbers its items from 1 in the order in which they came.
    return { total: pagination.total, counts, first: data.items.map(({ _id }) => _id - 1) };
  }
}
