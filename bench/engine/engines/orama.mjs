// Orama with its own facets. They are no facets of the kind that keeps the other options of a chosen
// facet countable, so every facet with a choice takes a search of its own without that choice.

import { create, insertMultiple, search } from "@orama/orama";
import { language, stemmer } from "@orama/stemmers/swedish";
import { folder, split } from "../words.mjs";
import { FIRST, parse } from "./support/records.mjs";

export const name = "orama";
export const packages = ["@orama/orama", "@orama/stemmers"];
/** Of several words it finds the records in which one field holds them, by a count that prefixes upset. */
export const exact = false;

/** Every word has to be found; prefixes are what it does unless told otherwise. */
const EQUAL = { threshold: 0 };

/** Everything it has: a title that weighs more, one typing error; any word will do, as its manual has it. */
export const FULL = { boost: { title: 2 }, tolerance: 1 };

/** Our own words, handed over as its manual describes a tokeniser of one's own. */
function tokenizer() {
  const fold = folder();
  const tokenize = (text) => [...new Set(split(text).map(fold))];
  return { language: "swedish", normalizationCache: new Map(), tokenize };
}

export class Engine {
  constructor(mode) {
    this.full = mode === "full";
  }

  async ready(bytes) {
    const { facets, records } = parse(bytes);
    this.facets = facets;
    const schema = { title: "string", summary: "string" };
    for (const { key } of facets) schema[key] = Array.isArray(records[0][key]) ? "enum[]" : "enum";
    this.schema = schema;
    this.orama = create({
      schema,
      // Sorting by a field is never asked for, and its manual says to leave it out then.
      sort: { enabled: false },
      components: { tokenizer: this.full ? { language, stemmer, stemming: true } : tokenizer() },
    });
    await insertMultiple(this.orama, records.map((record, at) => ({ id: String(at), ...record })));
  }

  run({ query, chosen }) {
    const facets = Object.fromEntries(this.facets.map(({ key }) => [key, {}]));
    const whole = this.#search(query, chosen, { facets, limit: FIRST });
    const counts = this.facets.map(({ key, options }) => {
      const found = chosen[key] ? this.#search(query, { ...chosen, [key]: undefined }, { facets: { [key]: {} }, preflight: true }) : whole;
      return options.map((option) => found.facets[key].values[option] ?? 0);
    });
    return { total: whole.count, counts, first: whole.hits.map(({ id }) => Number(id)) };
  }

  #search(query, chosen, more) {
    const where = {};
    for (const [key, options] of Object.entries(chosen)) {
      if (options) where[key] = this.schema[key] === "enum[]" ? { containsAny: options } : { in: options };
    }
    const asked = Object.keys(where).length > 0 ? { where } : {};
    return search(this.orama, { term: query.trim(), ...asked, ...(this.full ? FULL : EQUAL), ...more });
  }
}
