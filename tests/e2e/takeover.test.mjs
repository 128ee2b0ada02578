// The app takes a static page over: nothing that the visitor has done or sees is changed by it.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, files, hold, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments, select } from "./support/data.mjs";
import { cardAt, expectCard, expectList, listed, option, pressFilters, search, ticked } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
const below = await serveSite({ base: "/a/b å/" });
beforeEach(() => [site, below].forEach((one) => one.clear()));

/** A static page whose module comes when `release` is called. */
async function waiting(address, { at = site, size = "desktop" } = {}) {
  const page = await newPage({ site: at, size });
  const release = await hold(page, files.module);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.app), undefined);
  const takeOver = async () => {
    release();
    await running(page);
  };
  return { page, takeOver };
}

const selection = (page) =>
  page.evaluate(() => {
    const { id, selectionStart, selectionEnd } = document.activeElement;
    return [id, selectionStart, selectionEnd];
  });

for (const size of ["phone", "desktop"]) {
  test(`${size}: ticks, typed text, focus and selected text are kept`, async () => {
    const { page, takeOver } = await waiting("utforska/", { size });
    if (size === "phone") await pressFilters(page);
    await option(page, "Region", "Norrbotten").check();
    await option(page, "Ämne", "Klimat och miljö").check();
    await option(page, "Ämne", "Kultur och föreningsliv").check();
    await page.getByRole("checkbox", { name: /^Visa även partiinterna/ }).check();
    if (size === "phone") await pressFilters(page);
    await search(page).fill("klimat");
    await search(page).evaluate((field) => field.setSelectionRange(1, 4));
    await takeOver();
    assert.deepEqual(await ticked(page), ["region=norrbotten", "amne=klimat", "amne=kultur", "intern=1"]);
    assert.equal(await search(page).inputValue(), "klimat");
    assert.deepEqual(await selection(page), ["q", 1, 4]);
    await eventually(() => assert.equal(new URL(page.url()).hash, "#region=norrbotten&amne=klimat,kultur&q=klimat&intern=1"));
    const allowed = select({ region: ["norrbotten"], amne: ["klimat", "kultur"], intern: true }).ids;
    const found = await listed(page);
    assert.ok(found.length > 0 && found.length < allowed.length && found.every((id) => allowed.includes(id)));
    // What is typed next goes where the caret was.
    await page.keyboard.type("X");
    assert.equal(await search(page).inputValue(), "kXat");
    page.assertClean();
    await page.close();
  });
}

// Written anew, even the same value of the root's language has the browser style and lay out the whole static page
// once more before it goes.
test("the root of the page is told that the app runs, and nothing else", async () => {
  const { page, takeOver } = await waiting("utforska/");
  const written = await page.evaluateHandle(() => {
    const names = [];
    const note = (records) => names.push(...records.map(({ attributeName }) => attributeName));
    new MutationObserver(note).observe(document.documentElement, { attributes: true });
    return names;
  });
  await takeOver();
  assert.deepEqual(await written.jsonValue(), ["data-app"]);
  page.assertClean();
  await page.close();
});

test("the list stays where it is scrolled to", async () => {
  for (const size of ["phone", "desktop"]) {
    const { page, takeOver } = await waiting("utforska/", { size });
    await page.evaluate(() => scrollTo(0, 9000));
    // What has come into sight has its height from the next frame on.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.ok((await page.evaluate(() => scrollY)) > 5000);
    const before = await cardAt(page);
    await takeOver();
    await expectCard(page, before, size);
    await page.close();
  }
});

for (const size of ["phone", "desktop"]) {
  test(`${size}: who still sees where the list begins stays there, whatever comes first in it`, async () => {
    const { page, takeOver } = await waiting("utforska/#q=v%C3%A5rd", { size });
    await page.evaluate(() => scrollTo(0, 40));
    await takeOver();
    assert.equal(await page.evaluate(() => scrollY), 40);
    page.assertClean();
    await page.close();
  });
}

test("phone: the filter sheet stays open, scrolled to the same option, with its focus", async () => {
  const { page, takeOver } = await waiting("utforska/", { size: "phone" });
  await pressFilters(page);
  const far = option(page, "Ämne", "Barn och unga");
  await far.scrollIntoViewIfNeeded();
  await far.focus();
  const sheet = page.getByRole("complementary", { name: "Filter" });
  const place = () => sheet.evaluate((element) => element.scrollTop);
  const before = await place();
  assert.ok(before > 100);
  await takeOver();
  assert.ok(await far.isVisible(), "the sheet is open");
  assert.ok(await far.evaluate((box) => box === document.activeElement), "the focus is kept");
  assert.ok(await page.getByRole("checkbox", { name: "Filter", exact: true }).isChecked());
  assert.equal(await place(), before, "the sheet's own scroll position");
  await page.close();
});

