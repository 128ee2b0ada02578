// The tables of the benchmarks' pages, out of `bench/results/`: nothing in them is typed in by hand.
//
//   node bench/support/readme.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { aims } from "./tables/aims.mjs";
import { app } from "./tables/app.mjs";
import { relevance, steps } from "./tables/engine.mjs";
import { loading } from "./tables/loading.mjs";
import { module } from "./tables/module.mjs";

const page = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const results = (name) => JSON.parse(readFileSync(page(`results/${name}.json`), "utf8"));

/** The tables of each page. */
function tables() {
  const { loading: visits } = results("loading");
  const [keys, engine] = ["app", "engine"].map(results);
  return {
    "README.md": {
      aims: aims({ loading: visits, app: keys, engine }),
      loading: loading(visits),
      app: app(keys),
      "engine-equal": steps(engine, "equal", 1),
      "engine-quarter": steps(engine, "equal", 4),
      "engine-full": steps(engine, "full", 1),
      relevance: relevance(results("relevance")),
    },
    "module.md": { module: module(results("module")) },
  };
}

export const PAGES = ["README.md", "module.md"];

/** The text of a page. */
export const text = (name) => readFileSync(page(name), "utf8");

/** A page's text with the tables that the results give. */
export function filled(name, text) {
  return Object.entries(tables()[name]).reduce((text, [table, rows]) => {
    const [begin, end] = [`<!-- ${table} -->\n`, `\n<!-- /${table} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`bench/${name}: has no place for the table "${table}": ${begin.trim()} … ${end.trim()}`);
    return text.slice(0, from + begin.length) + rows + text.slice(to);
  }, text);
}

/** Writes the tables into the pages. */
export const write = () => PAGES.forEach((name) => writeFileSync(page(name), filled(name, text(name))));

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
