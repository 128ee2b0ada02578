// How soon a key or a click is answered on the screen, with the site's own data and with generated data of the same
// shape, and whether opening that much freezes the page:
//
//   node bench/app/run.mjs --prerender FILE [--dist DIR] [--sizes own,10000,100000] [--cpu 1,4] [--runs N]
//
// It writes `bench/results/app.json`. The page is the built one; only its data is another, and holds all
// of its texts: those of the page, which the site's own does without, are not these.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { start } from "../../tests/server.mjs";
import { launch } from "../loading/measure/browser.mjs";
import { goFirst, quiet } from "../loading/measure/quiet.mjs";
import { summaries } from "../loading/report/statistics.mjs";
import { write } from "./data.mjs";
import { visit } from "./visit.mjs";
import { write as writeTables } from "../support/readme.mjs";
import { save } from "../support/results.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const RESULTS = path.join(root, "bench/results/app.json");
const DATA = /^\/data\/list\.sv\.[^/]*\.txt$/;

const { values } = parseArgs({
  options: {
    prerender: { type: "string", default: process.env.HUBBEN_PRERENDER },
    dist: { type: "string", default: process.env.HUBBEN_DIST ?? path.join(root, "dist") },
    sizes: { type: "string", default: "own,10000,100000" },
    cpu: { type: "string", default: "1,4" },
    runs: { type: "string", default: "3" },
  },
});

/** The packed data with so many commitments; none where the site's own is meant. */
function packed(count) {
  if (count === "own") return undefined;
  const work = path.join(root, "target/bench/app", count);
  const [folder, out] = [path.join(work, "data"), path.join(work, "packed")];
  write(path.join(root, "data"), folder, Number(count));
  fs.rmSync(out, { recursive: true, force: true });
  execFileSync(values.prerender, ["pack", "--data", folder, "--out", out], { stdio: "inherit" });
  return fs.readFileSync(path.join(out, "list.sv.txt"));
}

/** Some visits to the site with so many commitments. */
async function series(browser, count, cpu) {
  const server = await start({ folder: path.resolve(values.dist) });
  const body = packed(count);
  if (body) server.faults.set(DATA, { body, mime: "text/plain" });
  const rounds = [];
  try {
    for (let turn = 0; turn < Number(values.runs); turn += 1) {
      await quiet(20);
      rounds.push(await visit(browser, server.url, cpu));
      console.log(count.padEnd(7), `${cpu}×`, JSON.stringify(rounds.at(-1), (_, value) => (typeof value === "number" ? Math.round(value) : value)));
    }
  } finally {
    server.close();
  }
  return { commitments: count, cpu, ...(body && { bytes: body.length }), ...summaries(rounds) };
}

const browser = await launch();
goFirst();
const found = [];
try {
  for (const count of values.sizes.split(",")) {
    for (const cpu of values.cpu.split(",").map(Number)) found.push(await series(browser, count, cpu));
  }
} finally {
  await browser.close();
}
const about = { browser: `Chromium ${browser.version()}`, runs: Number(values.runs) };
await save(RESULTS, { ...about, series: found });
writeTables();
