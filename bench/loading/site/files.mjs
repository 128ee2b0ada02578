// Folders that the benchmark makes: copies and patched files, each compressed as a well set-up server would have it.

import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

/** Brotli at its best: what a build or a server makes beforehand. */
export const brotli = (bytes) =>
  zlib.brotliCompressSync(bytes, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** An empty folder. */
export function empty(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes a file and, beside it, its compressed copy. */
export function write(folder, name, content) {
  const file = path.join(folder, name);
  const bytes = Buffer.from(content);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (const [where, what] of [[file, bytes], [`${file}.br`, brotli(bytes)]]) {
    // It may share its content with another folder's file.
    fs.rmSync(where, { force: true });
    fs.writeFileSync(where, what);
  }
}

/** A copy of a folder that shares the content of its files, so that it takes no room. */
export function linked(from, to, wanted = () => true) {
  empty(to);
  for (const entry of fs.readdirSync(from, { recursive: true, withFileTypes: true })) {
    const source = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(from, source);
    if (!entry.isFile() || !wanted(name)) continue;
    fs.mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    fs.linkSync(source, path.join(to, name));
  }
  return to;
}

/** A real copy, which a build that goes on meanwhile cannot change; without what no browser here asks for. */
export function snapshot(from, to) {
  empty(to);
  fs.cpSync(from, to, { recursive: true, filter: (name) => !name.endsWith(".gz") });
  return to;
}
