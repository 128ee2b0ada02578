// What the page says is what was measured.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { filled } from "../readme.mjs";

const page = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the tables of the page are those of the results", () => {
  assert.equal(filled(page), page, "run `node bench/support/readme.mjs`");
});

test("a table whose place is gone is missed", () => {
  assert.throws(() => filled(page.replace("<!-- app -->", "")), /no place for the table "app"/);
});
