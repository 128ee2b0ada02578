// What a device keeps of the site.

import { eventually, open } from "./app.mjs";
import { newPage } from "./browser.mjs";
import assert from "node:assert/strict";

/** What the page about the site says of its copy. */
export const copyLine = (page) => page.locator(".offline-state");

/** A page whose browser keeps the site, once all of it is kept; it stands on the page about the site. */
export async function keptPage(site, options = {}) {
  const page = await newPage({ site, worker: true, ...options });
  await open(page, "om/");
  await whole(page);
  return page;
}

/** Waits until the page about the site says that all is kept. */
export const whole = (page) =>
  eventually(async () => assert.match(await copyLine(page).textContent(), /^Fungerar utan nät/), { within: 15_000 });

/** The names of what is kept for this origin. */
export const cacheNames = (page) => page.evaluate(() => caches.keys());

/** Stops the worker, so that it starts anew with the next request. */
export async function stopWorkers(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
}

/** Breaks the kept file whose address contains a text, and forgets what the browser itself has of it. */
export async function spoil(page, text) {
  await page.evaluate(async (part) => {
    const cache = await caches.open((await caches.keys())[0]);
    const requests = (await cache.keys()).filter(({ url }) => url.includes(part));
    if (requests.length !== 1) throw new Error(`${requests.length} files with ${part}`);
    await cache.put(requests[0], new Response("{"));
  }, text);
  await stopWorkers(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await devtools.detach();
}
