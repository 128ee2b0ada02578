// The site as it lies on a server: a copy that a server without rights of its own can read.

import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const temporary = [];
process.on("exit", () => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder that everybody can read, until this process ends. */
export function scratch() {
  const folder = mkdtempSync(path.join(tmpdir(), "hubben-servers-"));
  temporary.push(folder);
  // Servers that are started as root give their rights up before they read a file.
  chmodSync(folder, 0o755);
  return folder;
}

const copies = new Map();

/**
 * The folder that a server is given as its root, with the site below the path `base` in it.
 * `add` holds further files for the site's own folder, by name.
 */
export function stage(folder, base, add = {}) {
  const key = JSON.stringify([folder, add]);
  if (!copies.has(key)) {
    const copy = path.join(scratch(), "site");
    cpSync(folder, copy, { recursive: true });
    for (const [name, text] of Object.entries(add)) writeFileSync(path.join(copy, name), text);
    copies.set(key, copy);
  }
  if (base === "/") return copies.get(key);
  const root = path.join(path.dirname(copies.get(key)), "below");
  const place = path.resolve(root, `.${base}`);
  if (!existsSync(place)) {
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(copies.get(key), place);
  }
  return root;
}

/** Where a site below `base` is found. */
export const address = (port, base) => `http://127.0.0.1:${port}${base.split("/").map(encodeURIComponent).join("/")}`;
