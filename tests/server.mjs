// A static file server on node:http alone, for `cargo xtask serve` and the end-to-end tests.
//
//   node tests/server.mjs <folder> [--port N] [--base /a/b%20å/]
//
// What belongs here: what any plain web server does with a folder, and the faults that a
// test can ask for. Nothing that the site would need and another server might lack.

import { createServer } from "node:http";
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import zlib from "node:zlib";

const brotli = promisify(zlib.brotliCompress);

const TEXT = "; charset=utf-8";
const MIME = {
  ".css": `text/css${TEXT}`,
  ".csv": `text/csv${TEXT}`,
  ".html": `text/html${TEXT}`,
  ".ico": "image/x-icon",
  ".js": `text/javascript${TEXT}`,
  ".json": `application/json${TEXT}`,
  ".mjs": `text/javascript${TEXT}`,
  ".png": "image/png",
  ".svg": `image/svg+xml${TEXT}`,
  ".txt": `text/plain${TEXT}`,
  ".wasm": "application/wasm",
  ".webmanifest": `application/manifest+json${TEXT}`,
  ".xml": `application/xml${TEXT}`,
};

/** Below this, compressing costs more than it saves. */
const WORTH_COMPRESSING = 512;

/**
 * Serves `folder` below the path `base` on 127.0.0.1.
 *
 * `log` holds one entry a request, in order: method, path (decoded, below the base, with a
 * leading slash), query and status; the status is 0 until there is an answer, and stays 0
 * where the connection was cut before one. A request outside the base has `outside: true`
 * and its whole path.
 *
 * `faults` is a Map from a path (the source of a RegExp, a RegExp, or a function of the
 * logged path) to what goes wrong there: `{ status }`, `{ cut: bytes }`, `{ body }`,
 * `{ mime }`, `{ delay: ms }`, `{ reset: true }`, or several together. The first that
 * matches counts; they can be set and cleared at any time.
 */
