// The explorer begins with a part of the style sheet; the rest comes with the parts of the module.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, test } from "node:test";
import { eventually, files, hold, open, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments } from "./support/data.mjs";
import { drawn, option, pressFilters, search } from "./support/explorer.mjs";
import { dist, serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

/** The rest of the sheet. */
const rest = readFileSync(path.join(dist, readdirSync(dist).find((name) => /^style-rest\.\w{12}\.css$/.test(name))), "utf8");
const REST = /\/style-rest\.\w{12}\.css/;
const menu = (page) => page.getByRole("navigation", { name: "Huvudmeny" });
const adopted = (page) => page.evaluate(() => document.adoptedStyleSheets.length);

/** What of the page the rules of the rest would style if they were there. */
function missed(page) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const selectors = [];
    const read = (rules) => [...rules].forEach((rule) => (rule.selectorText ? selectors.push(rule.selectorText) : rule.cssRules && read(rule.cssRules)));
    read(sheet.cssRules);
    // Whether or not it is touched, opened, or only a part of an element.
    const bare = (selector) => selector.replaceAll(/::?(hover|focus-visible|focus|active|before|after|backdrop|marker|details-content|-webkit-[\w-]+|-moz-[\w-]+|selection|checked|open)\b/g, "") || "*";
    const hit = selectors.filter((selector) => document.querySelector(bare(selector)));
    return { count: selectors.length, hit };
  }, rest);
}

test("the explorer, static or running, has nothing that the rest of the style sheet is for", async () => {
  const page = await newPage({ site, size: "phone" });
  const release = await hold(page, files.module);
  await page.goto("utforska/#q=sjukvård&region=norrbotten&amne=finns-inte", { waitUntil: "domcontentloaded" });
  const found = [await missed(page)];
  await hold(page, REST);
  release();
  await running(page);
  await drawn(page);
  found.push(await missed(page));
  await pressFilters(page);
  await option(page, "Status", "Överenskommet").check();
  found.push(await missed(page));
  await pressFilters(page);
  await search(page).fill("xyzzy");
  await page.getByRole("heading", { name: "Inget passar" }).waitFor();
  found.push(await missed(page));
  assert.equal(await adopted(page), 0);
  for (const { count, hit } of found) {
    assert.ok(count > 200, `${count} rules`);
    assert.deepEqual(hit, []);
  }
  page.assertClean();
  await page.close();
});

/** Every element of the page with how it looks. */
const looks = (page) =>
  page.evaluate(() => {
    document.activeElement.blur();
    return [...document.querySelectorAll("#page *")].map((element) => {
      const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      const looks = ["", "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        if (part && style.content === "none") return [];
        return [...style].map((property) => `${part} ${property}: ${style.getPropertyValue(property)}`);
      });
      return [name, ...looks];
    });
  });

/** Waits until nothing on the page moves any more, and looks at it. */
async function look(page) {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))));
  return looks(page);
}

/** Pages with the way to them from the explorer. */
const ways = [
  ["", (page) => page.getByRole("link", { name: "Hubben", exact: true })],
  [`atagande/${commitments[0].id}/`, (page) => page.getByRole("link", { name: commitments[0].title.sv })],
  ["budget/", (page) => menu(page).getByRole("link", { name: "Budget" })],
  ["vision/", (page) => menu(page).getByRole("link", { name: "Vision" })],
  ["om/", (page) => menu(page).getByRole("link", { name: "Om" })],
];

for (const [size, [address, lead]] of ["phone", "desktop"].flatMap((size) => ways.map((way) => [size, way]))) {
  test(`${size}: /${address} reached from the explorer looks as where it is opened by itself`, async () => {
    // With two device pixels per pixel Chromium rounds the height of a line in one tab other than in the next.
    const context = { reducedMotion: "reduce", deviceScaleFactor: 1 };
    const itself = await newPage({ site, size, context });
    await open(itself, address);
    const page = await newPage({ site, size, context });
    await open(page, "utforska/");
    await lead(page).first().click();
    const { pathname } = new URL(address, site.url);
    await page.waitForURL((url) => url.pathname === pathname);
    assert.equal(await adopted(page), 1);
    await eventually(async () => {
      const [own, other] = [await look(itself), await look(page)];
      assert.deepEqual(other.map(([name]) => name), own.map(([name]) => name));
      other.forEach(([name, ...style], at) => {
        const differs = style.filter((line) => !own[at].includes(line));
        assert.deepEqual(differs, [], name);
      });
    });
    [page, itself].forEach((one) => one.assertClean());
    await Promise.all([page.close(), itself.close()]);
  });
}

for (const [what, fault] of [
  ["is missing", { status: 404 }],
  ["breaks off", { cut: 2000 }],
  ["ends too early", { body: rest.slice(0, rest.lastIndexOf("}") + 1), mime: "text/css" }],
  ["is a web page", { body: "<!doctype html><title>Logga in</title>" }],
]) {
  test(`where the rest of the style sheet ${what} a page is loaded anew, and not shown without its style`, async () => {
    const page = await newPage({ site });
    page.expectProblems(/./);
    site.faults.set(REST, fault);
    await open(page, "utforska/");
    const loaded = page.waitForEvent("load");
    await menu(page).getByRole("link", { name: "Om" }).click();
    await loaded;
    await running(page);
    assert.equal(await adopted(page), 0);
    assert.ok(await page.locator("#page .about").isVisible());
    // Once it can be had, the explorer gets it.
    site.faults.clear();
    await open(page, "utforska/");
    await menu(page).getByRole("link", { name: "Om" }).click();
    await page.locator("#page .about").waitFor();
    assert.equal(await adopted(page), 1);
    await page.close();
  });
}

test("downloads do without the rest of the style sheet", async () => {
  const page = await newPage({ site });
  page.expectProblems(/./);
  site.faults.set(REST, { status: 404 });
  await open(page, "utforska/#region=norrbotten");
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Ladda ner CSV" }).click()]);
  await page.close();
});
