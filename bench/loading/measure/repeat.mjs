// A visitor who comes back: the site from the service worker's cache, without any brake.

import { phone } from "./browser.mjs";
import { watch } from "./observe.mjs";

/** Waits until the worker controls the page and has read every file back. */
async function kept(page) {
  await page.evaluate(async () => {
    const workers = navigator.serviceWorker;
    await workers.ready;
    if (!workers.controller) await new Promise((done) => workers.addEventListener("controllerchange", done, { once: true }));
    for (;;) {
      const found = await new Promise((done) => {
        workers.addEventListener("message", ({ data }) => done(data), { once: true });
        workers.controller.postMessage("status");
      });
      if (found.kept === found.of) return;
    }
  });
}

/** A new page in the same browser, its worker stopped as it is between two visits. */
async function again(first, address) {
  const context = first.context();
  const devtools = await context.newCDPSession(first);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
  const page = await context.newPage();
  try {
    await page.addInitScript(watch, { ready: "app" });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.bench.ready && globalThis.bench.paints["first-contentful-paint"], undefined, { polling: 50 });
    const { paints, ready, largest, shift } = await page.evaluate(() => globalThis.bench);
    const served = await page.evaluate(() => performance.getEntriesByType("navigation")[0].workerStart > 0);
    if (!served) throw new Error("the repeat visit was not answered by the worker");
    return { firstPaint: paints["first-contentful-paint"], largestPaint: largest, shift, runs: ready };
  } finally {
    await page.close();
  }
}

/** So many repeat visits with the network, and as many once the server is gone. */
export async function repeat(browser, server, runs) {
  const first = await phone(browser);
  try {
    const address = `${server.url}utforska/`;
    await first.goto(address);
    await kept(first);
    // Nobody looks at two pages at once.
    await first.goto("about:blank");
    const visits = async () => {
      await again(first, address);
      const figures = [];
      while (figures.length < runs) figures.push(await again(first, address));
      return figures;
    };
    const online = await visits();
    await server.close();
    return { online, offline: await visits() };
  } finally {
    await first.context().close();
  }
}
