// Search while typing: what it finds, what it leaves, and how it shows the matches.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { containing, select } from "./support/data.mjs";
import { count, expectSet, listed, search } from "./support/explorer.mjs";
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
      await expectSet(page, ids(containing(pattern)), typed);
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
    await expectSet(page, ids(containing(/vård/i)), typed);
  }
  await search(page).fill("SJUKVÅRD");
  await expectSet(page, ids(containing(/sjukvård/i)));
  await page.close();
});

test("several words have to be there all, in any order and any field", async () => {
  const expected = ids(containing(/mål/i).filter((c) => containing(/vård/i).includes(c)));
  assert.ok(expected.length > 0 && expected.length < containing(/vård/i).length);
  const page = await explorer();
  for (const typed of ["vård mål", "mål vård", "mål, vård!"]) {
    await search(page).fill(typed);
    await expectSet(page, expected, typed);
  }
  await page.close();
});

test("dots and rings are forgiven where nothing else is found, and other accents always", async () => {
  assert.equal(containing(/vard/i).length, 0);
  const page = await explorer();
  await search(page).fill("vard");
  await expectSet(page, ids(containing(/vård/i)));
  for (const [typed, pattern] of [["hälso", /hälso/i], ["hàlso", /hälso/i], ["SEKOM", /sekom/i], ["sékom", /sekom/i]]) {
    await search(page).fill(typed);
    await expectSet(page, ids(containing(pattern)), typed);
  }
  await page.close();
});

test("other forms, compounds and words with an error are found", async () => {
  const page = await explorer();
  for (const [typed, pattern] of [["mammografin", /mammografi/i], ["mamografi", /mammografi/i], ["klimatdirektörerna", /klimatdirektör/i]]) {
    await search(page).fill(typed);
    await eventually(async () => {
      const found = await listed(page);
      assert.ok(ids(containing(pattern)).every((id) => found.includes(id)), `${typed}: ${found}`);
    });
  }
  await page.close();
});

test("what fits best comes first, and the documents' order can be asked for", async () => {
  const page = await explorer();
  const order = page.getByRole("combobox", { name: "Ordning" });
  assert.deepEqual(await order.locator("option").allTextContents(), ["Dokument", "Ämne", "Årtal"]);
  await search(page).fill("klimat");
  const all = ids(containing(/klimat/i));
  const titled = ids(containing(/klimat/i).filter(({ title }) => /(?<!\p{L})klimat/iu.test(title.sv)));
  await eventually(async () => {
    const found = await listed(page);
    assert.deepEqual(found.slice(0, titled.length).toSorted(), titled.toSorted());
  });
  assert.equal(await order.inputValue(), "relevans");
  await order.selectOption("dokument");
  await eventually(async () => assert.deepEqual(await listed(page), all));
  await eventually(() => assert.ok(page.url().endsWith("&sort=dokument")));
  page.assertClean();
  await page.close();
});

test("where no text has all words, those with any are shown and the page says so", async () => {
  const page = await explorer();
  await search(page).fill("mammografi bussgods");
  const any = ids(containing(/mammografi|bussgods/i));
  await expectSet(page, any);
  await page.getByText("Ingen text har alla orden.").first().waitFor();
  await search(page).fill("mammografi");
  await expectSet(page, ids(containing(/mammografi/i)));
  assert.equal(await page.locator(".relaxed").count(), 0);
  await page.close();
});

test("matches are highlighted as they stand in the text, and nothing else is", async () => {
  const page = await explorer();
  assert.equal(await page.locator("mark").count(), 0);
  await search(page).fill("SJUKVÅRD kommun");
  const marks = page.locator(".cards mark");
  await marks.first().waitFor();
  const texts = await marks.allTextContents();
  assert.ok(texts.every((text) => /^(sjukvård|kommun)[a-zåäö]*$/i.test(text)), texts.join());
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
  await expectSet(page, ids(containing(new RegExp(place, "i"))));
  assert.ok(await page.locator(".place mark").first().isVisible());
  await page.close();
});

test("search and facets narrow each other", async () => {
  const page = await explorer({ fragment: "#region=norrbotten&q=klimat" });
  const expected = ids(containing(/klimat/i)).filter((id) => select({ region: ["norrbotten"] }).ids.includes(id));
  await expectSet(page, expected);
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
  await expectSet(page, ids(expected));
  await page.close();
});
