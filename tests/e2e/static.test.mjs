// Without the app: the static pages are read and filtered with no script at all.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, test } from "node:test";
import { newPage } from "./support/browser.mjs";
import { INTERNAL, bundle, commitments, facets, select } from "./support/data.mjs";
import { listed, option, pressFilters } from "./support/explorer.mjs";
import { dist, serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const still = (size = "desktop") => newPage({ site, size, javascript: false });

/** What is visible for each of many choices, all in one call. */
function listedFor(page, choices) {
  return page.evaluate((all) => {
    const boxes = [...document.querySelectorAll(".filters input[type=checkbox]")];
    const cards = [...document.querySelectorAll(".card")];
    const id = (card) => card.querySelector("a[id^='c-']").id.slice(2);
    return all.map((choice) => {
      for (const box of boxes) box.checked = box.name === "intern" ? choice.intern : choice[box.name].includes(box.value);
      return cards.filter((card) => card.checkVisibility()).map(id);
    });
  }, choices);
}

function assertSame(choices, lists) {
  assert.equal(lists.length, choices.length);
  choices.forEach((choice, i) => assert.deepEqual(lists[i], select(choice).ids, JSON.stringify(choice)));
}

test("without script: any one region, status and topic together give what the data says", async () => {
  const page = await still();
  await page.goto("utforska/");
  const one = (key) => [[], ...facets[key].options.map((value) => [value])];
  const all = one("region").flatMap((region) =>
    one("status").flatMap((status) => one("amne").map((amne) => ({ region, status, amne, intern: false }))),
  );
  // Every third: the native tests hold the rules to the engine in all of them.
  const choices = all.filter((_, i) => i % 3 === 0);
  assert.ok(choices.length > 80);
  assertSame(choices, await listedFor(page, choices));
  await page.close();
});

test("without script: several values within a facet are alternatives, with and without internal ones", async () => {
  const page = await still();
  await page.goto("utforska/");
  // A fixed sequence, so that a failure comes back.
  let seed = 7;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const some = (key, most) => [...new Set(Array.from({ length: random(most + 1) }, () => facets[key].options[random(facets[key].options.length)]))];
  const choices = Array.from({ length: 150 }, (_, i) => ({
    region: some("region", 2),
    status: some("status", 2),
    amne: i % 3 === 0 ? [INTERNAL, ...some("amne", 2)] : some("amne", 4),
    intern: i % 2 === 0,
  }));
  assert.ok(choices.some((choice) => select(choice).ids.length === 0), "an empty list is among them");
  assert.ok(choices.some(({ amne }) => amne.length > 2), "several topics are among them");
  assertSame(choices, await listedFor(page, choices));
  await page.close();
});

for (const size of ["phone", "desktop"]) {
  test(`without script, ${size}: boxes are ticked by hand, and the list follows`, async () => {
    const page = await still(size);
    await page.goto("utforska/");
    assert.deepEqual(await listed(page), select().ids);
    if (size === "phone") await pressFilters(page);
    await option(page, "Region", "Norrbotten").check();
    await option(page, "Ämne", "Klimat och miljö").check();
    const choice = { region: ["norrbotten"], amne: ["klimat"] };
    assert.deepEqual(await listed(page), select(choice).ids);
    await page.getByRole("checkbox", { name: /^Visa även partiinterna/ }).check();
    assert.deepEqual(await listed(page), select({ ...choice, intern: true }).ids);
    await option(page, "Region", "Norrbotten").uncheck();
    assert.deepEqual(await listed(page), select({ amne: ["klimat"], intern: true }).ids);
    if (size === "phone") {
      // The button at the sheet's end closes it as well.
      await page.locator(".filters-close").click();
      await option(page, "Ämne", "Klimat och miljö").waitFor({ state: "hidden" });
    }
    page.assertClean();
    await page.close();
  });
}

test("without script: an empty list says at its end what to do", async () => {
  const choice = { region: ["stockholm"], status: ["overenskommet"] };
  assert.equal(select(choice).ids.length, 0);
  const page = await still();
  await page.goto("utforska/");
  await option(page, "Region", "Stockholm").check();
  await option(page, "Status", "Överenskommet").check();
  assert.deepEqual(await listed(page), []);
  assert.ok(await page.getByText(/kryssa ur något/).isVisible());
  await page.close();
});

test("without script: what only the app can do is not shown, and a note says so", async () => {
  const page = await still();
  await page.goto("utforska/");
  for (const gone of [
    page.getByRole("searchbox"),
    page.getByRole("combobox"),
    page.getByRole("button", { name: "Ladda ner CSV" }),
    page.getByRole("button", { name: "Dela urvalet" }),
    page.getByRole("heading", { name: "Fler filter" }),
  ]) {
    assert.equal(await gone.isVisible(), false, String(gone));
  }
  assert.equal(await page.getByText("Försök igen").isVisible(), false);
  assert.ok(await page.getByText(/kräver JavaScript/).isVisible(), "the note");
  await page.close();
});

test("without script: a count that is no longer true is not shown", async () => {
  const page = await still();
  await page.goto("utforska/");
  assert.ok(await page.getByText(`Alla ${select().ids.length} åtaganden visas.`).isVisible());
  await option(page, "Region", "Norrbotten").check();
  assert.equal(await page.getByText(/^Alla \d+ åtaganden visas/).isVisible(), false);
  await page.close();
});

test("without script: a commitment's page is reached from the list and leads on", async () => {
  const page = await still("phone");
  await page.goto("utforska/");
  const [first] = commitments;
  await page.getByRole("link", { name: first.title.sv, exact: true }).click();
  await page.waitForURL(`**/atagande/${first.id}/`);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), first.title.sv);
  assert.ok(await page.getByText(first.summary.sv, { exact: true }).isVisible());
  assert.ok(await page.getByText(first.source.opening).isVisible());
  assert.equal(await page.getByRole("button", { name: "Dela" }).isVisible(), false);
  await page.getByRole("link", { name: "English" }).click();
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), first.title.en);
  page.assertClean();
  await page.close();
});

test("every commitment can be read as a file, in both languages, on its own page and in the list", () => {
  for (const lang of bundle.languages) {
    const folder = path.join(dist, lang === "sv" ? "" : lang);
    const list = readFileSync(path.join(folder, "utforska/index.html"), "utf8");
    for (const { id, title, summary, checkable, source, document } of commitments) {
      const page = readFileSync(path.join(folder, "atagande", id, "index.html"), "utf8");
      const section = document.sections.find((one) => one.id === source.section);
      const texts = [title[lang], summary[lang], checkable.reason[lang], source.opening, section.heading, document.title[lang]];
      for (const text of texts) assert.ok(page.includes(escaped(text)), `${lang} ${id}: ${text}`);
      for (const text of [title[lang], summary[lang]]) assert.ok(list.includes(escaped(text)), `${lang} list: ${text}`);
      assert.ok(page.includes(`<html lang="${lang}">`));
    }
  }
});

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
