// Each engine as a site would ship it: bundled with what it needs, minified; and how many bytes that is.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import { build } from "esbuild";
import { engineUrl } from "./engines/index.mjs";

/** An engine's bundle as text. */
export async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(engineUrl(name))],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  return Buffer.from(outputFiles[0].contents);
}

/** Bytes as they are and as a server sends them. */
export function weigh(...files) {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  const sum = (sizes) => sizes.reduce((all, one) => all + one, 0);
  return {
    raw: sum(files.map((file) => file.length)),
    brotli: sum(files.map((file) => zlib.brotliCompressSync(file, { params }).length)),
  };
}

/** The installed versions of an engine's packages. */
export async function versions(packages) {
  const found = {};
  for (const name of packages) {
    // A package need not export its package.json, so that it is looked for beside its entry.
    let folder = path.dirname(createRequire(import.meta.url).resolve(name === "@orama/stemmers" ? `${name}/swedish` : name));
    for (;;) {
      const about = await readFile(path.join(folder, "package.json"), "utf8").then(JSON.parse, () => null);
      if (about?.name === name) {
        found[name] = about.version;
        break;
      }
      folder = path.dirname(folder);
    }
  }
  return found;
}

/** The files of Hubben's own module in a folder: glue and WebAssembly. */
export async function moduleFiles(folder) {
  const glue = await readFile(path.join(folder, "hubben_bench.js"));
  const wasm = await readFile(path.join(folder, "hubben_bench_bg.wasm"));
  return { glue, wasm };
}
