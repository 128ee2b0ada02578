// The table of what visitors download, for `cargo xtask bench`: node tests/sizes.mjs dist
//
// gzip 9 and brotli 11 stand for a server that compresses beforehand; raw for one that
// does not compress at all.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node tests/sizes.mjs <dist>");
  process.exit(2);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(folder, full).split(path.sep).join("/");
    return { name, bytes: readFileSync(full) };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const brotli = (bytes) =>
  zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** One row for these files, each compressed by itself as a server does. */
function row(what, some) {
  const sum = (measure) => some.reduce((total, { bytes }) => total + measure(bytes), 0);
  return [
    what,
    sum((bytes) => bytes.length),
    sum((bytes) => zlib.gzipSync(bytes, { level: 9 }).length),
    sum(brotli),
  ];
}

const ending = (...ends) => files.filter(({ name }) => ends.some((end) => name.endsWith(end)));
const each = (kind, some) => some.map((file) => row(`${kind}: ${file.name}`, [file]));

/** A page's kind: its first folder, in either language; `*` where it stands deeper. */
function kindOf(name) {
  const parts = name.replace(/(^|\/)index\.html$/, "").split("/").filter(Boolean);
  if (parts[0] === "en") parts.shift();
  if (parts.length === 0) return "/";
  return parts.length === 1 ? `/${parts[0]}${parts[0].endsWith(".html") ? "" : "/"}` : `/${parts[0]}/*`;
}

function largestPages() {
  const kinds = new Map();
  for (const file of ending(".html")) {
    const kind = kindOf(file.name);
    const known = kinds.get(kind) ?? { count: 0, largest: file };
    const largest = file.bytes.length > known.largest.bytes.length ? file : known.largest;
    kinds.set(kind, { count: known.count + 1, largest });
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { count, largest }]) => row(`page ${kind} (largest of ${count}: ${largest.name})`, [largest]));
}

const json = ending(".json").filter(({ name }) => !name.includes("schema/"));
const rows = [
  ...each("module", ending(".wasm")),
  ...each("script", ending(".js", ".mjs")),
  ...each("CSS", ending(".css")),
  row(`data: ${json.length} JSON files`, json),
  ...largestPages(),
];

const width = Math.max(...rows.map(([what]) => what.length));
const line = (what, ...sizes) =>
  what.padEnd(width) + sizes.map((size) => String(size).padStart(11)).join("");
console.log(line("bytes", "raw", "gzip 9", "brotli 11"));
for (const cells of rows) console.log(line(...cells));