export async function start({ folder, base = "/", port = 0 }) {
  const root = await realpath(folder).catch(() => path.resolve(folder));
  const site = { root, base: decodedBase(base), log: [], faults: new Map(), cache: new Map() };
  const server = createServer((request, response) => {
    respond(site, request, response).catch((error) => {
      console.error(`server: ${request.method} ${request.url}: ${error.stack}`);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${server.address().port}${encodePath(site.base)}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close, log: site.log, faults: site.faults };
}

async function respond(site, request, response) {
  const asked = readTarget(site, request.url);
  const entry = { method: request.method, path: asked.path, query: asked.query, status: 0 };
  if (asked.outside) entry.outside = true;
  site.log.push(entry);
  const answer = (status, headers, body) => {
    entry.status = status;
    response.writeHead(status, { "Cache-Control": "no-cache", ...headers });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  const plain = (status, text, headers = {}) =>
    answer(status, { "Content-Type": MIME[".txt"], "Content-Length": text.length, ...headers }, text);

  if (request.method !== "GET" && request.method !== "HEAD") {
    return plain(405, "Only GET and HEAD.\n", { Allow: "GET, HEAD" });
  }
  if (asked.bad) return plain(400, "A path that cannot be read.\n");
  if (asked.redirect) return plain(301, "", { Location: asked.redirect + asked.query });
  if (asked.outside) return plain(404, "Outside the site.\n");

  const fault = faultFor(site.faults, asked.path);
  if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
  if (fault?.reset) return request.socket.resetAndDestroy();

  const content = await contentFor(site, asked.path, fault);
  if (content.folder) {
    const location = encodePath(`${site.base}${asked.path.slice(1)}/`);
    return plain(301, "", { Location: location + asked.query });
  }
  const { status, type, bytes } = content;
  const headers = { "Content-Type": type, "Content-Length": bytes.length, Vary: "Accept-Encoding" };

  if (fault?.cut !== undefined && request.method === "GET") {
    entry.status = status;
    response.writeHead(status, { "Cache-Control": "no-cache", ...headers });
    // Flushed before the cut, so that what was promised to arrive does arrive.
    return response.write(bytes.subarray(0, fault.cut), () => request.socket.destroy());
  }
  const compress = content.key && bytes.length >= WORTH_COMPRESSING && compressible(type);
  if (compress && accepts(request, "br")) {
    const small = await compressed(site.cache, content);
    return answer(status, { ...headers, "Content-Encoding": "br", "Content-Length": small.length }, small);
  }
  return answer(status, headers, bytes);
}

/** What to answer with: a file as it is, or what a fault makes of it. */
async function contentFor(site, asked, fault) {
  const type = fault?.mime ?? MIME[path.extname(asked).toLowerCase()];
  if (fault?.body !== undefined) {
    return { status: fault.status ?? 200, type: type ?? MIME[".html"], bytes: Buffer.from(fault.body) };
  }
  if (fault?.status >= 500) {
    return { status: fault.status, type: fault.mime ?? MIME[".txt"], bytes: Buffer.from(`${fault.status}\n`) };
  }
  const file = fault?.status === 404 ? null : await find(site, asked);
  if (file) return { ...file, status: fault?.status ?? 200, type: fault?.mime ?? file.type };
  const page = await find(site, "/404.html");
  return { type: MIME[".txt"], bytes: Buffer.from("404\n"), ...page, status: 404 };
}

/** What was asked for, below the base, decoded once. */
function readTarget(site, target) {
  const [raw, ...rest] = target.split("?");
  const query = rest.length > 0 ? `?${rest.join("?")}` : "";
  let whole;
  try {
    whole = decodeURIComponent(raw);
  } catch {
    return { path: raw, query, bad: true };
  }
  // A slash or a step upwards that was hidden by encoding is as bad as an open one; two
  // slashes at the start of a redirect would lead to another host.
  const odd = /%2f|%5c|\\|\0|\/\//i.test(raw) || /[\\\0]/.test(whole);
  const upwards = whole.split("/").some((part) => part === ".." || part === ".");
  if (!whole.startsWith("/") || odd || upwards) return { path: whole, query, bad: true };
  if (`${whole}/` === site.base) {
    return { path: whole, query, outside: true, redirect: encodePath(site.base) };
  }
  if (!whole.startsWith(site.base)) return { path: whole, query, outside: true };
  return { path: `/${whole.slice(site.base.length)}`, query };
}

/** The file behind a path: its bytes, or that it is a folder without its slash, or null. */
async function find(site, asked) {
  const wanted = path.join(site.root, asked.endsWith("/") ? `${asked}index.html` : asked);
  let file;
  try {
    file = await realpath(wanted);
    const about = await stat(file);
    if (file !== site.root && !file.startsWith(site.root + path.sep)) return null;
    if (about.isDirectory()) return { folder: true };
    const key = `${file}\n${about.mtimeMs}\n${about.size}`;
    const type = MIME[path.extname(wanted).toLowerCase()] ?? "application/octet-stream";
    return { key, file, type, bytes: await readFile(file) };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EISDIR"].includes(error.code)) return null;
    throw error;
  }
}

async function compressed(cache, found) {
  const kept = cache.get(found.file);
  if (kept?.key === found.key) return kept.bytes;
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };
  // As servers do that are set up for it: what the build has compressed is sent as it is.
  const bytes = (await readFile(`${found.file}.br`).catch(() => null)) ?? (await brotli(found.bytes, { params }));
  cache.set(found.file, { key: found.key, bytes });
  return bytes;
}

function faultFor(faults, asked) {
  for (const [pattern, fault] of faults) {
    const hit =
      typeof pattern === "function" ? pattern(asked) : new RegExp(pattern, "u").test(asked);
    if (hit) return fault;
  }
  return undefined;
}

const compressible = (type) => /charset=utf-8|wasm|x-icon/.test(type);

const accepts = (request, coding) =>
  (request.headers["accept-encoding"] ?? "")
    .split(",")
    .some((part) => new RegExp(`^\\s*${coding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`).test(part));

const encodePath = (decoded) => decoded.split("/").map(encodeURIComponent).join("/");

function decodedBase(base) {
  return `/${decodeURIComponent(base)}/`.replaceAll(/\/{2,}/g, "/");
}

async function main(words) {
  const folder = words.shift();
  const options = { folder, port: 8080 };
  let stopWithStdin = false;
  while (words.length > 0) {
    const word = words.shift();
    if (word === "--port") options.port = Number(words.shift());
    else if (word === "--base") options.base = words.shift();
    else if (word === "--stop-with-stdin") stopWithStdin = true;
    else options.folder = undefined;
  }
  if (!options.folder || !Number.isInteger(options.port)) {
    console.error("usage: node tests/server.mjs <folder> [--port N] [--base /a/b%20å/]");
    process.exit(2);
  }
  const { url } = await start(options);
  console.log(`--> serving ${url} (Ctrl-C stops it)`);
  // Whoever started this holds the other end; when it is gone, so are we.
  if (stopWithStdin) process.stdin.resume().on("end", () => process.exit(0));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`server: ${error.message}`);
    process.exit(1);
  });
}
