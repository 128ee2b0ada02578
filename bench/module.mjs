// What is inside the module, by crate, out of what `twiggy top -n 100000 -f csv` says of it:
//
//   node bench/module.mjs FILE.csv
//
// Writes `results/module.json` and the table of `module.md`, which says how the file is made.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { write as writeTables } from "./support/readme.mjs";
import { save } from "./support/results.mjs";

const RESULT = fileURLToPath(new URL("results/module.json", import.meta.url));

/** Names of crates, as they stand in the names of functions and of what implements their traits. */
const crates = (...names) => new RegExp(`\\b(${names.join("|")})(\\[|::)`);

/** The first that fits counts. */
const GROUPS = [
  ["names, which visitors do not get", /^"function names"/],
  ["texts in two languages, tables", /^data segment/],
  ["structure: imports, exports, types, tables", /^(elem|table|import|export|type|global|producers|custom|code section|wasm magic|data section|memory)/],
  ["serde, postcard and our types: reading the data", /serde|postcard|hubben::(app::load|views::data|packed|model)/],
  ["our views", /hubben::views/],
  ["our browser, app, router, offline, stand", /hubben::(browser|app|stand|changes)/],
  ["our engine, addresses and the rest of ours", /hubben/],
  ["tachys, leptos: drawing", crates("tachys", "leptos\\w*", "either_of", "oco_ref", "next_tuple")],
  ["reactive_graph, any_spawner, futures", crates("reactive_graph", "any_spawner", "futures\\w*", "or_poisoned", "send_wrapper", "slotmap")],
  ["wasm-bindgen, js-sys, web-sys, gloo", crates("wasm_bindgen\\w*", "js_sys", "web_sys", "gloo\\w*")],
  ["core, alloc, std, hashbrown, indexmap, dlmalloc", crates("core", "alloc", "std", "hashbrown", "indexmap", "dlmalloc", "rustc_hash")],
  ["shims, stemmers and others", /^/],
];

/** Bytes by group, the largest first. Lines are `name,bytes,…`; a name may hold commas and quotation marks. */
export function grouped(csv) {
  const sums = new Map();
  for (const line of csv.split("\n").slice(1)) {
    const found = /^(?:"((?:[^"]|"")*)"|([^,]*)),(\d+),/.exec(line);
    if (!found) continue;
    const name = (found[1] ?? found[2]).replaceAll('""', '"');
    const [group] = GROUPS.find(([, fits]) => fits.test(name));
    sums.set(group, (sums.get(group) ?? 0) + Number(found[3]));
  }
  sums.delete(GROUPS[0][0]);
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error("the file that twiggy has written is missing: node bench/module.mjs FILE.csv");
  await save(RESULT, { bytes: grouped(readFileSync(file, "utf8")) });
  writeTables();
}
