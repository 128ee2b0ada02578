// A control: every record is looked at in every step, as in a first version without any index.
//
// Full work is the same with one difference: a word is found inside a word as well, and hits in the
// title come first.

import { words } from "../words.mjs";
import { FIRST, parse, valuesOf } from "./support/records.mjs";

export const name = "naive";
export const packages = [];
export const exact = true;

export class Engine {
  constructor(mode) {
    this.full = mode === "full";
  }

  async ready(bytes) {
    const { facets, records } = parse(bytes);
    this.facets = facets;
    // A space before every word: a word that begins with the query is a text that holds space and query.
    const plain = (text) => ` ${words(text).join(" ")}`;
    this.records = records.map((record) => ({
      title: plain(record.title),
      text: `${plain(record.title)}${plain(record.summary)}`,
      values: facets.map(({ key }) => valuesOf(record, key)),
    }));
  }

  run({ query, chosen }) {
    const wanted = words(query).map((word) => (this.full ? word : ` ${word}`));
    const choices = this.facets.map(({ key }) => chosen[key] ?? []);
    const counts = this.facets.map(({ options }) => new Map(options.map((option) => [option, 0])));
    const titled = [];
    const others = [];
    let total = 0;
    for (const [number, { title, text, values }] of this.records.entries()) {
      if (!wanted.every((word) => text.includes(word))) continue;
      const fails = choices.map((choice, at) => choice.length > 0 && !values[at].some((value) => choice.includes(value)));
      const failing = fails.filter(Boolean).length;
      if (failing === 0) {
        total++;
        (this.full && wanted.every((word) => title.includes(word)) ? titled : others).push(number);
      }
      for (const [at, count] of counts.entries()) {
        if (failing === 0 || (failing === 1 && fails[at])) for (const value of values[at]) count.set(value, count.get(value) + 1);
      }
    }
    const first = titled.concat(others).slice(0, FIRST);
    return { total, counts: counts.map((count) => [...count.values()]), first };
  }
}
