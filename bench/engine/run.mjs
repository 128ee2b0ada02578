// Search engines side by side, in a browser, on the same data, through the same 40 steps:
//
//   HUBBEN_CHROMIUM=<path> node bench/engine/run.mjs [--module DIR] [--check] [--sizes 1000,10000]
//     [--engines a,b] [--modes equal,full] [--speeds 1,4] [--rounds N] [--openings N] [--budget SECONDS]
//     [--seed N] [--date TEXT] [--out FILE]
//
// `--module` is the folder of Hubben's own engine, as wasm-bindgen makes it for the web; without it, it is
// left out. `--check` compares answers and times nothing: it ends with 1 if an engine that has to be exact
// is not. Otherwise the result goes to `bench/results/engine.json` and, readable, to the terminal.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { random } from "../support/random.mjs";
import { write as writeTables } from "../support/readme.mjs";
import { save } from "../support/results.mjs";
import { launch } from "./browser.mjs";
import { bundle, moduleFiles, versions, weigh } from "./bundle.mjs";
import { digest, maker, ONE_PIECE } from "./data.mjs";
import { CONTROLS, engineUrl, LARGE, NAMES } from "./engines/index.mjs";
import { compare, open, time } from "./measure.mjs";
import { bundles, holdings, timings } from "./report.mjs";
import { script } from "./script.mjs";
import { serve } from "./server.mjs";

const RESULT = fileURLToPath(new URL("../results/engine.json", import.meta.url));
const WARMUP = 3;

const { values: asked } = parseArgs({
  options: {
    module: { type: "string" },
    check: { type: "boolean", default: false },
    sizes: { type: "string" },
    engines: { type: "string" },
    modes: { type: "string", default: "equal,full" },
    speeds: { type: "string", default: "1,4" },
    rounds: { type: "string", default: "15" },
    openings: { type: "string", default: "3" },
    budget: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
    date: { type: "string" },
    out: { type: "string", default: RESULT },
  },
});

const sizes = (asked.sizes ?? (asked.check ? "1000,10000" : "1000,10000,100000,1000000")).split(",").map(Number);
const names = chosenNames();
const steps = script();
const sets = maker({ seed: Number(asked.seed) });
const kept = new Map();
const code = new Map();
const module = asked.module && (await moduleFiles(asked.module));

const server = await serve(find);
const browser = await launch();
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

function chosenNames() {
  const wanted = asked.engines?.split(",") ?? NAMES.filter((name) => name !== "hubben" || asked.module);
  const unknown = wanted.find((name) => !NAMES.includes(name));
  if (unknown) throw new Error(`--engines: ${unknown} is none of ${NAMES.join(", ")}`);
  if (wanted.includes("hubben") && !asked.module) throw new Error("hubben needs --module DIR");
  return NAMES.filter((name) => wanted.includes(name));
}

/** What the page asks for. */
async function find(asked) {
  const [kind, first, second] = asked.split("/");
  if (asked === "index.html" || asked === "main.mjs") return readFile(new URL(`page/${asked}`, import.meta.url));
  if (kind === "engines") return code.get(path.basename(first, ".mjs"));
  if (kind === "module") return first.endsWith(".wasm") ? module.wasm : module.glue;
  if (kind === "data") return piece(Number(first), Number.parseInt(second, 10));
  return undefined;
}

/** A piece of a set; only a set in one piece is kept. */
function piece(size, number) {
  if (size > ONE_PIECE) return sets.piece(size, number);
  if (!kept.has(size)) kept.set(size, sets.piece(size, 0));
  return kept.get(size);
}

async function main() {
  const result = { ...(asked.date ? { date: asked.date } : {}), browser: browser.version(), script: steps.map(({ name }) => name) };
  result.engines = await weighed();
  Object.assign(result, { data: {}, equal: {}, holdings: [], timings: [] });
  let allEqual = true;
  for (const size of sizes) {
    const taking = names.filter((name) => size <= ONE_PIECE || LARGE.includes(name));
    if (taking.length === 0) continue;
    result.data[size] = digest(size > ONE_PIECE ? sets.pieces(size) : [piece(size, 0)]);
    for (const mode of asked.check ? ["equal"] : asked.modes.split(",")) {
      const equal = await oneMode(size, mode, taking, result);
      allEqual &&= equal;
      if (!equal) break;
    }
    kept.delete(size);
    // So that a run that is broken off has not been for nothing.
    if (!asked.check) await save(asked.out, result);
  }
  if (!asked.check) {
    if (asked.out === RESULT) writeTables();
    console.log(bundles(result.engines));
    console.log(`\nwritten to ${path.relative(".", asked.out)}`);
  }
  return allEqual;
}

/** Bundles the engines; gives versions and bytes. */
async function weighed() {
  const about = {};
  for (const name of names) {
    const text = await bundle(name);
    code.set(name, text);
    const { packages, exact } = await import(engineUrl(name));
    const files = name === "hubben" ? [module.glue, module.wasm] : [text];
    about[name] = { exact, versions: await versions(packages), bytes: weigh(...files), control: CONTROLS.includes(name) };
  }
  return about;
}

/** One size in one mode; gives whether all that have to be exact are. */
async function oneMode(size, mode, taking, result) {
  const chance = random(Number(asked.seed) + size);
  const speeds = asked.check ? [1] : asked.speeds.split(",").map(Number);
  const source = (name) => (name === "hubben" ? { url: "/module/hubben_bench.js" } : undefined);
  // What comes in pieces takes long to fetch, and is made once at each speed.
  const openings = asked.check || size > ONE_PIECE ? 1 : Number(asked.openings);
  const { engines, held } = await open(taking, { browser, url: server.url, source, size, mode, openings, speeds, chance });
  try {
    if (mode === "equal") {
      const differences = await compare(engines, steps, { size, maker: sets, exact: (name) => result.engines[name].exact });
      result.equal[size] = differences;
      if (!tell(size, differences, result.engines)) return false;
    }
    if (asked.check) return true;
    result.holdings.push({ size, mode, engines: held });
    console.log(holdings(result.holdings.at(-1)));
    const against = ["hubben", "columnar-js"].find((name) => taking.includes(name)) ?? taking.at(-1);
    const budget = Number(asked.budget) * 1000;
    const say = (round) => process.stderr.write(`\r${size} ${mode}: round ${round + 1} `);
    const found = await time(engines, steps, { size, mode, speeds, against, warmup: WARMUP, count: Number(asked.rounds), budget, chance, say });
    process.stderr.write("\r");
    for (const one of found) console.log(timings(one));
    result.timings.push(...found);
    return true;
  } finally {
    for (const engine of engines) await engine.close();
  }
}

/** Says who answers alike; gives whether all do that have to. */
function tell(size, differences, about) {
  const alike = Object.keys(differences).filter((name) => differences[name] === null);
  console.log(`\n${size.toLocaleString("en")} records, ${steps.length} steps: equal answers from ${alike.join(", ")}`);
  let right = true;
  for (const [name, found] of Object.entries(differences)) {
    if (found === null) continue;
    const known = !about[name].exact;
    right &&= known;
    console.log(`  ${known ? "apart" : "WRONG"}: ${name}: ${found}`);
  }
  return right;
}
