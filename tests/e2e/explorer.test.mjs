// The explorer's facets: what they give, what they promise, and how choices are taken back.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { INTERNAL, MAIN, bundle, facets, isInternal, select } from "./support/data.mjs";
import { chips, count, expectList, listed, option, pressFilters, ticked, unfold } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const explorer = async (fragment = "", size = "desktop") => {
  const page = await newPage({ site, size });
  await open(page, `utforska/${fragment}`);
  return page;
};

const name = (list, id) => list.find((one) => one.id === id).name.sv;
const topic = (id) => name(bundle.topics, id);

/** Each option of some facets: its code, whether it is ticked, what its name promises, whether it is refused. */
function promises(page, keys) {
  return page.evaluate(
    (names) =>
      names.flatMap((key) =>
        [...document.querySelectorAll(`input[name=${key}]`)].map((box) => ({
          key,
          code: box.value,
          ticked: box.checked,
          idle: box.getAttribute("aria-disabled") === "true",
          seen: Number(box.closest("label").querySelector(".option-count").textContent),
          spoken: Number(box.closest("label").querySelector(".visually-hidden").textContent.match(/\d+/)?.[0] ?? -1),
        })),
      ),
    keys,
  );
}

for (const size of ["phone", "desktop"]) {
  test(`${size}: region, status and topic narrow the list, alternatives within one widen it`, async () => {
    const page = await explorer("", size);
    await expectList(page, select().ids);
    if (size === "phone") await pressFilters(page);
    const chosen = { region: [], status: [], amne: [] };
    for (const [key, code, facet, label] of [
      ["region", "norrbotten", "Region", "Norrbotten"],
      ["status", "overenskommet", "Status", "Överenskommet"],
      ["amne", "halsa", "Ämne", topic("halsa")],
      ["amne", "klimat", "Ämne", topic("klimat")],
      ["status", "foreslaget", "Status", "Föreslaget"],
      ["region", "stockholm", "Region", "Stockholm"],
    ]) {
      await option(page, facet, label).check();
      chosen[key].push(code);
      await expectList(page, select(chosen).ids, JSON.stringify(chosen));
    }
    // Within a facet the order is the vocabulary's, whatever was ticked first.
    assert.equal(new URL(page.url()).hash, "#region=norrbotten,stockholm&amne=halsa,klimat&status=overenskommet,foreslaget");
    await option(page, "Region", "Norrbotten").uncheck();
    await expectList(page, select({ ...chosen, region: ["stockholm"] }).ids);
    if (size === "phone") {
      const bar = page.locator(".filters-button");
      assert.ok(await count(page).isVisible(), "the count stays in view while filters are open");
      assert.equal(await bar.innerText(), "Visa listan");
      await bar.click();
      await page.getByRole("group", { name: "Region" }).waitFor({ state: "hidden" });
      assert.equal(await bar.innerText(), "Filter (5)");
    }
    page.assertClean();
    await page.close();
  });
}

for (const under of [{}, { region: ["norrbotten"] }, { status: ["foreslaget"], amne: ["klimat", "kultur"] }]) {
  test(`every option of the main facets gives what its count promises, under ${JSON.stringify(under)}`, async () => {
    const fragment = Object.entries(under).map(([key, values]) => `${key}=${values}`).join("&");
    const page = await explorer(fragment && `#${fragment}`);
    const all = await promises(page, MAIN);
    assert.deepEqual(all.map(({ key, code }) => `${key}=${code}`), MAIN.flatMap((key) => facets[key].options.map((code) => `${key}=${code}`)));
    for (const { key, code, idle, seen, spoken } of all) {
      const alone = { ...under, [key]: [code] };
      const { ids } = select(alone);
      assert.equal(seen, ids.length, `${key}=${code}`);
      assert.equal(spoken, seen, `${key}=${code} as it is read out`);
      assert.equal(idle, seen === 0 && !under[key]?.includes(code), `${key}=${code} is refused only where it gives none`);
    }
    // The promise kept by the list itself: each option ticked with the others of its facet left out.
    for (const { key, code } of all.filter(({ seen, ticked }) => seen > 0 && !ticked)) {
      const alone = { ...under, [key]: [code] };
      const to = Object.entries(alone).map(([at, values]) => `${at}=${values}`).join("&");
      await page.evaluate((hash) => (location.hash = hash), to);
      await expectList(page, select(alone).ids, `${key}=${code}`);
    }
    page.assertClean();
    await page.close();
  });
}

test("the counts of every facet are right under a choice in several of them", async () => {
  const under = { region: ["norrbotten"], form: ["atgard", "mal"], kontroll: ["delvis"] };
  const page = await explorer("#region=norrbotten&form=atgard,mal&kontroll=delvis");
  for (const { key, code, seen } of await promises(page, Object.keys(facets))) {
    assert.equal(seen, select({ ...under, [key]: [code] }).ids.length, `${key}=${code}`);
  }
  await page.close();
});

