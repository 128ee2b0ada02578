// Everything by keyboard alone, and the focus is never lost.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments, select } from "./support/data.mjs";
import { chips, expectList, option, search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const explorer = async (fragment = "", size = "desktop") => {
  const page = await newPage({ site, size });
  await open(page, `utforska/${fragment}`);
  return page;
};

const focused = (page) =>
  page.evaluate(() => {
    const { tagName, id, textContent } = document.activeElement;
    return { tag: tagName, id, text: textContent.trim().slice(0, 60) };
  });

/** Tabs on until a locator has the focus. */
async function tabTo(page, locator, most = 60) {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail(`not reached within ${most} tabs: ${locator}`);
}

/** The focus is on something that can be seen and used. */
async function assertFocusKept(page, what) {
  await eventually(async () => {
    const at = await page.evaluate(() => {
      const { tagName } = document.activeElement;
      return { tagName, seen: document.activeElement.checkVisibility({ visibilityProperty: true }) };
    });
    assert.notEqual(at.tagName, "BODY", `${what}: the focus is lost`);
    assert.ok(at.seen, `${what}: the focus is on something that cannot be seen`);
  }, { within: 1500 });
}

test("the first tab finds the skip link, which is seen then and leads past the header", async () => {
  const page = await explorer();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Hoppa till innehållet" });
  assert.ok(await skip.evaluate((link) => link === document.activeElement));
  const { y } = await skip.boundingBox();
  assert.ok(y >= 0);
  await page.keyboard.press("Enter");
  assert.equal((await focused(page)).id, "content");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "q", "the search field comes next");
  await page.close();
});

for (const [size, address] of [
  ["desktop", "utforska/#amne=tandvard"],
  ["phone", "utforska/#amne=tandvard"],
  ["desktop", `atagande/${commitments[0].id}/`],
  ["desktop", ""],
]) {
  test(`${size}: everything on /${address} that can be used is reached by tab, and shows it`, async () => {
    const page = await newPage({ site, size });
    await open(page, address);
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], button, input, select, summary")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
        .map((element, i) => (element.dataset.stop = String(i))),
    );
    assert.ok(expected.length > 10);
    const reached = [];
    for (let i = 0; i < expected.length + 5; i += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (element.dataset.stop === undefined) return null;
        // The outline of a box is drawn around its label, that of a link around its card, that of the switch around its button.
        const around = [element, element.closest("label"), element.closest(".card"), element.id === "filters-open" && document.querySelector(".filters-button")];
        const shown = around.some((one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
        return { stop: element.dataset.stop, shown, what: element.outerHTML.slice(0, 80) };
      });
      if (!at) continue;
      assert.ok(at.shown, `no focus to be seen: ${at.what}`);
      reached.push(at.stop);
    }
    assert.deepEqual([...new Set(reached)].sort((a, b) => a - b), expected);
    await page.close();
  });
}

test("search, tick, sort, open a card and go back without a pointer", async () => {
  const page = await explorer();
  await tabTo(page, search(page));
  await page.keyboard.type("vård");
  await tabTo(page, option(page, "Region", "Norrbotten"));
  await page.keyboard.press("Space");
  await tabTo(page, option(page, "Status", "Föreslaget"));
  await page.keyboard.press("Space");
  await eventually(() => assert.ok(page.url().endsWith("#region=norrbotten&status=foreslaget&q=v%C3%A5rd")));
  assert.equal((await focused(page)).id, "f-status-foreslaget", "ticking keeps the focus");
  const more = page.locator("details.facet > summary").first();
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  await tabTo(page, option(page, "Typ", "Mål"));
  await page.keyboard.press("Space");
  const order = page.getByRole("combobox", { name: "Ordning" });
  await tabTo(page, order);
  await page.keyboard.press("ArrowDown");
  await eventually(() => assert.ok(page.url().endsWith("&sort=dokument")));
  const card = page.locator(".card a").first();
  await tabTo(page, card);
  const { id, text } = await focused(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: text }).waitFor();
  await eventually(async () => assert.equal((await focused(page)).id, "content", "reading starts at the page's content"));
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Utforska åtaganden" }).waitFor();
  await eventually(async () => assert.equal((await focused(page)).id, id));
  page.assertClean();
  await page.close();
});

