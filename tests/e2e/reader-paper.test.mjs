// The reader on paper and without JavaScript.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { bundle } from "./support/data.mjs";
import { at, heading, section, sections, vision } from "./support/reader.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

/** The titles in a PDF's outline: strings in its objects, in UTF-16 with a mark in front or in Latin letters. */
function outline(pdf) {
  const titles = [];
  for (const [, hex, text] of pdf.toString("latin1").matchAll(/\/Title\s*(?:<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\))/g)) {
    const bytes = hex ? Buffer.from(hex, "hex") : Buffer.from(text.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8))).replaceAll(/\\(.)/gs, "$1"), "latin1");
    titles.push(bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString("utf16le") : bytes.toString("latin1"));
  }
  return titles;
}

for (const javascript of [true, false]) {
  test(`${javascript ? "running" : "without JavaScript"}: printed from the hub, the whole vision is on paper with every heading`, async () => {
    const page = await newPage({ site, javascript });
    await page.goto("vision/");
    if (javascript) await open(page, "vision/");
    // The outline joins the lines of a heading without a space.
    const squeezed = (text) => text.replaceAll(/\s/g, "");
    const titles = outline(await page.pdf({ tagged: true, outline: true })).map(squeezed);
    for (const { title, body } of sections) {
      assert.ok(titles.includes(squeezed(title.sv)), `${title.sv} is not in ${titles.join(" | ")}`);
      for (const { heading: goal } of body) if (goal) assert.ok(titles.includes(squeezed(goal.title.sv)), goal.title.sv);
    }
    await page.close();
  });
}

test("on paper links are written out and what is for the screen is left out", async () => {
  const page = await newPage({ site });
  await open(page, "vision/");
  await page.emulateMedia({ media: "print" });
  const text = await page.locator("body").innerText();
  for (const { id, links } of sections) {
    for (const to of links) assert.ok(text.includes(`atagande/${to}/`), `${id}: ${to}`);
  }
  assert.ok(text.includes(`Utskrivet från ${site.url}`));
  for (const what of [".wheel", ".reader-bar", ".contents", ".site-nav", ".vision-starts"]) assert.equal(await page.locator(what).first().isVisible(), false, what);
  // The numbers beside linked words are those of the list below.
  const marked = await page.locator("#text-naturen .told").evaluateAll((all) => all.map((link) => getComputedStyle(link, "::after").content));
  assert.ok(marked.every((content) => content.includes("counter(told)")), marked.join());
  await page.close();
});

test("without JavaScript: the hub, every section, the whole text, the contents and the sizes", async () => {
  for (const size of ["phone", "desktop"]) {
    const page = await newPage({ site, size, javascript: false });
    await page.goto("vision/");
    const hub = page.getByRole("navigation", { name: "Navet med visionens avsnitt" });
    assert.equal(await hub.getByRole("link").count(), sections.length);
    assert.equal(await page.locator(".section-title").first().isVisible(), false);
    await page.getByRole("link", { name: "Läs allt i ett svep" }).click();
    await page.locator(".section-title").first().waitFor();
    assert.equal(await hub.isVisible(), false);
    assert.deepEqual(await page.locator(".section-title").allInnerTexts(), sections.map(({ title }) => title.sv));
    await page.getByRole("link", { name: "Visa avsnitt för avsnitt" }).first().click();
    await hub.getByRole("link", { name: section("naturen").title.sv }).click();
    await heading(page).filter({ hasText: section("naturen").title.sv }).waitFor();
    const contents = page.getByRole("navigation", { name: "Innehåll" });
    if (size === "phone") {
      assert.equal(await contents.isVisible(), false);
      await page.getByRole("button", { name: "Innehåll" }).tap();
    }
    await contents.getByRole("link", { name: section("kultur").title.sv }).click();
    await heading(page).filter({ hasText: section("kultur").title.sv }).waitFor();
    await page.getByRole("button", { name: "Textstorlek" }).click();
    const letters = () => page.locator(".block").first().evaluate((block) => parseFloat(getComputedStyle(block).fontSize));
    const before = await letters();
    await page.getByRole("radio", { name: "Störst" }).check();
    assert.ok((await letters()) > before);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: /^Nästa avsnitt/ }).click();
    await heading(page).filter({ hasText: section("kunskap").title.sv }).waitFor();
    page.assertClean();
    await page.close();
  }
});

test("every link of the reader's pages leads to a page, and every anchor to an element", async () => {
  const page = await newPage({ site, javascript: false });
  const seen = new Map();
  const ids = async (address) => {
    if (!seen.has(address)) {
      const answer = await page.request.get(address);
      assert.equal(answer.status(), 200, address);
      seen.set(address, new Set([...(await answer.text()).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    }
    return seen.get(address);
  };
  for (const lang of bundle.languages) {
    const prefix = lang === "sv" ? "" : `${lang}/`;
    for (const address of ["vision/", ...sections.map(({ id }) => at(id)), ...sections.flatMap(({ links }) => links.map((to) => `atagande/${to}/`))]) {
      await page.goto(prefix + address);
      const links = await page.locator("main a").evaluateAll((all) => all.map(({ href }) => href));
      for (const href of new Set(links.filter((one) => one.startsWith("http")))) {
        const { origin, pathname, hash } = new URL(href);
        const there = await ids(origin + pathname);
        if (hash && !hash.includes("=")) assert.ok(there.has(decodeURIComponent(hash.slice(1))), `${prefix}${address}: ${href}`);
      }
    }
  }
  assert.ok(seen.size > 2 * sections.length);
  await page.close();
});

test("the page says that it is a proposal, whose, and that the picture is missing", async () => {
  for (const [lang, says] of [["sv", [/Vänsterpartiet \(V\)/, /Ett partis förslag till plan/, /Bilden finns inte i den text/]], ["en", [/Left Party \(V\)/, /proposal/, /picture is not in the text/]]]) {
    const page = await newPage({ site, javascript: false });
    await page.goto(`${lang === "sv" ? "" : "en/"}vision/`);
    const text = await page.getByRole("main").innerText();
    for (const pattern of says) assert.match(text, pattern);
    assert.ok(text.includes(vision.title[lang]));
    await page.close();
  }
});
