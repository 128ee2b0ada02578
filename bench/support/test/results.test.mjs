// What is written is what was measured, to as many digits as a measurement has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { text } from "../results.mjs";

test("a result reads back as it was, but for digits that say nothing", () => {
  const result = { name: "[\n1,\n2]", at: [0.000123456, 12.34567, 98765.4321, 5e-9], bytes: 1234567, none: null, nested: [[1], ["a", 2]], empty: [] };
  assert.deepEqual(JSON.parse(text(result)), { ...result, at: [0.0001235, 12.35, 98770, 5e-9] });
});

test("a list of figures stands in one line", () => {
  assert.equal(text({ steps: [1, 2.5, 1e-7] }).split("\n").length, 4);
});