test("phone: the switch opens the filters, Escape closes them, and the focus comes back to it", async () => {
  const page = await explorer("", "phone");
  const toggle = page.getByRole("checkbox", { name: "Filter", exact: true });
  await tabTo(page, toggle);
  await page.keyboard.press("Space");
  const region = page.getByRole("group", { name: "Region" });
  await region.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  assert.equal((await focused(page)).id, "f-region-norrbotten");
  await page.keyboard.press("Escape");
  await region.waitFor({ state: "hidden" });
  await assertFocusKept(page, "Escape in the filters");
  assert.equal((await focused(page)).id, "filters-open");
  await page.keyboard.press("Space");
  await region.waitFor();
  await page.keyboard.press("Space");
  await region.waitFor({ state: "hidden" });
  await page.close();
});

test("phone, without script: the switch opens and closes the filters", async () => {
  const page = await newPage({ site, size: "phone", javascript: false });
  await page.goto("utforska/");
  const toggle = page.getByRole("checkbox", { name: "Filter", exact: true });
  await toggle.focus();
  await page.keyboard.press("Space");
  await page.getByRole("group", { name: "Region" }).waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("group", { name: "Region" }).waitFor({ state: "hidden" });
  await page.close();
});

test("chips are removed one by one by keyboard: the focus goes to the next, and is never lost", async () => {
  const page = await explorer("#region=norrbotten&status=foreslaget&amne=halsa&q=v%C3%A5rd&intern=1");
  await chips(page).nth(1).focus();
  for (let left = 4; left >= 0; left -= 1) {
    await page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await chips(page).count(), left));
    await assertFocusKept(page, `${left} chips left`);
    if (left === 0) break;
    const onChip = () => page.evaluate(() => document.activeElement.closest(".chips") !== null);
    await eventually(async () => assert.ok(await onChip(), `${left} chips left: ${JSON.stringify(await focused(page))}`), { within: 1500 });
  }
  await page.close();
});

test("the chip that takes another's place is focused anew, so that it is read out", async () => {
  const page = await explorer("#region=norrbotten&status=foreslaget");
  await chips(page).first().focus();
  const heard = await page.evaluateHandle(() => {
    const names = [];
    addEventListener("focusin", ({ target }) => names.push(target.getAttribute("aria-label")));
    return names;
  });
  await page.keyboard.press("Enter");
  await eventually(async () => assert.deepEqual(await heard.jsonValue(), ["Ta bort filtret Föreslaget"]));
  await page.close();
});

for (const [what, fragment, button] of [
  ["clearing all", "#region=norrbotten&amne=halsa", (page) => page.getByRole("button", { name: "Rensa alla" })],
  ["emptying the search field", "#q=klimat", (page) => page.getByRole("button", { name: "Töm sökfältet" })],
  ["loosening an empty list", "#region=stockholm&status=overenskommet", (page) => page.getByRole("button", { name: /^Ta bort Region/ })],
  ["closing the notice of a bad link", "#region=lappland", (page) => page.getByRole("button", { name: "Stäng" })],
]) {
  test(`${what} by keyboard keeps the focus`, async () => {
    const page = await explorer(fragment);
    await button(page).focus();
    await page.keyboard.press("Enter");
    await eventually(async () => assert.notEqual(new URL(page.url()).hash, fragment));
    await assertFocusKept(page, what);
    page.assertClean();
    await page.close();
  });
}

test("an option that comes to give none keeps the focus that stands on it", async () => {
  const page = await explorer("#status=overenskommet");
  const box = option(page, "Region", "Norrbotten");
  await box.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await expectList(page, select({ status: ["overenskommet"] }).ids);
  assert.equal((await focused(page)).id, "f-region-norrbotten");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "f-region-vasternorrland", "refused options are reached too");
  assert.equal(await option(page, "Region", "Västernorrland").getAttribute("aria-disabled"), "true");
  await page.close();
});
