// The tables of `bench/README.md`, out of `bench/results/`: nothing in them is typed in by hand.
//
//   node bench/support/readme.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { app } from "./tables/app.mjs";
import { engineAims, relevance, steps } from "./tables/engine.mjs";
import { aims, loading } from "./tables/loading.mjs";

const README = fileURLToPath(new URL("../README.md", import.meta.url));
const results = (name) => JSON.parse(readFileSync(new URL(`../results/${name}.json`, import.meta.url), "utf8"));

/** The page's text with the tables that the results give. */
export function filled(text) {
  const run = results("loading").loading;
  const engine = results("engine");
  const tables = {
    loading: loading(run),
    aims: aims(run),
    app: app(results("app")),
    "engine-equal": steps(engine, "equal", 1),
    "engine-full": steps(engine, "full", 1),
    "engine-aims": engineAims(engine),
    relevance: relevance(results("relevance")),
  };
  return Object.entries(tables).reduce((page, [name, rows]) => {
    const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`bench/README.md: has no place for the table "${name}": ${begin.trim()} … ${end.trim()}`);
    return page.slice(0, from + begin.length) + rows + page.slice(to);
  }, text);
}

/** Writes the tables into the page. */
export const write = () => writeFileSync(README, filled(readFileSync(README, "utf8")));

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
