// What a visitor's browser fetches before the full app answers, by kind, each file compressed with brotli 11 on its
// own; held against `limits.json`. No browser is needed: the page names every file that its app needs.

import fs from "node:fs";
import path from "node:path";
import { brotli } from "./site/files.mjs";
import { needs } from "./site/html.mjs";
import { PAGE, below } from "./site/variants.mjs";

/** Compressed bytes by kind, and in all. */
export function sizes(dist) {
  const weigh = (name) => brotli(fs.readFileSync(path.join(dist, name))).length;
  const page = fs.readFileSync(path.join(dist, PAGE), "utf8");
  const sums = { html: weigh(PAGE) };
  for (const { kind, href } of needs(page)) sums[kind] = (sums[kind] ?? 0) + weigh(below(href));
  return { ...sums, total: Object.values(sums).reduce((a, b) => a + b, 0) };
}

/** What is over its limit, as lines; a kind without a limit is one too many. */
export function excess(sums, limits) {
  return Object.entries(sums)
    .filter(([kind, bytes]) => !(bytes <= limits[kind]))
    .map(([kind, bytes]) => `${kind}: ${bytes} bytes, ${limits[kind] === undefined ? "without a limit" : `${bytes - limits[kind]} over the limit of ${limits[kind]}`}`);
}
