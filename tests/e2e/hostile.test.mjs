// A browser that refuses what others allow: the text can be read, what is set is kept where it can be, nothing is blank.

import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { eventually, open, running } from "./support/app.mjs";
import { launch, newPage } from "./support/browser.mjs";
import { commitments, select } from "./support/data.mjs";
import { listed, option, search } from "./support/explorer.mjs";
import { copyLine } from "./support/offline.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const line = (page) => page.locator("#boot");
const [{ id, summary }] = commitments;

test("WebAssembly is off: every kind of page is readable, says so, and filters", async () => {
  const jitless = await launch(["--js-flags=--jitless"]);
  after(() => jitless.close());
  const page = await newPage({ site, of: jitless, worker: true });
  await page.goto("utforska/");
  await line(page).waitFor();
  assert.match(await line(page).textContent(), /kunde inte laddas/);
  await option(page, "Region", "Stockholm").check();
  assert.deepEqual(await listed(page), select({ region: ["stockholm"] }).ids);
  for (const address of [`atagande/${id}/`, "budget/", "vision/klimat/"]) {
    await page.goto(address);
    await line(page).waitFor();
    assert.ok((await page.locator("main").innerText()).length > 200, address);
  }
  await page.close();
});

test("WebAssembly is switched off after the site was kept: the empty page leads to the page as a file", async () => {
  const page = await newPage({ site, worker: true });
  await open(page, "om/");
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Fungerar/), { within: 15_000 });
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(`atagande/${id}/`);
  await line(page).waitFor();
  await page.getByRole("link", { name: "Öppna sidan från nätet i stället" }).click();
  await page.getByText(summary.sv, { exact: true }).waitFor();
  await page.close();
});

for (const [what, refuse] of [
  ["the getter of storage throws", () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } })],
  ["storage is full", () => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); })],
  ["caches are refused", () => delete globalThis.caches],
]) {
  test(`${what}: the site filters and leads on`, async () => {
    const page = await newPage({ site, worker: true });
    await page.addInitScript(refuse);
    await open(page, "utforska/#region=norrbotten");
    assert.deepEqual(await listed(page), select({ region: ["norrbotten"] }).ids);
    await page.getByRole("navigation").first().getByRole("link", { name: "Vision" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    page.assertClean();
    await page.close();
  });
}

test("there is no room for the copy: it is said, nothing half is left, and the site works", async () => {
  const page = await newPage({ site, worker: true });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 300_000 });
  await open(page, "om/");
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Kopian blev inte färdig/), { within: 15_000 });
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  await open(page, "utforska/#region=norrbotten");
  assert.deepEqual(await listed(page), select({ region: ["norrbotten"] }).ids);
  await page.close();
});

test("the clock is wrong by ten years: everything opens, and what has passed follows the clock", async () => {
  const passed = [];
  for (const year of [2016, 2036]) {
    const page = await newPage({ site });
    await page.clock.setFixedTime(new Date(`${year}-06-01`));
    await open(page, "utforska/");
    assert.deepEqual(await listed(page), select().ids);
    await open(page, "utforska/#tid=passerat");
    passed.push((await listed(page)).length);
    await page.close();
  }
  assert.ok(passed[0] < passed[1] && passed[1] > 0, passed.join(" and "));
});

test("changes of address are refused: filters work all the same", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => {
    for (const name of ["pushState", "replaceState"]) {
      History.prototype[name] = () => { throw new DOMException("too many", "SecurityError"); };
    }
  });
  await open(page, "utforska/");
  await option(page, "Region", "Stockholm").check();
  await eventually(async () => assert.deepEqual(await listed(page), select({ region: ["stockholm"] }).ids));
  await search(page).fill("kollektivtrafik");
  await eventually(async () => assert.ok((await listed(page)).length < select({ region: ["stockholm"] }).ids.length));
  await page.close();
});

for (const [what, fragment] of [
  ["broken percent-encoding", "region=%E0%A4%A&q=%zz%"],
  ["keys of another version", "v=9&lan=norrbotten&sida=3"],
  ["100 kB of one word", `q=${"a".repeat(100_000)}`],
  ["500 kB of commas", `amne=${",".repeat(500_000)}`],
  ["control letters and right-to-left marks", "q=%00%1b%e2%80%ae%ef%bb%bf"],
]) {
  test(`a fragment with ${what} opens on every page that has state`, async () => {
    for (const address of ["utforska/", "budget/", "vision/", `atagande/${id}/`]) {
      const page = await newPage({ site });
      await open(page, `${address}#${fragment}`);
      assert.ok((await page.locator("main").innerText()).length > 200, address);
      page.assertClean();
      await page.close();
    }
  });
}

test("what the app needs is three seconds late: the page can be read before the app is there, which then takes over", async () => {
  site.faults.set(/^\/(app|data|start)/, { delay: 3000 });
  const page = await newPage({ site });
  await page.goto("utforska/", { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1, name: "Utforska åtaganden" }).waitFor();
  await option(page, "Region", "Stockholm").check();
  assert.deepEqual(await listed(page), select({ region: ["stockholm"] }).ids);
  await page.waitForFunction(() => document.documentElement.dataset.app === "running", null, { timeout: 20_000 });
  await eventually(async () => assert.deepEqual(await listed(page), select({ region: ["stockholm"] }).ids));
  page.assertClean();
  await page.close();
});

test("the app stops: a plain line with a button, and a reload that keeps the filters", async () => {
  const page = await newPage({ site });
  await open(page, "utforska/#region=norrbotten");
  // Nothing that the app draws can be put into the page any more.
  await page.evaluate(() => {
    for (const name of ["insertBefore", "appendChild", "replaceChild"]) Node.prototype[name] = () => { throw new Error("refused"); };
    for (const name of ["append", "before", "after", "replaceWith"]) Element.prototype[name] = () => { throw new Error("refused"); };
    Document.prototype.createElement = () => { throw new Error("refused"); };
    Node.prototype.cloneNode = () => { throw new Error("refused"); };
  });
  await page.getByRole("link", { name: "Om", exact: true }).first().click();
  await line(page).waitFor();
  assert.match(await line(page).textContent(), /har stannat/);
  await page.getByRole("button", { name: "Ladda om" }).click();
  await running(page);
  assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
  await page.close();
});
