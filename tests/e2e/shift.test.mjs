// The app's arrival moves nothing: layout shift is 0 on every kind of page.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { files, hold, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments } from "./support/data.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const dated = commitments.find(({ due }) => due).id;
const undated = commitments.find(({ due }) => !due).id;
const related = commitments.find((c) => c.related.length > 0)?.id ?? undated;

/** Every shift that no input explains, with what moved. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node, previousRect: a, currentRect: b }) => {
        const element = node?.nodeType === 1 ? node : node?.parentElement;
        return `${element?.tagName}.${element?.className} ${[a.x, a.y, a.width, a.height]} to ${[b.x, b.y, b.width, b.height]}`;
      });
      globalThis.shifts.push(`${entry.value}: ${moved.join("; ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const size of ["phone", "desktop"]) {
  for (const [kind, address, scroll] of [
    ["the start page", ""],
    ["the explorer", "utforska/"],
    ["the explorer with a selection", "utforska/#region=norrbotten&amne=klimat"],
    ["the explorer, scrolled", "utforska/", 6000],
    ["the page about the site", "om/"],
    ["the budget view", "budget/"],
    ["the budget view, scrolled", "budget/", 2500],
    ["the hub of a vision", "vision/"],
    ["a section of a vision, scrolled", "vision/medborgare/", 900],
    ["the whole of a vision at a section", "vision/#las=hela&avsnitt=kultur"],
    ["the page that prepares a stand", "stall/"],
    ["a commitment with a due year", `atagande/${dated}/`],
    ["a commitment with related ones", `atagande/${related}/`],
    ["the English page of a commitment", `en/atagande/${dated}/`],
  ]) {
    test(`${size}: nothing moves when the app takes over ${kind}`, async () => {
      const page = await newPage({ site, size });
      await page.addInitScript(watchShifts);
      const release = await hold(page, files.module);
      await page.goto(address, { waitUntil: "domcontentloaded" });
      if (scroll) await page.evaluate((y) => scrollTo(0, y), scroll);
      await settled(page);
      // What the start script's ticks move is not the app's doing.
      const before = await page.evaluate(() => {
        globalThis.shifts.length = 0;
        return document.documentElement.scrollHeight;
      });
      release();
      await running(page);
      await page.waitForFunction(() => !document.querySelector("[data-finding=waiting]"));
      await settled(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      // The running list is shorter by what the static one hides, and by nothing else.
      if (!address.includes("utforska")) {
        assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), before, "the page's length");
      }
      page.assertClean();
      await page.close();
    });
  }
}

test("the measure itself sees a shift", async () => {
  const page = await newPage({ site });
  await page.addInitScript(watchShifts);
  const release = await hold(page, files.module);
  await page.goto("utforska/", { waitUntil: "domcontentloaded" });
  await settled(page);
  await page.evaluate(() => (document.querySelector(".explorer").style.paddingTop = "100px"));
  await page.waitForFunction(() => globalThis.shifts.length > 0);
  release();
  await page.close();
});
