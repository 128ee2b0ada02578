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
 * Serves one version of the site after another until the test file ends, at first the built one, `site.first`.
 * `build(change)` makes another, after `change(data)` has been at its data's folder; `publish(version)` puts one in the
 * place of the present. A version is what its worker knows, and the folder where it lies while it is not served.
 */
export async function serveVersions({ base = "/" } = {}) {
  const work = mkdtempSync(path.join(tmpdir(), "hubben-versions-"));
  after(() => rmSync(work, { recursive: true }));
  let made = 0;
  const version = (fill) => {
    made += 1;
    const folder = path.join(work, `version-${made}`);
    fill(folder);
    return { folder, ...release(folder) };
  };
  const build = (change) => {
    const data = mkdtempSync(path.join(work, "data-"));
    cpSync("data", data, { recursive: true });
    change(data);
    const words = ["build", "--data", data, "--style", "style", "--public", "public", "--trunk", "target/trunk", "--out"];
    return version((folder) => execFileSync(process.env.HUBBEN_PRERENDER, [...words, folder]));
  };
  const first = version((folder) => cpSync(dist, folder, { recursive: true }));
  const served = path.join(work, "served");
  let present = first;
  renameSync(first.folder, served);
  const publish = (next) => {
    renameSync(served, present.folder);
    renameSync(next.folder, served);
    present = next;
  };
  return { ...(await serveSite({ folder: served, base })), first, build, publish };
}

/** Changes a JSON file of the data. */
export function edit(data, file, change) {
  const name = path.join(data, file);
  const json = JSON.parse(readFileSync(name, "utf8"));
  change(json);
  writeFileSync(name, JSON.stringify(json));
}