test("an option that gives none is greyed, still there, and refuses to be ticked", async () => {
  assert.equal(select({ region: ["stockholm"], status: ["overenskommet"] }).ids.length, 0);
  const page = await explorer();
  const agreed = option(page, "Status", "Överenskommet");
  const colour = () => agreed.evaluate((box) => getComputedStyle(box.closest("label")).color);
  const lively = await colour();
  await option(page, "Region", "Stockholm").check();
  await expectList(page, select({ region: ["stockholm"] }).ids);
  assert.ok(await agreed.isVisible());
  assert.equal(await agreed.getAttribute("aria-disabled"), "true");
  assert.notEqual(await colour(), lively, "it is greyed");
  const before = page.url();
  await agreed.click({ force: true });
  await agreed.focus();
  await page.keyboard.press("Space");
  assert.equal(await agreed.isChecked(), false);
  assert.equal(page.url(), before);
  assert.deepEqual(await listed(page), select({ region: ["stockholm"] }).ids);
  // With the region let go it can be ticked again.
  await option(page, "Region", "Stockholm").uncheck();
  await agreed.check();
  await expectList(page, select({ status: ["overenskommet"] }).ids);
  // A ticked option that has come to give none can be unticked.
  await page.evaluate(() => (location.hash = "region=stockholm&status=overenskommet"));
  await expectList(page, []);
  await agreed.uncheck();
  await expectList(page, select({ region: ["stockholm"] }).ids);
  page.assertClean();
  await page.close();
});

for (const [facet, label, chosen] of [
  ["Typ", "Utredning", { form: ["utredning"] }],
  ["Dokument", "Majoritetsprogram", { dokument: ["norrbotten-majoritetsprogram-2014"] }],
  ["Parti", "Miljöpartiet", { parti: ["mp"] }],
  ["Går att kontrollera", "Nej", { kontroll: ["nej"] }],
  ["Årtal", "Har passerat", { tid: ["passerat"] }],
  ["Årtal", "Har inte passerat", { tid: ["framtid"] }],
  ["I senare dokument", "Inget funnet", { uppfoljning: ["inget"] }],
  ["I senare dokument", "Upprepas", { uppfoljning: ["upprepas"] }],
]) {
  test(`the facet "${facet}" filters by "${label}"`, async () => {
    const { ids } = select(chosen);
    assert.ok(ids.length > 0 && ids.length <= select().ids.length, "the data has such commitments");
    const page = await explorer();
    await unfold(page, facet);
    await option(page, facet, label).check();
    await expectList(page, ids);
    const [[key, [code]]] = Object.entries(chosen);
    assert.equal(new URL(page.url()).hash, `#${key}=${code}`);
    assert.equal(await chips(page).count(), 1);
    page.assertClean();
    await page.close();
  });
}

test("a facet that folds away is open when a link has chosen in it", async () => {
  const page = await explorer("#form=mal");
  assert.ok(await option(page, "Typ", "Mål").isChecked());
  assert.ok(await option(page, "Typ", "Mål").isVisible());
  assert.equal(await page.locator("details.facet[open]").count(), 1);
  await page.close();
});

test("each chip takes its own choice away, and one press clears all", async () => {
  const page = await explorer("#region=norrbotten,stockholm&amne=halsa&kontroll=ja&q=v%C3%A5rd&intern=1&sort=amne");
  const labels = async () => (await chips(page).allTextContents()).map((text) => text.trim());
  assert.deepEqual(await labels(), ["Norrbotten", "Stockholm", topic("halsa"), "Går att kontrollera: Ja", "”vård”", "Även partiinterna"]);
  await page.getByRole("button", { name: "Ta bort filtret Stockholm" }).click();
  await eventually(async () => assert.equal(await option(page, "Region", "Stockholm").isChecked(), false));
  await page.getByRole("button", { name: "Ta bort filtret ”vård”" }).click();
  await page.getByRole("button", { name: "Ta bort filtret Går att kontrollera: Ja" }).click();
  await expectList(page, await sorted({ region: ["norrbotten"], amne: ["halsa"], intern: true }));
  await page.getByRole("button", { name: "Ta bort filtret Även partiinterna" }).click();
  await expectList(page, await sorted({ region: ["norrbotten"], amne: ["halsa"] }));
  assert.deepEqual(await labels(), ["Norrbotten", topic("halsa")]);
  await page.getByRole("button", { name: "Rensa alla" }).click();
  await expectList(page, await sorted({}));
  assert.equal(await chips(page).count(), 0);
  assert.equal(await page.getByRole("button", { name: "Rensa alla" }).isVisible(), false);
  assert.deepEqual(await ticked(page), []);
  assert.equal(await page.getByRole("combobox", { name: "Ordning" }).inputValue(), "amne", "the order is no filter");
  page.assertClean();
  await page.close();
});

const sorted = (chosen) => {
  const place = ({ topics }) => facets.amne.options.indexOf(topics[0]);
  return select(chosen).list.toSorted((a, b) => place(a) - place(b)).map(({ id }) => id);
};

test("party-internal commitments are hidden and counted, and shown on asking", async () => {
  const total = select({ intern: true }).list.filter(isInternal).length;
  assert.ok(total > 1);
  const page = await explorer();
  assert.equal(await count(page).textContent(), `Alla ${select().ids.length} åtaganden visas. ${total} partiinterna åtaganden är dolda.`);
  const ask = page.getByRole("checkbox", { name: `Visa även partiinterna (${total})` });
  await option(page, "Region", "Norrbotten").check();
  const { ids, hidden } = select({ region: ["norrbotten"] });
  assert.ok(hidden > 1 && hidden < total);
  await eventually(async () =>
    assert.equal(await count(page).textContent(), `${ids.length} av ${select().ids.length} åtaganden visas. ${hidden} partiinterna åtaganden är dolda.`),
  );
  await ask.check();
  const all = select({ intern: true });
  await expectList(page, select({ region: ["norrbotten"], intern: true }).ids);
  assert.equal(await count(page).textContent(), `${ids.length + hidden} av ${all.ids.length} åtaganden visas.`);
  await ask.uncheck();
  await option(page, "Region", "Norrbotten").uncheck();
  // Asking for the topic is asking for them.
  await option(page, "Ämne", topic(INTERNAL)).check();
  await expectList(page, select({ amne: [INTERNAL] }).ids);
  page.assertClean();
  await page.close();
});
