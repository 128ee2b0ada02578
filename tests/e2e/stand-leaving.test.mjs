// Leaving a stand takes a deliberate gesture, and it survives everything else.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, hold, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { takeTime } from "./support/clock.mjs";
import { search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";
import { enter, explore, leave, newStand, pass, reload, startOver, touch, waiting } from "./support/stand.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const question = (page) => page.getByRole("dialog", { name: "Lämna besöksläget?" });

const gestures = {
  pointer: {
    async press(page) {
      const { x, y, width, height } = await leave(page).boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
    },
    release: (page) => page.mouse.up(),
  },
  keyboard: {
    async press(page) {
      await leave(page).focus();
      await page.keyboard.down("Enter");
    },
    release: (page) => page.keyboard.up("Enter"),
  },
};

for (const [name, { press, release }] of Object.entries(gestures)) {
  test(`by ${name}: shorter than three seconds does nothing, three seconds ask, and only a yes leaves`, async () => {
    const page = await newStand({ site });
    await enter(page);
    await press(page);
    await pass(page, 2.5);
    await release(page);
    await pass(page, 2);
    assert.equal(await question(page).count(), 0);
    await press(page);
    await pass(page, 3.1);
    await question(page).waitFor();
    await release(page);
    assert.ok(await question(page).isVisible(), "lifting the finger answers nothing");
    await page.getByRole("button", { name: "Stanna kvar" }).click();
    await eventually(async () => assert.equal(await question(page).count(), 0));
    await startOver(page).waitFor();
    await press(page);
    await pass(page, 3.1);
    await release(page);
    await page.getByRole("button", { name: "Lämna besöksläget" }).click();
    await page.getByRole("heading", { level: 1, name: "Förbered en platta för ett valstånd" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("data-stand"), null);
    await reload(page);
    await page.getByRole("button", { name: "Starta besöksläget" }).waitFor();
    assert.equal(await touch(page).count(), 0, "it is left for good");
    await page.getByRole("link", { name: "Utforska", exact: true }).click();
    await eventually(() => assert.match(page.url(), /utforska\/$/), "the address goes along again");
    page.assertClean();
    await page.close();
  });
}

test("a question that nobody answers goes with the visitor", async () => {
  const page = await newStand({ site, kept: "tid=30" });
  await enter(page);
  await gestures.keyboard.press(page);
  await pass(page, 3.1);
  await gestures.keyboard.release(page);
  await question(page).waitFor();
  await pass(page, 60);
  await waiting(page);
  await enter(page);
  assert.equal(await question(page).count(), 0);
  await page.close();
});

test("a reload, and a page loaded at any address, come back to the waiting screen", async () => {
  const page = await newStand({ site });
  await enter(page);
  await explore(page);
  await search(page).fill("vård");
  await reload(page);
  await waiting(page);
  await open(page, "utforska/#region=norrbotten&q=tandv%C3%A5rd");
  await waiting(page);
  assert.match(page.url(), /\/stall\/$/, "nor does the address tell");
  await enter(page);
  await explore(page);
  assert.equal(await search(page).inputValue(), "");
  page.assertClean();
  await page.close();
});

test("where storage is blocked a stand runs, and runs on after a reload with its settings", async () => {
  const page = await newPage({ site, size: "tablet" });
  await takeTime(page);
  await page.addInitScript(() => {
    Object.defineProperty(Window.prototype, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await open(page, "stall/");
  await page.getByRole("checkbox", { name: "English" }).uncheck();
  await page.getByRole("button", { name: "Starta besöksläget" }).click();
  await enter(page);
  await reload(page);
  await waiting(page);
  assert.equal(await touch(page, "en").count(), 0);
  // Whatever Back does while the stand's part comes: they are those of the entry that was loaded.
  const release = await hold(page, /\/part-site\./);
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.evaluate(() => history.back());
  release();
  await waiting(page);
  assert.equal(await touch(page, "en").count(), 0);
  await enter(page);
  page.assertClean();
  await page.close();
});

test("who tries again by hand at a stand starts the app once", async () => {
  const page = await newStand({ site });
  page.expectProblems(/./);
  site.faults.set(/\/app\.\w+\.wasm/, { status: 404 });
  await page.reload({ waitUntil: "domcontentloaded" });
  const again = page.getByRole("button", { name: "Försök igen" });
  await again.waitFor();
  site.clear();
  await pass(page, 4);
  await again.click();
  await waiting(page);
  await pass(page, 8);
  await enter(page);
  await explore(page);
  assert.equal(site.log.filter(({ path }) => /\/app\.\w+\.wasm/.test(path)).length, 1);
  await page.close();
});

test("what the device has kept for its owner is neither shown to visitors nor lost", async () => {
  const page = await newPage({ site, size: "tablet" });
  await takeTime(page);
  await page.addInitScript(() => localStorage.setItem("/hubben:textstorlek", "3"));
  await open(page, "stall/");
  await page.getByRole("button", { name: "Starta besöksläget" }).click();
  await enter(page);
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Om" }).click();
  await page.getByRole("heading", { level: 1, name: "Om Hubben" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).count(), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("/hubben:textstorlek")), "3");
  await reload(page);
  await waiting(page);
  await page.close();
});

/** From now on nothing that the app draws can be put into the page. */
const breakDrawing = (page) =>
  page.evaluate(() => {
    for (const name of ["insertBefore", "appendChild", "replaceChild", "cloneNode"]) Node.prototype[name] = () => { throw new Error("refused"); };
    for (const name of ["append", "before", "after", "replaceWith"]) Element.prototype[name] = () => { throw new Error("refused"); };
    Document.prototype.createElement = () => { throw new Error("refused"); };
  });

for (const [what, init] of [
  ["", undefined],
  [", where storage is blocked too", () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } })],
]) {
  test(`an app that stops is loaded anew by itself, three times a minute at most, then the page stays without it${what}`, async () => {
    const page = await newStand({ site, init });
    for (let life = 1; life <= 4; life += 1) {
      const loaded = page.waitForEvent("domcontentloaded");
      await breakDrawing(page);
      await page.mouse.click(300, 300);
      await loaded;
      if (life < 4) await waiting(page);
    }
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.ok(page.url().endsWith("?utan-app"));
    assert.equal(await page.locator("html").getAttribute("data-app"), "failed");
    await page.close();
  });
}
