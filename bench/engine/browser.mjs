// One Chromium, and in it a page for every engine.

import { chromium } from "playwright-core";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that is not in front is not slower than the one that is.
  "--disable-renderer-backgrounding",
  "--disable-backgrounding-occluded-windows",
  "--disable-background-timer-throttling",
  // Measuring memory collects garbage at once instead of waiting for it.
  "--enable-blink-features=ForceEagerMeasureMemory",
];

export async function launch() {
  const executablePath = process.env.HUBBEN_CHROMIUM;
  if (!executablePath) throw new Error("HUBBEN_CHROMIUM is not set: the path of a Chromium");
  return chromium.launch({ executablePath, args: ARGS });
}

/** An engine in a page of its own, as `page/main.mjs` offers it. */
export async function openEngine(browser, url, { name, source }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  let crash;
  const crashed = new Promise((_, reject) => (crash = reject));
  crashed.catch(() => {});
  page.on("crash", () => crash(new Error(`${name}: the page crashed, most likely out of memory`)));
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);
  const client = await context.newCDPSession(page);
  const call = (what, ...args) => Promise.race([crashed, page.evaluate(([name, args]) => bench[name](...args), [what, args])]);
  await call("load", { bundle: `/engines/${name}.mjs`, source });
  return {
    name,
    call,
    throttle: (rate) => client.send("Emulation.setCPUThrottlingRate", { rate }),
    close: () => context.close(),
  };
}
