// Another document's vision is only another file, however large.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { CHAPTERS, DOCUMENT, HEADINGS, LONG, serveLarge } from "./support/large.mjs";
import { place, scrollTo, stroke } from "./support/reader.mjs";

const site = await serveLarge();
const title = (number) => `Kapitel ${number} om det som ska sägas`;
const hub = `vision/${DOCUMENT}/`;

for (const size of ["phone", "tablet", "desktop"]) {
  test(`${size}: a hub of thirty chapters, each of which opens`, async () => {
    const page = await newPage({ site, size });
    await open(page, hub);
    const links = page.getByRole("navigation", { name: "Navet med visionens avsnitt" }).getByRole("link");
    assert.equal(await links.count(), CHAPTERS);
    // No two stand in each other's way.
    const boxes = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON()));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) assert.ok(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1, `${JSON.stringify(a)} and ${JSON.stringify(b)}`);
    }
    await links.nth(LONG - 1).click();
    await page.getByRole("heading", { level: 1, name: title(LONG) }).waitFor();
    assert.ok(new URL(page.url()).pathname.endsWith(`/vision/${DOCUMENT}/kapitel-${LONG}/`));
    page.assertClean();
    await page.close();
  });
}

test("a chapter of ten thousand words: time left, headings in the contents, the place kept", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, `${hub}kapitel-${LONG}/`);
  assert.match(await page.locator(".time-left").innerText(), /^5\d min kvar$/);
  await page.getByRole("button", { name: "Innehåll" }).tap();
  const contents = page.getByRole("navigation", { name: "Innehåll" });
  assert.equal(await contents.getByRole("link", { name: /^Kapitel/ }).count(), CHAPTERS);
  assert.equal(await contents.getByRole("link", { name: /^Rubrik/ }).count(), HEADINGS);
  await contents.getByRole("link", { name: `Rubrik ${LONG}.${HEADINGS}` }).tap();
  await eventually(async () => assert.ok((await place(page)).y > 20_000));
  await stroke(page, [280, 400], [90, 405]);
  await page.getByRole("heading", { level: 1, name: title(LONG + 1) }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: title(LONG) }).waitFor();
  await eventually(async () => assert.ok((await place(page)).y > 20_000));
  page.assertClean();
  await page.close();
});

test("the whole of it on one page follows the reader", async () => {
  const page = await newPage({ site });
  await open(page, `${hub}#las=hela`);
  assert.equal(await page.locator(".section h3.block").count(), CHAPTERS * HEADINGS);
  for (const number of [LONG + 1, CHAPTERS]) {
    await scrollTo(page, await page.locator(`#text-kapitel-${number}`).evaluate((text) => text.getBoundingClientRect().top + scrollY + 50));
    await eventually(() => assert.equal(new URL(page.url()).hash, `#las=hela&avsnitt=kapitel-${number}`));
  }
  page.assertClean();
  await page.close();
});

test("the first vision keeps its addresses, and both stand on the start page", async () => {
  const page = await newPage({ site });
  await open(page, "");
  assert.equal(await page.locator(".way-vision").count(), 2);
  await page.locator(".way-vision").last().click();
  await page.getByRole("heading", { level: 1, name: "En stor vision" }).waitFor();
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Vision" }).click();
  await page.getByRole("heading", { level: 1, name: /Norrbotten som välfärdens knutpunkt/ }).waitFor();
  page.assertClean();
  await page.close();
});
