// What the main thread does between the navigation and the running app, on the same emulated phone.

import { phone, throttle } from "./browser.mjs";
import { collect, mark } from "./marks.mjs";
import { watch } from "./observe.mjs";
import { workWithin } from "../report/work.mjs";

const CATEGORIES = ["devtools.timeline", "blink.user_timing", "v8", "v8.wasm", "disabled-by-default-v8.gc"];

/** One traced visit: when each phase ended, and the main thread's work before the first paint and after it. */
export async function traced(browser, url) {
  const page = await phone(browser);
  try {
    await throttle(page);
    await page.addInitScript(watch, { ready: "app" });
    await page.addInitScript(mark);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(`${url}utforska/`, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.phases.painted, undefined, { polling: 100 });
    const phases = await page.evaluate(collect);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return { phases, ...split(traceEvents, url, phases) };
  } finally {
    await page.context().close();
  }
}

function split(events, url, phases) {
  const start = events.find(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL?.startsWith(url));
  const thread = events.filter(({ ph, pid, tid }) => ph === "X" && pid === start.pid && tid === start.tid);
  const at = (ms) => start.ts + ms * 1000;
  return {
    untilPaint: workWithin(thread, at(0), at(phases.firstPaint)),
    untilApp: workWithin(thread, at(phases.firstPaint), at(phases.painted)),
  };
}
