// A site that a newer version can take the place of while visitors have it open.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { dist, serveSite } from "./site.mjs";

/** What the service worker of a built site knows. */
export function release(folder = dist) {
  const [, json] = readFileSync(path.join(folder, "sw.js"), "utf8").match(/^const release = (.*);\n/);
  return JSON.parse(json);
}

/**
 * Serves a copy of the built site until the test file ends. `publish(change)` builds another
 * version, after `change(data)` has been at its data's folder, and puts it in the place of the
 * present one; it gives what its worker knows. `restore()` publishes the first again.
 */
export async function serveVersions({ base = "/" } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "hubben-versions-"));
  after(() => rmSync(folder, { recursive: true }));
  const served = path.join(folder, "served");
  cpSync(dist, served, { recursive: true });
  const site = await serveSite({ folder: served, base });
  let built = 0;
  const put = (next) => {
    renameSync(served, path.join(folder, `old-${built}`));
    renameSync(next, served);
    return release(served);
  };
  const publish = (change) => {
    built += 1;
    const data = path.join(folder, `data-${built}`);
    cpSync("data", data, { recursive: true });
    change(data);
    const next = path.join(folder, `next-${built}`);
    const words = ["build", "--data", data, "--style", "style", "--public", "public", "--trunk", "target/trunk", "--out", next];
    execFileSync(process.env.HUBBEN_PRERENDER, words);
    return put(next);
  };
  const restore = () => {
    built += 1;
    const next = path.join(folder, `next-${built}`);
    cpSync(dist, next, { recursive: true });
    return put(next);
  };
  return { ...site, served, publish, restore };
}

/** Changes a JSON file of the data. */
export function edit(data, file, change) {
  const name = path.join(data, file);
  const json = JSON.parse(readFileSync(name, "utf8"));
  change(json);
  writeFileSync(name, JSON.stringify(json));
}
