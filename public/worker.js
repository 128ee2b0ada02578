// The service worker. It keeps one version of the site on the device, whole or not at all, and
// answers from it. `release`, which the build writes before this, lists the version's files.
// What it does not know is the network's business.

const scope = new URL(registration.scope);
/** The space keeps the names of two sites on one host apart: no path holds one. */
const PREFIX = `hubben ${scope.pathname} `;
const CACHE = PREFIX + release.version;
const files = new Map(release.files.map(([path, digest, type]) => [path, { digest, type }]));
const routes = new Set(release.routes);
/** Files that have been read back as they have to be since this worker was started. */
const verified = new Set();
/** How many files are fetched at a time. */
const AT_ONCE = 4;
/** What a server says about its pages holds for the copies too. */
const GUARDS = [
  "content-security-policy", "cross-origin-embedder-policy", "cross-origin-opener-policy", "cross-origin-resource-policy",
  "permissions-policy", "referrer-policy", "x-content-type-options", "x-frame-options",
];
const HASHED = /\.[0-9a-f]{12}\.\w+$/;

const address = (path) => new URL(path, scope).href;

async function isWhole(path, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") === files.get(path).digest;
}

/** A file from the network, as it has to be. The copy that the page has just fetched will do; one that is wrong is asked for again. */
async function download(path) {
  for (const cache of HASHED.test(path) ? ["force-cache", "reload"] : ["no-cache", "reload"]) {
    const answer = await fetch(address(path), { cache });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || !(await isWhole(path, bytes))) continue;
    const headers = new Headers({ "Content-Type": files.get(path).type });
    for (const name of GUARDS) if (answer.headers.has(name)) headers.set(name, answer.headers.get(name));
    return new Response(bytes, { headers });
  }
  throw new Error(`${path} is not as this version needs it`);
}

/** A file from a cache, if it is there and whole; one that is not is dropped. */
async function read(cache, path) {
  const kept = await cache.match(address(path));
  if (!kept) return undefined;
  if (await isWhole(path, await kept.clone().arrayBuffer())) return kept;
  await cache.delete(address(path));
  return undefined;
}

/** A file that an older version has too. */
async function inherited(path) {
  for (const name of HASHED.test(path) ? await caches.keys() : []) {
    if (!name.startsWith(PREFIX) || name === CACHE) continue;
    const kept = await read(await caches.open(name), path);
    if (kept) return kept;
  }
  return undefined;
}

async function keep(cache, path) {
  if (await read(cache, path)) return;
  await cache.put(address(path), (await inherited(path)) ?? (await download(path)));
}

let filling;
/** Whether the visitor has had everything deleted, and has not opened the site again since. */
let forgotten = false;

/** Fetches what is missing of this version. What is whole already stays for the next try, unless there is no room. */
function fill() {
  filling ??= (async () => {
    if (forgotten) return;
    const cache = await caches.open(CACHE);
    const left = [...files.keys()];
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (let path = left.shift(); path !== undefined && !forgotten; path = left.shift()) await keep(cache, path);
      }));
    } catch (error) {
      left.length = 0;
      if (error.name === "QuotaExceededError") await caches.delete(CACHE);
      throw error;
    }
  })().finally(() => (filling = undefined));
  return filling;
}

/** Forgets versions of this site. */
async function drop(chosen) {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && chosen(name)) await caches.delete(name);
}

/** What is really there: every file is read back. */
async function status() {
  let kept = 0;
  // To open one that is gone makes it anew.
  const cache = forgotten ? undefined : await caches.open(CACHE);
  if (cache) for (const path of files.keys()) if (await read(cache, path)) kept += 1;
  return { kept, of: files.size, version: release.version };
}

/** A kept file; one that is missing or broken is fetched once more. */
async function answer(path) {
  try {
    // What was deleted does not come back by being asked for, not even while it is being deleted.
    if (!(await caches.has(CACHE)) || forgotten) return undefined;
    const cache = await caches.open(CACHE);
    const kept = verified.has(path) ? await cache.match(address(path)) : await read(cache, path);
    if (kept) {
      verified.add(path);
      return kept;
    }
    const fresh = await download(path);
    await cache.put(address(path), fresh.clone()).catch(() => {});
    return fresh;
  } catch {
    return undefined;
  }
}

/** A page that is answered at any depth: its links get the site's root. */
async function anywhere(name, status) {
  const kept = await answer(name);
  if (!kept) return undefined;
  const root = scope.pathname.replaceAll("&", "&amp;");
  const headers = new Headers(kept.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response((await kept.text()).replaceAll("{root}", () => root), { status, headers });
}

/** The page for a route that has no file of its own here: the app fills it. */
const shell = (path) => anywhere(release.shells.find(([beginning]) => path.startsWith(beginning))[1], 200);

async function page(path, request) {
  const own = files.has(path) ? await answer(path) : routes.has(path) ? await shell(path) : undefined;
  if (own) return own;
  try {
    return await fetch(request);
  } catch (error) {
    const absent = await anywhere(release.absent, 503);
    if (!absent) throw error;
    return absent;
  }
}

/** A page as a file, without the app. */
const asFile = async (path) =>
  (files.has(path) ? await answer(path) : undefined) ?? (await anywhere(release.absent, 503)) ?? Response.error();

addEventListener("install", (event) => event.waitUntil(fill()));

addEventListener("activate", (event) => event.waitUntil((async () => {
  await drop((name) => name !== CACHE);
  await clients.claim();
})()));

addEventListener("message", (event) => {
  const { data, source } = event;
  if (data === "take over") skipWaiting();
  if (data === "forget") {
    forgotten = true;
    event.waitUntil((async () => {
      await Promise.resolve(filling).catch(() => {});
      await drop(() => true);
      // Pages that go on would else ask for the copy again, and claim to have it.
      const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
      for (const page of pages) if (page.url.startsWith(scope.href)) page.postMessage("forgotten");
    })());
  }
  if (data !== "status") return;
  forgotten = false;
  event.waitUntil((async () => {
    const found = await status();
    source.postMessage(found);
    if (found.kept === found.of) return;
    // A try that is under way may be failing for what has passed by now.
    await Promise.resolve(filling).catch(() => {});
    await fill().catch(() => {});
    source.postMessage(await status());
  })());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === "navigate") {
    const folder = path.replace(/(^|\/)index\.html$/, "$1");
    const slashed = `${folder}/`;
    // The way past the app, for a browser in which it does not run.
    if (url.searchParams.has("utan-app")) return event.respondWith(fetch(request).catch(() => asFile(files.has(slashed) ? slashed : folder)));
    if (files.has(slashed) || routes.has(slashed)) event.respondWith(Response.redirect(address(slashed)));
    else event.respondWith(page(folder, request));
  } else if (files.has(path)) {
    event.respondWith(answer(path).then((kept) => kept ?? fetch(request)));
  }
});
