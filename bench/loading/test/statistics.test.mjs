// Numbers out of noisy runs, and what is made of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as statistics from "../report/statistics.mjs";
import { table } from "../report/table.mjs";
import { targets } from "../report/targets.mjs";
import { excess } from "../sizes.mjs";
import { workWithin } from "../report/work.mjs";
import { kindOf } from "../measure/traffic.mjs";

test("the median is the middle, whatever the order", () => {
  assert.equal(statistics.median([30, 1, 2]), 2);
  assert.equal(statistics.median([4, 1, 2, 30]), 3);
  assert.equal(statistics.median([]), undefined);
});

test("a summary has the extremes, and leaves out what was not measured", () => {
  assert.deepEqual(statistics.summary([3, undefined, 1, 0]), { median: 1, min: 0, max: 3, runs: 3 });
  assert.equal(statistics.summary([undefined]), undefined);
  assert.deepEqual(Object.keys(statistics.summaries([{ a: 1, b: undefined }, { a: 2 }])), ["a"]);
});

test("what was measured in turn is compared round by round", () => {
  assert.deepEqual(statistics.paired([11, 22, 108], [10, 20, 100]), { median: 2, min: 1, max: 8, runs: 3 });
  assert.equal(statistics.paired([undefined], [1]), undefined);
});

test("a ratio needs both sides", () => {
  assert.equal(statistics.ratio({ median: 3 }, { median: 2 }), 1.5);
  assert.equal(statistics.ratio({ median: 3 }, { median: 0 }), undefined);
  assert.equal(statistics.ratio(undefined, { median: 2 }), undefined);
});

test("each figure stands beside what it is to the limit and to the usual way", () => {
  const found = statistics.withRatios({ static: { a: { median: 2 } }, react: { a: { median: 4 }, b: { median: 5 } }, hubben: { a: { median: 3 }, b: { median: 10 } } });
  assert.deepEqual(found.hubben, { a: { median: 3, ratioToStatic: 1.5, ratioToReact: 0.75 }, b: { median: 10, ratioToReact: 2 } });
});

const flat = (figures) => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { median: value, min: value, max: value }]));

test("aims are met, missed, or not measured", () => {
  const variants = {
    static: flat({ firstPaint: 1000, largestPaint: 1000 }),
    react: flat({ firstFilter: 2000, fullApp: 2000 }),
    hubben: flat({ firstPaint: 1150, largestPaint: 1151, firstFilter: 2000, fullApp: 2600, shift: 0, blocking: 51, bytes: 220_000 }),
  };
  const met = Object.fromEntries(targets(variants, undefined).map(({ name, met }) => [name.split(",")[0], met]));
  assert.deepEqual(met, {
    "first paint": true, "largest paint": false, "first filter": false, "full app": true, "layout shift": true,
    "blocking time": false, "fetched before the full app answers": true, "repeat visit": undefined,
    "repeat visit without network": undefined,
  });
  assert.ok(targets({}, undefined).every(({ met }) => met === undefined));
});

test("what grows over its limit is named, and so is what has none", () => {
  assert.deepEqual(excess({ html: 10, css: 11, other: 1 }, { html: 10, css: 10 }), [
    "css: 11 bytes, 1 over the limit of 10",
    "other: 1 bytes, without a limit",
  ]);
});

test("each moment of a thread counts once, for the innermost work of a known kind", () => {
  const event = (name, ts, dur) => ({ name, ts: ts * 1000, dur: dur * 1000 });
  const events = [event("RunTask", 10, 50), event("FunctionCall", 20, 30), event("Layout", 30, 10), event("Something", 32, 4), event("ParseHTML", 90, 30)];
  assert.deepEqual(workWithin(events, 0, 100_000), { idle: 40, other: 20, script: 20, layout: 10, "parse HTML": 10 });
  assert.deepEqual(workWithin(events, 25_000, 35_000), { script: 5, layout: 5 });
});

test("files are told apart by their names", () => {
  const kinds = ["utforska/", "start.0a.js", "app.0a.js", "app.0a.wasm", "style.css", "data/list.sv.0a.txt", "icon.svg"];
  assert.deepEqual(kinds.map((name) => kindOf(`http://127.0.0.1/${name}`)), ["html", "start", "glue", "module", "css", "data", "other"]);
});

test("a table's columns stand below each other", () => {
  assert.equal(table([["a", "bb"], ["ccc", "1"], ["d"]]), "a    bb\nccc   1\nd");
});
