// Search while typing: what it finds, what it leaves, and how it shows the matches.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { containing, select } from "./support/data.mjs";
import { count, expectList, search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const ids = (list) => list.map(({ id }) => id);

async function explorer({ size = "desktop", fragment = "" } = {}) {
  const page = await newPage({ site, size });
  await open(page, `utforska/${fragment}`);
  return page;
}

for (const size of ["phone", "desktop"]) {
  test(`${size}: the list follows every letter that is typed`, async () => {
    const page = await explorer({ size });
    let typed = "";
    for (const letter of "vård") {
      await search(page).pressSequentially(letter);
      typed += letter;
      // Short words match at the beginning of a word, longer ones inside as well.
      const pattern = typed.length < 3 ? new RegExp(`(?<![\\p{L}\\d])${typed}`, "iu") : new RegExp(typed, "i");
      await expectList(page, ids(containing(pattern)), typed);
    }
    const hits = containing(/vård/i).length;
    assert.ok((await count(page).textContent()).startsWith(`${hits} av ${select().ids.length} åtaganden visas.`));
    page.assertClean();
    await page.close();
  });
}

test("a word is found inside a compound, whatever its case", async () => {
  const inside = containing(/\p{L}vård/iu).filter((c) => !containing(/(?<!\p{L})vård/iu).includes(c));
  assert.ok(inside.length > 0, "some commitments have it only inside a compound such as sjukvård");
  const page = await explorer();
  for (const typed of ["vård", "VÅRD", "Vård", "  vård  "]) {
    await search(page).fill(typed);
    await expectList(page, ids(containing(/vård/i)), typed);
  }
  await search(page).fill("SJUKVÅRD");
  await expectList(page, ids(containing(/sjukvård/i)));
  await page.close();
});

test("several words have to be there all, in any order and any field", async () => {
  const expected = ids(containing(/länet/i).filter((c) => containing(/vård/i).includes(c)));
  assert.ok(expected.length > 0 && expected.length < containing(/vård/i).length);
  const page = await explorer();
  for (const typed of ["vård länet", "länet vård", "länet, vård!"]) {
    await search(page).fill(typed);
    await expectList(page, expected, typed);
  }
  await page.close();
});

test("å, ä and ö are letters of their own; other accents are not", async () => {
  assert.ok(containing(/vård/i).length > 0);
  const page = await explorer();
  for (const [typed, pattern] of [
    ["vard", /vard/i],
    ["ostersund", /ostersund/i],
    ["valfard", /valfard/i],
    ["hälso", /hälso/i],
    ["ÅRSMÖTE", /årsmöte/i],
  ]) {
    await search(page).fill(typed);
    await expectList(page, ids(containing(pattern)), typed);
  }
  await search(page).fill("vard");
  await expectList(page, ids(containing(/vard/i)));
  assert.ok(ids(containing(/vard/i)).length < ids(containing(/vård/i)).length, "vard does not find vård");
  // An accent that is no letter of its own in Swedish may be left out or put in.
  await search(page).fill("vàrdag");
  await expectList(page, ids(containing(/vardag/i)));
  await page.close();
});

test("matches are highlighted as they stand in the text, and nothing else is", async () => {
  const page = await explorer();
  assert.equal(await page.locator("mark").count(), 0);
  await search(page).fill("SJUKVÅRD länet");
  const marks = page.locator(".cards mark");
  await marks.first().waitFor();
  const texts = await marks.allTextContents();
  assert.ok(texts.every((text) => /^(sjukvård|länet)$/i.test(text)), texts.join());
  assert.ok(texts.includes("sjukvård"), "as in the text, not as typed");
  const cards = page.locator(".card");
  for (let i = 0; i < (await cards.count()); i += 1) assert.ok((await cards.nth(i).locator("mark").count()) >= 2);
  await page.getByRole("button", { name: "Töm sökfältet" }).click();
  await eventually(async () => assert.equal(await page.locator("mark").count(), 0));
  assert.equal(await search(page).inputValue(), "");
  assert.ok(await search(page).evaluate((field) => field === document.activeElement));
  await page.close();
});

test("places are searched and shown", async () => {
  const place = select().list.find(({ places }) => places.length > 0).places[0];
  const page = await explorer();
  await search(page).fill(place);
  await expectList(page, ids(containing(new RegExp(place, "i"))));
  assert.ok(await page.locator(".place mark").first().isVisible());
  await page.close();
});

test("search and facets narrow each other", async () => {
  const page = await explorer({ fragment: "#region=norrbotten&q=klimat" });
  const expected = ids(containing(/klimat/i)).filter((id) => select({ region: ["norrbotten"] }).ids.includes(id));
  await expectList(page, expected);
  const gives = ids(containing(/klimat/i)).filter((id) => select({ region: ["stockholm"] }).ids.includes(id)).length;
  await page.getByRole("checkbox", { name: new RegExp(`^Stockholm\\s?, ${gives} åtagande`) }).waitFor();
  await page.close();
});

test("what stands in the field cannot become markup", async () => {
  const page = await explorer();
  const hostile = '<img src=x onerror="document.title=1">&amp;%00%';
  await search(page).fill(hostile);
  await page.getByRole("button", { name: /^Ta bort filtret ”/ }).waitFor();
  assert.equal(await page.locator("main img").count(), 0);
  await eventually(() => assert.ok(page.url().includes("#q=")));
  await page.reload();
  await eventually(async () => assert.equal(await search(page).inputValue(), hostile));
  page.assertClean();
  await page.close();
});

test("in English the English texts are searched", async () => {
  const page = await newPage({ site, locale: "en-GB" });
  await open(page, "en/utforska/");
  await page.getByRole("searchbox").fill("health care");
  const expected = containing(/health/i, "en").filter((c) => containing(/care/i, "en").includes(c));
  await expectList(page, ids(expected));
  await page.close();
});
