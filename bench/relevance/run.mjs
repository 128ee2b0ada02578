// How well engines rank: the queries of `queries.json` over the real Swedish texts, each engine with
// everything it has, as `bench/engine` sets it up. No engine's settings are made for these queries.
//
//   node bench/relevance/run.mjs [--module DIR] [--engines a,b] [--date TEXT] [--out FILE] [--misses]
//
// `--module` is the folder of Hubben's own engine, as for `bench/engine/run.mjs`. `--misses` prints every
// query whose best answer does not come first, with the rank at which it comes.

import { readFile } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { moduleFiles, versions } from "../engine/bundle.mjs";
import { engineUrl } from "../engine/engines/index.mjs";
import { write as writeTables } from "../support/readme.mjs";
import { save } from "../support/results.mjs";

/** Who puts its hits in an order; crossfilter2 has MiniSearch's, and the columnar control none. */
const RANKING = ["hubben", "minisearch", "itemsjs", "orama", "naive"];

/** Recall is looked at among so many. */
const AMONG = 10;

/** What is about a party's own organisation is hidden in the explorer until asked for. */
const HIDDEN = "partiorganisation";

const DOCUMENTS = new URL("../../data/documents/", import.meta.url);
const RESULT = fileURLToPath(new URL("../results/relevance.json", import.meta.url));

const { values: asked } = parseArgs({
  options: {
    module: { type: "string" },
    engines: { type: "string" },
    date: { type: "string" },
    out: { type: "string", default: RESULT },
    misses: { type: "boolean", default: false },
  },
});

const { queries } = JSON.parse(await readFile(new URL("queries.json", import.meta.url), "utf8"));
const kinds = [...new Set(queries.map(({ kind }) => kind))];
const { ids, bytes } = realTexts();
checkIds();
const result = { ...(asked.date ? { date: asked.date } : {}), texts: ids.length, queries: queries.length, engines: {} };
const names = asked.engines?.split(",") ?? RANKING.filter((name) => name !== "hubben" || asked.module);
for (const name of names) result.engines[name] = await judged(name);
await save(asked.out, result);
if (asked.out === RESULT) writeTables();
report();

/** The commitments that are searched, in the shape that the engines take. */
function realTexts() {
  const records = [];
  const ids = [];
  for (const file of readdirSync(DOCUMENTS).filter((name) => name.endsWith(".json")).sort()) {
    const { id: document, region, commitments } = JSON.parse(readFileSync(new URL(file, DOCUMENTS), "utf8"));
    for (const { id, title, summary, topics, status, form } of commitments) {
      if (topics.includes(HIDDEN)) continue;
      ids.push(id);
      records.push({ title: title.sv, summary: summary.sv, region, topic: topics, status, form, document });
    }
  }
  const facets = ["region", "topic", "status", "form", "document"].map((key) => ({
    key,
    options: [...new Set(records.flatMap((record) => record[key]))].sort(),
  }));
  return { ids, bytes: new TextEncoder().encode(JSON.stringify({ facets, records })) };
}

/** A query whose answers are not searched would count against everyone. */
function checkIds() {
  const known = new Set(ids);
  for (const { query, best, good } of queries) {
    const missing = [...best, ...good].find((id) => !known.has(id));
    if (missing) throw new Error(`queries.json: "${query}" names ${missing}, which is not among the texts`);
  }
}

async function judged(name) {
  const engine = await import(engineUrl(name));
  if (name === "hubben") {
    const { wasm } = await moduleFiles(asked.module);
    await engine.load({ url: pathToFileURL(path.resolve(asked.module, "hubben_bench.js")).href, wasm });
  }
  const one = new engine.Engine("full");
  await one.ready(bytes);
  const found = [];
  for (const query of queries) {
    const { first } = await one.run({ query: query.query, chosen: {} });
    found.push({ ...query, ...score(query, Array.from(first, (at) => ids[at])) });
  }
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, means(found.filter((one) => one.kind === kind))]));
  const ranks = Object.fromEntries(found.map(({ query, rank }) => [query, rank]));
  return { versions: await versions(engine.packages), all: means(found), kinds: byKind, ranks };
}

/** The rank of the first of the best, null where none is found, and the share of all that ought to be found. */
function score({ best, good }, answers) {
  const rank = answers.findIndex((id) => best.includes(id)) + 1;
  const wanted = [...best, ...good];
  const hits = answers.slice(0, AMONG).filter((id) => wanted.includes(id)).length;
  return { rank: rank || null, recall: hits / Math.min(AMONG, wanted.length) };
}

function means(found) {
  const mean = (value) => found.reduce((sum, one) => sum + value(one), 0) / found.length;
  return {
    queries: found.length,
    reciprocalRank: mean(({ rank }) => (rank ? 1 / rank : 0)),
    recall: mean(({ recall }) => recall),
    nothing: found.filter(({ rank }) => rank === null).length,
  };
}

function report() {
  const row = (cells) => console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join(""));
  for (const [title, figure] of [["Mean reciprocal rank of the best answer", "reciprocalRank"], [`Recall at ${AMONG}`, "recall"]]) {
    console.log(`\n${title}, ${queries.length} queries over ${ids.length} texts`);
    row(["", "all", ...kinds]);
    for (const [name, { all, kinds: each }] of Object.entries(result.engines)) {
      row([name, all[figure].toFixed(3), ...kinds.map((kind) => each[kind][figure].toFixed(3))]);
    }
  }
  if (!asked.misses) return;
  for (const [name, { ranks }] of Object.entries(result.engines)) {
    const missed = Object.entries(ranks).filter(([, rank]) => rank !== 1);
    console.log(`\n${name}: ${missed.map(([query, rank]) => `${query} ${rank ?? "–"}`).join(", ")}`);
  }
}
