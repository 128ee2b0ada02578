// The module's parts: the explorer waits for none, other pages for their own and for what leads onward, and what
// happens when one does not come.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, hold, open, running, settled } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { result } from "./support/budget.mjs";
import { commitments } from "./support/data.mjs";
import { count, option } from "./support/explorer.mjs";
import { serveEachTest } from "./support/site.mjs";

const site = serveEachTest();

const ANY = /\/part-(around|vision|budget|site|takeout|onward|shared|further)\.\w{12}\.wasm/;
const ONWARD = /\/part-onward\.\w{12}\.wasm/;
const BUDGET = /\/part-budget\.\w{12}\.wasm/;
const ALL = ["around", "budget", "onward", "site", "takeout", "vision"];
/** The parts that the server was asked for, by name. */
const asked = () => site.log.map(({ path }) => path.match(ANY)?.[1]).filter((name) => name && !/shared|further/.test(name)).sort();
const heading = (page) => page.getByRole("heading", { level: 1 });
const toBudget = (page) => page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Budget" });
const again = (page) => page.getByRole("button", { name: "Försök igen" });

for (const [address, own] of [
  ["", "around"],
  ["utforska/", null],
  [`atagande/${commitments[0].id}/`, "around"],
  ["budget/", "budget"],
  ["vision/", "vision"],
  ["om/", "site"],
  ["en/stall/", "site"],
]) {
  test(`/${address} waits for ${own ? `${own} and onward` : "no part"}, and gets every part once in the end`, async () => {
    const page = await newPage({ site });
    const others = await hold(page, own ? new RegExp(`/part-(?!${own}|onward|shared|further)[a-z]+\\.\\w{12}\\.wasm`) : ANY);
    await open(page, address);
    assert.deepEqual(asked(), own ? [own, "onward"].toSorted() : []);
    others();
    await eventually(async () => assert.deepEqual(asked(), ALL));
    await settled(page);
    assert.deepEqual(asked(), ALL);
    page.assertClean();
    await page.close();
  });
}

test("a page does not run before its part is there", async () => {
  const page = await newPage({ site });
  const release = await hold(page, BUDGET);
  await page.goto("budget/");
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.app), undefined);
  release();
  await running(page);
  page.assertClean();
  await page.close();
});

test("a followed link keeps the page until the part is there", async () => {
  const page = await newPage({ site });
  const release = await hold(page, BUDGET);
  await open(page, "utforska/");
  const before = await heading(page).textContent();
  await toBudget(page).click();
  await settled(page);
  assert.equal(await heading(page).textContent(), before);
  release();
  await page.waitForURL("**/budget/");
  await page.locator(".budget[data-state=live]").waitFor();
  page.assertClean();
  await page.close();
});

test("once the parts are there the network may go", async () => {
  const page = await newPage({ site });
  await open(page, "utforska/");
  const later = () => site.log.filter(({ path }) => /\/(part-|style-rest\.|data\/whole\.sv\.)/.test(path));
  await eventually(async () => {
    assert.deepEqual(asked(), ALL);
    assert.ok([/whole/, /style-rest/].every((name) => later().some(({ path }) => name.test(path))));
    assert.ok(later().every(({ status }) => status === 200));
  });
  await settled(page);
  await page.context().setOffline(true);
  await toBudget(page).click();
  await page.locator(".budget[data-state=live]").waitFor();
  assert.match(await result(page), /\d/);
  page.assertClean();
  await page.close();
});

test("steps within the explorer wait for nothing, Back and Forward neither", async () => {
  const page = await newPage({ site });
  const release = await hold(page, ANY);
  await open(page, "utforska/");
  const all = await count(page).textContent();
  await option(page, "Region", "Norrbotten").check();
  await page.waitForURL("**#region=norrbotten");
  const few = await count(page).textContent();
  assert.notEqual(few, all);
  await page.goBack();
  await eventually(async () => assert.equal(await count(page).textContent(), all));
  await page.goForward();
  await eventually(async () => assert.equal(await count(page).textContent(), few));
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Utforska" }).click();
  await eventually(async () => assert.equal(await count(page).textContent(), all));
  assert.equal(site.log.filter(({ path }) => path === "/utforska/").length, 1, "the browser has not loaded the page anew");
  release();
  page.assertClean();
  await page.close();
});

for (const [name, part, fault] of [
  ["a page's part is missing", BUDGET, { status: 404 }],
  ["a page's part is cut off", BUDGET, { cut: 20_000 }],
  ["a page's part is garbage", BUDGET, { body: "no module", mime: "application/wasm" }],
  ["a page's part has its connection reset", BUDGET, { reset: true }],
  ["what leads onward is missing", ONWARD, { status: 404 }],
  ["what leads onward is cut off", ONWARD, { cut: 20_000 }],
]) {
  test(`${name}: the link still leads there, the page can be read, and a retry helps`, async () => {
    const page = await newPage({ site });
    page.expectProblems(/./);
    site.faults.set(part, fault);
    await open(page, "utforska/");
    await toBudget(page).click();
    await page.waitForURL("**/budget/");
    await again(page).waitFor();
    assert.match(await result(page), /\d/);
    site.faults.clear();
    await again(page).click();
    await running(page);
    await page.locator(".budget[data-state=live]").waitFor();
    await page.close();
  });
}

test("what leads onward is asked for again until it comes, and fetches the rest then", async () => {
  const page = await newPage({ site });
  page.expectProblems(/./);
  site.faults.set(ONWARD, { status: 404 });
  await open(page, "utforska/");
  await eventually(async () => assert.deepEqual(asked(), ["onward"]));
  site.faults.clear();
  await eventually(async () => assert.deepEqual([...new Set(asked())], ALL), { within: 20_000 });
  await page.close();
});

test("a part of the wrong type still runs", async () => {
  site.faults.set(ANY, { mime: "application/octet-stream" });
  const page = await newPage({ site });
  await open(page, "budget/");
  page.assertClean();
  await page.close();
});
