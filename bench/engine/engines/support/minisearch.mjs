// MiniSearch over title and summary, for the engines that find text with it.

import MiniSearch from "minisearch";
import { folder, split, words } from "../../words.mjs";

/** Equal work: every word of the query begins a word of the record; what its README calls prefix search. */
const EQUAL = { prefix: true, combineWith: "AND" };

/** Everything it has, with the figures of its README: title boosted, prefixes, a typing error in five letters. */
export const FULL = { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };

/** A function from a query to the record numbers found, best first; null where the query holds no word. */
export function textSearch(records, mode) {
  const fold = folder();
  const index = new MiniSearch({
    fields: ["title", "summary"],
    idField: "at",
    extractField: (document, name) => (name === "at" ? document.at : document.record[name]),
    // `fields` is asked for text only; the id is its place among the records.
    stringifyField: (value) => value,
    tokenize: split,
    processTerm: fold,
    searchOptions: mode === "full" ? FULL : EQUAL,
  });
  index.addAll(records.map((record, at) => ({ at, record })));
  let last = { query: "", found: null };
  return (query) => {
    // A facet that changes under the same query does not make anyone search again.
    if (query !== last.query) {
      const found = words(query).length === 0 ? null : Uint32Array.from(index.search(query), ({ id }) => id);
      last = { query, found };
    }
    return last.found;
  };
}
