// What the pages say is what was measured.

import assert from "node:assert/strict";
import { test } from "node:test";
import { filled, PAGES, text } from "../readme.mjs";

for (const name of PAGES) {
  test(`${name}: the tables are those of the results`, () => {
    assert.equal(filled(name, text(name)), text(name), "run `node bench/support/readme.mjs`");
  });
}

test("a table whose place is gone is missed", () => {
  assert.throws(() => filled("README.md", text("README.md").replace("<!-- app -->", "")), /no place for the table "app"/);
});