test("desktop: the column of filters stays where it is scrolled to", async () => {
  const { page, takeOver } = await waiting("utforska/");
  const column = page.getByRole("complementary", { name: "Filter" });
  const place = () => column.evaluate((element) => element.scrollTop);
  await column.evaluate((element) => element.scrollTo(0, 150));
  const before = await place();
  assert.ok(before > 100);
  await takeOver();
  assert.equal(await place(), before);
  await page.close();
});

// What the keyboard can stand on when the app arrives, on each kind of page.
const linked = commitments[0].id;
for (const [what, address, find] of [
  ["a box", "utforska/", (page) => option(page, "Status", "Föreslaget")],
  ["a card", "utforska/", (page) => page.getByRole("link", { name: commitments[2].title.sv, exact: true })],
  ["a link of the menu", "utforska/", (page) => page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link").last()],
  ["the language link", `atagande/${linked}/`, (page) => page.getByRole("link", { name: "English" })],
  ["the way back to the list", `atagande/${linked}/`, (page) => page.getByRole("link", { name: "Till listan" })],
  ["a way in on the start page", "", (page) => page.getByRole("link", { name: /^Norrbotten/ }).first()],
  ["a download", "om/", (page) => page.getByRole("link", { name: "JSON-schema" })],
]) {
  test(`the focus stays on ${what}`, async () => {
    const { page, takeOver } = await waiting(address);
    const target = find(page);
    await target.focus();
    const before = await target.evaluate((element) => element.textContent);
    await takeOver();
    const after = await page.evaluate(() => [document.activeElement.tagName, document.activeElement.textContent]);
    assert.notEqual(after[0], "BODY", "the focus is lost");
    assert.ok(await find(page).evaluate((element) => element === document.activeElement), `${before} is now ${after[1].slice(0, 40)}`);
    await page.close();
  });
}

test("a link's state ticks the boxes before the app is there, and the app agrees", async () => {
  const { page, takeOver } = await waiting("utforska/#region=norrbotten&amne=klimat,halsa&status=overenskommet&q=sjukv%C3%A5rd&form=mal&sort=amne");
  const main = { region: ["norrbotten"], amne: ["klimat", "halsa"], status: ["overenskommet"] };
  await eventually(async () => assert.equal((await ticked(page)).length, 4));
  assert.deepEqual((await ticked(page)).sort(), ["amne=halsa", "amne=klimat", "region=norrbotten", "status=overenskommet"]);
  assert.equal(await search(page).inputValue(), "sjukvård");
  assert.deepEqual(await listed(page), select(main).ids);
  await takeOver();
  assert.equal(await search(page).inputValue(), "sjukvård");
  assert.deepEqual((await ticked(page)).sort(), ["amne=halsa", "amne=klimat", "form=mal", "region=norrbotten", "status=overenskommet"]);
  assert.ok((await listed(page)).every((id) => select({ ...main, form: ["mal"] }).ids.includes(id)));
  assert.equal(await page.getByRole("combobox", { name: "Ordning" }).inputValue(), "amne");
  assert.equal(new URL(page.url()).hash, "#region=norrbotten&amne=klimat,halsa&status=overenskommet&q=sjukv%C3%A5rd&form=mal&sort=amne");
  await page.close();
});

test("what is unticked again before the app is there stays unticked", async () => {
  const { page, takeOver } = await waiting("utforska/#region=norrbotten,stockholm");
  await eventually(async () => assert.equal((await ticked(page)).length, 2));
  await option(page, "Region", "Norrbotten").uncheck();
  await takeOver();
  await expectList(page, select({ region: ["stockholm"] }).ids);
  await eventually(() => assert.equal(new URL(page.url()).hash, "#region=stockholm"));
  await page.close();
});

test("below a path with a space and å the app takes over and leads on without leaving the path", async () => {
  const { page, takeOver } = await waiting("utforska/#amne=kultur", { at: below });
  await takeOver();
  await expectList(page, select({ amne: ["kultur"] }).ids);
  below.log.length = 0;
  const [first] = select({ amne: ["kultur"] }).list;
  await page.getByRole("link", { name: first.title.sv, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: first.title.sv }).waitFor();
  assert.equal(page.url(), `${below.url}atagande/${first.id}/#amne=kultur`);
  await page.getByRole("link", { name: "Till listan" }).click();
  await expectList(page, select({ amne: ["kultur"] }).ids);
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
  assert.equal(page.url(), `${below.url}en/utforska/#amne=kultur`);
  assert.deepEqual(below.log.filter(({ outside }) => outside), []);
  await page.reload();
  await running(page);
  await expectList(page, select({ amne: ["kultur"] }).ids);
  page.assertClean();
  await page.close();
});
