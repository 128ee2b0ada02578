// One variant's figures for one round, by three visits: one that only looks, one that filters, one that searches.
// Apart, since a touch ends what the browser tells of paints, and each counts from its own navigation.

import { phone, throttle } from "./browser.mjs";
import { filter, search, visible, watch } from "./observe.mjs";
import { traffic } from "./traffic.mjs";

/** How long blocking is counted after the app runs. */
const AFTERWARDS = 2000;
/** From here on a task keeps a visitor waiting. */
const LONG = 50;

/** Opens a variant's page and waits until the page has noted something; gives its notes. */
async function visit(browser, { url, ready }, { until, script, options, leave }) {
  const page = await phone(browser);
  try {
    const devtools = await throttle(page);
    const seen = traffic(devtools);
    await page.addInitScript(watch, { ready });
    if (script) await page.addInitScript(script, options);
    await page.goto(`${url}utforska/`, { waitUntil: "commit" });
    await page.waitForFunction((name) => globalThis.bench[name] !== undefined, until, { polling: 100 });
    return await leave({ page, seen, bench: () => page.evaluate(() => globalThis.bench) });
  } finally {
    await page.context().close();
  }
}

/** Paints, shifts, blocking and when the app runs, for a visitor who does nothing. */
const look = (browser, variant) =>
  visit(browser, variant, {
    until: "ready",
    leave: async ({ page, seen, bench }) => {
      await page.waitForTimeout(AFTERWARDS + 500);
      const { paints, largest, largestIs, shift, tasks, ready } = await bench();
      const long = tasks.filter(([start]) => start <= ready + AFTERWARDS).map(([, duration]) => duration);
      return {
        figures: {
          firstPaint: paints["first-contentful-paint"],
          largestPaint: largest,
          shift,
          blocking: long.reduce((sum, duration) => sum + Math.max(0, duration - LONG), 0),
          longestTask: Math.max(0, ...long),
          runs: ready,
        },
        largestIs,
        files: seen(ready),
      };
    },
  });

/** When the list that a touch asks for is on the screen. */
const filtering = (browser, variant, { region }) =>
  visit(browser, variant, {
    until: "filtered",
    script: filter,
    options: region,
    leave: async ({ page, bench }) => {
      const { filtered, ready } = await bench();
      const ids = await (await page.waitForFunction(visible)).jsonValue();
      if (ids.join() !== region.ids.join()) throw new Error(`${variant.name}: the filtered list holds ${ids.length} of ${region.ids.length}, or others`);
      return { figures: { firstFilter: filtered }, byItself: !(ready <= filtered) };
    },
  });

/** When the app has answered a search with counts, in sight and whole, and what had been fetched by then. */
const searching = (browser, variant, { query }) =>
  visit(browser, variant, {
    until: "listed",
    script: search,
    options: { query },
    leave: async ({ seen, bench }) => {
      const { answered, listed, typed, hits } = await bench();
      if (!hits) throw new Error(`${variant.name}: the search finds nothing`);
      return { figures: { fullApp: answered, wholeList: listed, searchStep: answered - typed }, hits, files: seen(answered) };
    },
  });

const weigh = (files) => ({ bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), requests: files.length });

/** All figures of a variant; a page without script answers no search. */
export async function round(browser, variant, content) {
  const looked = await look(browser, variant);
  const filtered = await filtering(browser, variant, content);
  const searched = variant.ready === "load" ? undefined : await searching(browser, variant, content);
  const files = searched?.files ?? looked.files;
  return {
    figures: { ...looked.figures, ...filtered.figures, ...searched?.figures, ...weigh(files) },
    largestIs: looked.largestIs,
    byItself: filtered.byItself,
    hits: searched?.hits,
    files,
  };
}
