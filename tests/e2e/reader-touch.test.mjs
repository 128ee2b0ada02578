// The reader under a finger: swipes that turn, strokes that do not, and the card of a commitment.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments } from "./support/data.mjs";
import { at, place, section, sections, shows, stroke } from "./support/reader.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const path = (page) => new URL(page.url()).pathname;
const card = (page) => page.getByRole("dialog");
/** Lets twice the time pass after which a card that is left goes away. */
const outlasts = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 2 * 250)));

for (const [size, width] of [["phone", 360], ["tablet", 768]]) {
  test(`${size}: read through by swipe, there and back`, async () => {
    const page = await newPage({ site, size });
    await open(page, at(sections[0].id));
    for (const { id } of sections.slice(1)) {
      await stroke(page, [width - 80, 500], [90, 510]);
      await shows(page, id);
      await eventually(async () => assert.deepEqual(await place(page), { y: 0, focus: `avsnitt-${id}` }));
    }
    // Behind the last one there is nothing.
    await stroke(page, [width - 80, 500], [90, 510]);
    await stroke(page, [90, 500], [width - 80, 490]);
    await shows(page, sections.at(-2).id);
    page.assertClean();
    await page.close();
  });
}

test("what scrolls, slants, begins at an edge, or comes with a second finger turns nothing", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("naturen"));
  const strokes = {
    "up the page": [[200, 600], [190, 200]],
    "slanting": [[280, 600], [120, 480]],
    "from the left edge": [[12, 400], [260, 405]],
    "from the right edge": [[350, 400], [90, 405]],
    "a tremble": [[200, 400], [170, 402]],
  };
  for (const [what, [from, to]] of Object.entries(strokes)) {
    await stroke(page, from, to);
    assert.ok(path(page).endsWith("/naturen/"), what);
  }
  await stroke(page, [280, 300], [100, 305], { fingers: 2 });
  assert.ok(path(page).endsWith("/naturen/"), "two fingers");
  // The first one scrolled, as it should.
  assert.ok((await place(page)).y > 200);
  // And the next one that means it turns, so the others were seen and left alone.
  await stroke(page, [280, 400], [90, 405]);
  await shows(page, "kultur");
  await page.close();
});

test("a stroke that begins on a link turns the page and does not follow the link", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("naturen"));
  const link = page.locator(".told").first();
  await link.scrollIntoViewIfNeeded();
  const box = await link.evaluate((element) => element.getClientRects()[0].toJSON());
  await stroke(page, [Math.max(box.x + 5, 200), box.y + box.height / 2], [Math.max(box.x + 5, 200) - 150, box.y + box.height / 2]);
  await shows(page, "kultur");
  assert.equal(await card(page).count(), 0);
  await page.close();
});

test("the first touch of a linked commitment shows its card, which leads on or closes", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("naturen"));
  const [first] = section("naturen").links;
  const { title } = commitments.find(({ id }) => id === first);
  const link = page.locator(`#c-${first}`);
  await link.tap();
  await card(page).waitFor();
  // The finger lifts, the focus moves: the card stays for all that.
  await outlasts(page);
  assert.equal(await card(page).getAttribute("aria-label"), title.sv);
  assert.match(await card(page).innerText(), /Föreslaget/);
  assert.ok(path(page).endsWith("/naturen/"));
  assert.ok(await card(page).getByRole("link", { name: "Öppna åtagandet" }).evaluate((element) => element === document.activeElement));
  await card(page).getByRole("button", { name: "Stäng" }).tap();
  assert.equal(await card(page).count(), 0);
  assert.equal((await place(page)).focus, `c-${first}`);
  // Escape and a touch beside it close it too; a stroke over it turns nothing.
  await link.tap();
  await card(page).waitFor();
  await stroke(page, [280, 700], [90, 705]);
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".peek").count(), 0);
  assert.equal((await place(page)).focus, `c-${first}`);
  await link.tap();
  await card(page).waitFor();
  await page.locator(".section-title").tap();
  assert.equal(await card(page).count(), 0);
  await link.tap();
  await card(page).getByRole("link", { name: "Öppna åtagandet" }).tap();
  await page.getByRole("heading", { level: 1, name: title.sv }).waitFor();
  await page.goBack();
  await shows(page, "naturen");
  await eventually(async () => assert.equal((await place(page)).focus, `c-${first}`));
  page.assertClean();
  await page.close();
});

test("with a mouse the card comes beside the link, within the window, and a click leads on", async () => {
  const page = await newPage({ site });
  await open(page, at("naturen"));
  const [first, second] = section("naturen").links;
  for (const id of [first, second]) {
    await page.locator(`#c-${id}`).hover();
    await page.locator(".peek").waitFor();
    await eventually(async () => assert.match(await page.locator(".peek").innerText(), new RegExp(commitments.find((c) => c.id === id).title.sv)));
    const box = await page.locator(".peek").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 1440 && box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
  }
  await page.keyboard.press("Escape");
  await page.locator(".peek").waitFor({ state: "detached" });
  await page.mouse.move(5, 5);
  await page.locator(`#c-${first}`).hover();
  await page.locator(".peek").waitFor();
  await page.mouse.move(5, 5);
  await page.locator(".peek").waitFor({ state: "detached" });
  await page.locator(`#c-${first}`).click();
  await page.getByRole("heading", { level: 1, name: commitments.find(({ id }) => id === first).title.sv }).waitFor();
  page.assertClean();
  await page.close();
});

test("by keyboard the card comes with the focus and Enter leads on", async () => {
  const page = await newPage({ site });
  await open(page, at("kunskap"));
  await page.locator(".section-title").focus();
  await page.keyboard.press("Tab");
  await page.locator(".peek").waitFor();
  await outlasts(page);
  assert.equal(await page.locator(".peek").count(), 1, "it stays as long as the focus does");
  await page.keyboard.press("Tab");
  await page.locator(".peek").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  const [only] = section("kunskap").links;
  await page.getByRole("heading", { level: 1, name: commitments.find(({ id }) => id === only).title.sv }).waitFor();
  page.assertClean();
  await page.close();
});
