// What the built site is made of.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { dist } from "./support/site.mjs";

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const shipped = files(dist);

test("no folder of the machine that built the site stands in it", () => {
  const folders = [process.cwd(), `${homedir()}${path.sep}`, process.env.CARGO_HOME].filter((folder) => folder?.length > 2);
  for (const file of shipped) {
    const text = readFileSync(file, "latin1");
    for (const folder of folders) assert.ok(!text.includes(folder), `${file} names ${folder}`);
  }
});
