// A site with more in it than the project's own data, made by the prerenderer.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { serveSite } from "./site.mjs";

/** The same words in both languages. */
export const both = (text) => ({ sv: text, en: text });

/**
 * Builds the site with what `fill` adds to its data, and serves it below a path of its own until
 * the test file ends. `fill` is given `write(folder, id, json)` and a document's kind, parties and
 * region. `more` are further options of the prerenderer.
 */
export async function serveWith(fill, more = []) {
  const prerender = process.env.HUBBEN_PRERENDER;
  if (!prerender) throw new Error("HUBBEN_PRERENDER is not set: run `cargo xtask test e2e`");
  const folder = mkdtempSync(path.join(tmpdir(), "hubben-more-"));
  after(() => rmSync(folder, { recursive: true }));
  const data = path.join(folder, "data");
  cpSync("data", data, { recursive: true });
  const { kind, parties, region } = JSON.parse(readFileSync(path.join(data, "documents/vasternorrland-drivkraft.json"), "utf8"));
  const write = (name, id, json) => {
    mkdirSync(path.join(data, name), { recursive: true });
    writeFileSync(path.join(data, name, `${id}.json`), JSON.stringify({ format: 1, ...json }));
  };
  fill(write, { kind, parties, region });
  const dist = path.join(folder, "dist");
  execFileSync(prerender, ["build", "--data", data, "--style", "style", "--public", "public", "--trunk", "target/trunk", "--out", dist, ...more]);
  return serveSite({ folder: dist, base: "/stor/" });
}
