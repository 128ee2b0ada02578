// Navigations to other pages: what the visitor sees while one has to wait, and what Back and Forward give back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, hold, open, running, settled } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { field, fragment, line, result } from "./support/budget.mjs";
import { option, search } from "./support/explorer.mjs";
import { serveEachTest } from "./support/site.mjs";

const site = serveEachTest();

const BUDGET = /\/part-budget\.\w{12}\.wasm/;
const LATER = /\/(part-\w+|data\/whole\.sv)\.\w{12}\./;
const PLAN = "−212 till −234 Mkr plus okänt belopp: Reseersättning";
const heading = (page, name) => page.getByRole("heading", { level: 1, name });
const navigation = (page) => page.getByRole("navigation", { name: "Huvudmeny" });
const follow = (page, name) => navigation(page).getByRole("link", { name }).click();
const root = (page) => page.locator("#page");

test("Back undoes the first step after a link to a line of the budget, and the address says what is shown", async () => {
  const page = await newPage({ site });
  await open(page, `atagande/${line("kollektivtrafik").commitment}/`);
  await page.locator("main a[href*='#rad-']").first().click();
  await page.waitForURL("**/budget/#rad-kollektivtrafik");
  await page.getByRole("button", { name: /^Inga ändringar/ }).click();
  await eventually(async () => assert.equal(await result(page), "0 Mkr"));
  await page.goBack();
  await eventually(async () => assert.equal(await result(page), PLAN));
  assert.equal(fragment(page), "#rad-kollektivtrafik");
  await page.goForward();
  await eventually(async () => assert.equal(await result(page), "0 Mkr"));
  page.assertClean();
  await page.close();
});

test("while another page is on its way back nothing is written into its entry", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#kollektivtrafik=61.5");
  await follow(page, "Utforska");
  await heading(page, "Utforska åtaganden").waitFor();
  const release = await hold(page, LATER);
  await page.reload();
  await running(page);
  await page.goBack();
  await page.waitForURL("**/budget/#kollektivtrafik=61.5");
  await eventually(async () => assert.notEqual(await root(page).getAttribute("inert"), null));
  await page.locator("#q").evaluate((field) => field.focus());
  await page.keyboard.type("vård");
  await page.locator("#f-region-norrbotten").evaluate((box) => box.focus());
  await page.keyboard.press("Space");
  await page.mouse.wheel(0, 2000);
  // Where the visitor is is noted once they have rested there.
  await settled(page);
  await settled(page);
  await root(page).and(page.locator("[data-waiting]")).waitFor();
  assert.equal(fragment(page), "#kollektivtrafik=61.5");
  assert.equal(await page.evaluate(() => history.state?.split("|")[0]), "0", "nor is the place that the budget had");
  release();
  await page.locator(".budget[data-state=live]").waitFor();
  assert.equal(await field(page, "kollektivtrafik").inputValue(), "61,5");
  assert.equal(fragment(page), "#kollektivtrafik=61.5");
  assert.deepEqual(await root(page).evaluate(({ inert, dataset }) => [inert, dataset.waiting]), [false, undefined]);
  page.assertClean();
  await page.close();
});

test("a reader who scrolls or turns the pages meanwhile writes nothing there either", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#kollektivtrafik=61.5");
  await follow(page, "Vision");
  await page.waitForURL("**/vision/");
  await page.evaluate(() => (location.hash = "las=hela"));
  await page.locator(".vision[data-mode=whole]").waitFor();
  const release = await hold(page, BUDGET);
  await page.reload();
  await running(page);
  await page.evaluate(() => history.go(-2));
  await page.waitForURL("**/budget/#kollektivtrafik=61.5");
  await eventually(async () => assert.notEqual(await root(page).getAttribute("inert"), null));
  await page.mouse.wheel(0, 4000);
  await page.keyboard.press("ArrowRight");
  await settled(page);
  await settled(page);
  await page.keyboard.press("ArrowRight");
  assert.equal(new URL(page.url()).pathname + fragment(page), "/budget/#kollektivtrafik=61.5");
  release();
  await page.locator(".budget[data-state=live]").waitFor();
  assert.equal(await field(page, "kollektivtrafik").inputValue(), "61,5");
  page.assertClean();
  await page.close();
});

test("who turns back from a page that is on its way can go on at once", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  await follow(page, "Utforska");
  await heading(page, "Utforska åtaganden").waitFor();
  await hold(page, LATER);
  await page.reload();
  await running(page);
  await page.goBack();
  await eventually(async () => assert.notEqual(await root(page).getAttribute("inert"), null));
  await page.goForward();
  await page.waitForURL("**/utforska/");
  await option(page, "Region", "Norrbotten").check();
  await page.waitForURL("**/utforska/#region=norrbotten");
  page.assertClean();
  await page.close();
});

test("a link that takes long says so, and one that takes too long is left to the browser", async () => {
  const page = await newPage({ site });
  await open(page, "utforska/");
  await hold(page, BUDGET);
  await follow(page, "Budget");
  await root(page).and(page.locator("[data-waiting]")).waitFor();
  await search(page).fill("vård");
  await page.waitForURL("**/budget/", { timeout: 20_000, waitUntil: "commit" });
  await eventually(async () => assert.equal(await result(page), PLAN));
  assert.ok(site.log.some(({ path }) => path === "/budget/"), "it is a page as a file");
  await page.close();
});

test("Forward to a page that nobody has scrolled begins it as its link did", async () => {
  const page = await newPage({ site });
  await open(page, "");
  await follow(page, "Utforska");
  await heading(page, "Utforska åtaganden").waitFor();
  await page.goBack();
  await heading(page, "Utforska åtaganden").waitFor({ state: "detached" });
  await page.locator("main a").first().focus();
  await page.goForward();
  await heading(page, "Utforska åtaganden").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "content"));
  page.assertClean();
  await page.close();
});
