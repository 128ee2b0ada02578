// One visit: the explorer is opened, waited for, and used.

import { act } from "./script.mjs";
import { observe } from "./observe.mjs";

const WINDOW = { viewport: { width: 1280, height: 800 }, locale: "sv-SE" };
/** Interactions that the browser tells nothing of took less than this, in milliseconds. */
const LEAST = 16;

/** Figures of one visit, with the processor braked to one part in `cpu`. */
export async function visit(browser, url, cpu) {
  const context = await browser.newContext(WINDOW);
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    await page.addInitScript(observe);
    await page.goto(`${url}utforska/`);
    await page.waitForFunction(() => globalThis.bench.whole, undefined, { timeout: 300_000 });
    await page.waitForTimeout(1000);
    const opened = await page.evaluate(() => ({ ...globalThis.bench, now: performance.now() }));
    const count = await act(page, devtools);
    await page.waitForTimeout(1000);
    const used = await page.evaluate(() => globalThis.bench);
    const memory = await devtools.send("Performance.enable").then(() => devtools.send("Performance.getMetrics"));
    const heap = memory.metrics.find(({ name }) => name === "JSHeapUsedSize")?.value;
    return { ...opening(opened), ...using(used, opened.now, count), heap };
  } finally {
    await context.close();
  }
}

/** How the page was opened: when it answered, and for how long the main thread was taken at the worst. */
function opening({ running, whole, tasks }) {
  const before = tasks.filter(({ at }) => at < whole);
  return { running, whole, frozen: Math.max(0, ...before.map(({ duration }) => duration)) };
}

/** How long each interaction took, by the longest of its events. */
function using({ events }, from, count) {
  const times = new Map();
  for (const { at, interactionId, duration } of events) {
    if (at >= from) times.set(interactionId, Math.max(duration, times.get(interactionId) ?? 0));
  }
  const known = [...times.values()];
  const all = [...known, ...Array(Math.max(0, count - known.length)).fill(LEAST)].sort((a, b) => a - b);
  const share = (part) => all[Math.min(all.length - 1, Math.ceil(all.length * part) - 1)];
  return { interactions: count, told: known.length, p50: share(0.5), p95: share(0.95), worst: all.at(-1) };
}
