// The long run of `cargo xtask bench soak`: its verdict tells what grows from what is level, and it runs.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { random } from "../../bench/support/random.mjs";
import { judge, slope } from "../../bench/support/verdict.mjs";

const STEPS = Array.from({ length: 21 }, (_, i) => i * 500);

/** Samples with some noise, where a figure is what `figures` says at a step. */
function samples(figures = {}) {
  const chance = random(3);
  const level = { heap: () => 3e6 + chance() * 3e4, wasm: () => 6e6, nodes: () => 12_000, listeners: () => 125, documents: () => 2 };
  return STEPS.map((at) => ({ at, ...Object.fromEntries(Object.entries({ ...level, ...figures }).map(([name, of]) => [name, of(at)])) }));
}

const growing = (figures) => judge(samples(figures)).filter(({ level }) => !level).map(({ name }) => name);

test("what a run leaves behind for good is told by name, in small amounts too", () => {
  assert.deepEqual(growing({}), []);
  assert.deepEqual(growing({ listeners: (at) => 125 + Math.floor(at / 100) }), ["listeners"]);
  assert.deepEqual(growing({ nodes: (at) => 12_000 + at / 50, heap: (at) => 3e6 + at * 60 }), ["heap", "nodes"]);
  assert.deepEqual(growing({ wasm: (at) => 6e6 + Math.floor(at / 1000) * 65_536 }), ["wasm"]);
  assert.deepEqual(growing({ documents: (at) => 2 + at / 500 }), ["documents"]);
});

test("what is built up once at the beginning is no leak, nor what shrinks", () => {
  assert.deepEqual(growing({ heap: (at) => 3e6 + Math.min(at, 4000) * 500, wasm: (at) => 6e6 + Math.min(at, 2000) * 1000 }), []);
  assert.deepEqual(growing({ nodes: (at) => 20_000 - at / 10 }), []);
  assert.equal(slope([[0, 1], [500, 2], [1000, 3]]), 1 / 500);
});

test("a short run does things of many kinds and reports every figure", async () => {
  const run = promisify(execFile)(process.execPath, ["bench/soak.mjs", "--steps", "16", "--every", "8", "--seed", "5"]);
  // So short a run is all beginning: its verdict says nothing, what it prints does.
  const { stdout } = await run.catch((failed) => failed);
  assert.equal(stdout.match(/^ +\d+( +\d+){5}$/gm)?.length, 3, stdout);
  for (const name of ["heap", "wasm", "nodes", "listeners", "documents"]) assert.match(stdout, new RegExp(`  ${name}: `));
  assert.ok(stdout.match(/^done: (.*)$/m)[1].split(", ").length > 3, stdout);
  assert.ok(!stdout.includes("problems:"), stdout);
});
