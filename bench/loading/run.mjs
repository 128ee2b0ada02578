// How soon the explorer is there on a phone, beside three other ways of serving the same content:
//
//   node bench/loading/run.mjs [--dist DIR] [--runs N] [--variants a,b] [--levers [--only a,b]] [--trace] [--wait SECONDS]
//   node bench/loading/run.mjs --check-sizes [--dist DIR]
//
// The first writes `bench/results/loading.json`, section by section: what was not measured stays as it was. The
// second needs no browser and ends with 1 if the site has grown over `limits.json`.

import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { excess, sizes } from "./sizes.mjs";
import { write as writeTables } from "../support/readme.mjs";
import { save } from "../support/results.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const RESULTS = path.join(root, "bench/results/loading.json");

const { values } = parseArgs({
  options: {
    dist: { type: "string", default: process.env.HUBBEN_DIST ?? path.join(root, "dist") },
    runs: { type: "string", default: "5" },
    variants: { type: "string" },
    levers: { type: "boolean", default: false },
    only: { type: "string" },
    trace: { type: "boolean", default: false },
    wait: { type: "string", default: "20" },
    "check-sizes": { type: "boolean", default: false },
  },
});

const dist = path.resolve(values.dist);
if (!fs.existsSync(dist)) throw new Error(`${dist} is not there: \`cargo xtask build\` makes it`);

if (values["check-sizes"]) check();
else await measure();

function check() {
  const { limits, aim } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, "limits.json"), "utf8"));
  const sums = sizes(dist);
  for (const [kind, bytes] of Object.entries(sums)) console.log(kind.padEnd(8), String(bytes).padStart(8), "of", limits[kind]);
  console.log(`aim: ${aim}; ${sums.total <= aim ? "met" : `${sums.total - aim} over it`}`);
  const over = excess(sums, limits);
  for (const line of over) console.error(`too large: ${line}`);
  if (over.length) process.exitCode = 1;
}

async function measure() {
  // The driver is loaded here, so that sizes can be checked without it.
  const { session } = await import("./session.mjs");
  const found = await session({
    dist,
    work: path.join(root, "target/bench/loading"),
    runs: Number(values.runs),
    wait: Number(values.wait),
    variants: values.variants?.split(","),
    only: values.only?.split(","),
    levers: values.levers,
    trace: values.trace,
  });
  const before = fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, "utf8")) : {};
  // A lever brings along what it was measured against, so those of another run can stay beside it.
  if (found.levers) found.levers.levers = { ...before.levers?.levers, ...found.levers.levers };
  await save(RESULTS, { ...before, ...found });
  if (found.loading) writeTables();
}
