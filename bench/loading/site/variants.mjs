// The ways of serving the same explorer, each as a folder with `utforska/index.html`.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { empty, linked, write } from "./files.mjs";
import { withHead, withWholeData, withoutContent, withoutScript } from "./html.mjs";

export const PAGE = "utforska/index.html";

const here = path.resolve(import.meta.dirname, "..");
const read = (folder, name) => fs.readFileSync(path.join(folder, name), "utf8");

/** A page's address of a file, as a name below the site's root. */
export const below = (href) => path.posix.join(path.posix.dirname(PAGE), href);

/** What each variant is and how its folder is made of the site's; `ready` is how a page tells that it runs. */
export const VARIANTS = {
  static: { what: "plain HTML and CSS: the limit", ready: "load", make: (site, to) => plain(site, to) },
  react: { what: "React single-page app", ready: "field", make: (site, to) => react(site, to) },
  bare: { what: "ours without the prerendered part", ready: "app", make: bare },
  hubben: { what: "ours", ready: "app", make: (site, to) => linked(site, to) },
};

function plain(site, to) {
  empty(to);
  write(to, PAGE, withoutScript(read(site, PAGE)));
  return to;
}

function bare(site, to) {
  return patched(site, to, (html) => withWholeData(withoutContent(html)));
}

/**
 * The site with its page changed. Without the service worker: it would find that the page is not the one that it
 * knows, and ask for it again and again.
 */
export function patched(site, to, change) {
  linked(site, to, (name) => !name.startsWith("sw.js"));
  write(to, PAGE, change(read(site, PAGE), to));
  return to;
}

/** The built app beside the explorer's own share of the style sheet and the data, with or without a preload of the data. */
export function react(site, to, { preload = false } = {}) {
  const built = path.join(here, "react/dist");
  empty(to);
  // The rules of the static filter are no part of it.
  write(to, "style.css", /<style id="style-first">(.*?)<\/style>/s.exec(read(site, PAGE))[1]);
  write(to, "data/app.sv.json", JSON.stringify(swedish(JSON.parse(read(site, "data/hubben.json")))));
  for (const name of fs.readdirSync(path.join(built, "assets"))) write(to, `utforska/assets/${name}`, read(built, `assets/${name}`));
  const page = read(built, "index.html");
  const link = '<link rel="preload" as="fetch" type="application/json" href="../data/app.sv.json" crossorigin>';
  write(to, PAGE, preload ? withHead(page, link) : page);
  return to;
}

/** The published data with its texts in Swedish alone. */
function swedish(value) {
  if (Array.isArray(value)) return value.map(swedish);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, field]) => [name, swedish(field)]);
  const isText = entries.length > 0 && entries.every(([name]) => ["sv", "en"].includes(name));
  return Object.fromEntries(entries.filter(([name]) => !isText || name === "sv"));
}

/** Builds the React app with what `npm ci` in this folder has put there. */
export function buildReact() {
  if (!fs.existsSync(path.join(here, "node_modules/vite"))) execFileSync("npm", ["ci"], { cwd: here, stdio: "inherit" });
  execFileSync("npm", ["run", "--silent", "build"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
}
