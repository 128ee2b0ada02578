// A stand that runs: visitors come and go, and nothing of them stays.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { assertAccessible } from "./support/axe.mjs";
import { eventually, open, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { takeTime } from "./support/clock.mjs";
import { option, search, ticked } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";
import { enter, explore, newStand, pass, startOver, still, touch, traces, waiting } from "./support/stand.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

test("what a visitor chooses and types is in neither address, history, title nor storage", async () => {
  const page = await newStand({ site });
  await enter(page);
  const before = await traces(page);
  assert.match(before.address, /\/stall\/$/);
  await explore(page);
  await option(page, "Region", "Norrbotten").check();
  await search(page).fill("mammografi");
  await page.locator(".card a").first().click();
  await page.getByRole("link", { name: /Till listan|←/ }).first().waitFor();
  await pass(page, 2);
  await page.getByRole("link", { name: /←/ }).first().click();
  await eventually(async () => assert.equal(await search(page).inputValue(), "mammografi", "the state lives on in memory"));
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Vision" }).click();
  await page.getByRole("link", { name: /^Börja läsa/ }).click();
  await page.getByRole("button", { name: "Textstorlek" }).click();
  await page.getByRole("radio", { name: "Störst" }).check();
  await pass(page, 3);
  assert.deepEqual(await traces(page), before);
  page.assertClean();
  await page.close();
});

test("a visitor who has gone is asked for twenty seconds; then everything is as for the first", async () => {
  const page = await newStand({ site, kept: "tid=30" });
  await enter(page);
  const [before, top] = [await traces(page), await page.getByRole("heading", { level: 1 }).textContent()];
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Vision" }).click();
  await page.getByRole("link", { name: /^Börja läsa/ }).click();
  await page.getByRole("button", { name: "Textstorlek" }).click();
  await page.getByRole("radio", { name: "Störst" }).check();
  await page.keyboard.press("Escape");
  await page.evaluate(() => scrollTo(0, 900));
  await pass(page, 3);
  await page.evaluate(() => scrollTo(0, 0));
  await explore(page);
  await option(page, "Region", "Norrbotten").check();
  await search(page).fill("vård");
  await page.evaluate(() => scrollTo(0, 3000));
  await pass(page, 28);
  assert.equal(await still(page).count(), 0);
  await pass(page, 3);
  await still(page).waitFor();
  await pass(page, 18);
  assert.ok(await still(page).isVisible());
  await pass(page, 3);
  await waiting(page);
  assert.equal(await page.getByRole("dialog").count(), 0);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.deepEqual(await traces(page), before);
  await enter(page);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), top, "the start page");
  await explore(page);
  assert.deepEqual(await ticked(page), []);
  assert.equal(await search(page).inputValue(), "");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Vision" }).click();
  await page.getByRole("link", { name: /^Börja läsa/ }).click();
  await page.getByRole("button", { name: "Textstorlek" }).click();
  assert.ok(await page.getByRole("radio", { name: "Normal" }).isChecked());
  page.assertClean();
  await page.close();
});

test("sliders are back at the plan for the next visitor", async () => {
  const page = await newStand({ site, kept: "start=budget" });
  await enter(page);
  const slider = page.getByRole("slider").nth(1);
  const plan = await slider.inputValue();
  await slider.press("ArrowRight");
  await eventually(async () => assert.notEqual(await slider.inputValue(), plan));
  await startOver(page).click();
  await enter(page);
  assert.equal(await slider.inputValue(), plan);
  page.assertClean();
  await page.close();
});

for (const [how, answer] of [
  ["touch", (page) => page.touchscreen.tap(40, 600)],
  ["key", (page) => page.keyboard.press("a")],
  ["press of its button", (page) => page.getByRole("button", { name: "Ja, fortsätt" }).click()],
]) {
  test(`one ${how} answers, keeps everything, and opens nothing below`, async () => {
    const page = await newStand({ site, kept: "tid=30&start=utforska" });
    await enter(page);
    await option(page, "Region", "Norrbotten").check();
    await search(page).fill("vård");
    await pass(page, 35);
    await still(page).waitFor();
    assert.match(await still(page).getByRole("status").textContent(), /börjar sidan om/);
    await answer(page);
    await pass(page, 1);
    await eventually(async () => assert.equal(await still(page).count(), 0));
    assert.equal(await search(page).inputValue(), "vård");
    assert.deepEqual(await ticked(page), ["region=norrbotten"]);
    assert.ok(await search(page).evaluate((field) => field === document.activeElement), "the focus comes back");
    await pass(page, 27);
    assert.equal(await still(page).count(), 0, "the time counts from the answer");
    page.assertClean();
    await page.close();
  });
}

test("starting over is at hand on every page and empties everything at once", async () => {
  const page = await newStand({ site });
  await enter(page);
  for (const name of ["Utforska", "Budget", "Vision", "Om"]) {
    await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name }).click();
    await eventually(async () => assert.ok(await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name }).evaluate((link) => link.ariaCurrent === "page")));
    await page.evaluate(() => scrollTo(0, 5000));
    await eventually(async () => {
      const box = await startOver(page).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 1024, `${name}: in sight however far one scrolls`);
    });
    await page.evaluate(() => scrollTo(0, 0));
  }
  await startOver(page).click();
  await waiting(page);
  page.assertClean();
  await page.close();
});

test("the waiting screen begins by touch, by key, and in the language that is touched", async () => {
  const page = await newStand({ site });
  await page.touchscreen.tap(300, 300);
  await pass(page, 1);
  await startOver(page).click();
  await waiting(page);
  await page.keyboard.press("x");
  await startOver(page).click();
  await waiting(page);
  await page.keyboard.press("Tab");
  assert.ok(await touch(page).evaluate((button) => button === document.activeElement), "the ways in can be reached");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Start over" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.getByRole("button", { name: "Start over" }).click();
  await waiting(page);
  assert.equal(await page.locator("html").getAttribute("lang"), "sv", "the next one begins in the stand's language");
  page.assertClean();
  await page.close();
});

test("only the languages that are offered are at hand", async () => {
  const page = await newStand({ site, kept: "utan=en" });
  assert.equal(await touch(page, "en").count(), 0);
  await enter(page);
  assert.equal(await page.getByRole("link", { name: "English" }).count(), 0);
  await page.close();
});

test("the waiting screen goes on through every document, and stays still where motion is not wanted", async () => {
  for (const reduced of [false, true]) {
    const page = await newStand({ site, context: { reducedMotion: reduced ? "reduce" : "no-preference" } });
    const source = () => page.locator(".attract-source").textContent();
    const seen = new Set();
    for (let i = 0; i < 5; i += 1) {
      seen.add(await source());
      await pass(page, 15);
    }
    assert.equal(seen.size, reduced ? 1 : 5);
    await waiting(page);
    const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
    assert.equal(moving > 0, !reduced);
    await page.close();
  }
});

for (const size of ["tablet", "landscape", "phone", "desktop"]) {
  test(`${size}: whatever the waiting screen shows, the ways in are in sight, the shown language first`, async () => {
    const page = await newStand({ site, size, lang: "en" });
    const { height } = page.viewportSize();
    for (let i = 0; i < 12; i += 1) {
      for (const lang of ["en", "sv"]) {
        const box = await touch(page, lang).boundingBox();
        assert.ok(box.y >= 0 && box.y + box.height <= height, `step ${i}: ${JSON.stringify(box)}`);
      }
      await pass(page, 15);
    }
    assert.equal(await page.getByRole("main").getByRole("button").first().textContent(), "Touch to start");
    await page.close();
  });
}

test("no link leads out of the site, nothing is taken out, and Back stays", async () => {
  const page = await newStand({ site });
  await enter(page);
  for (const name of ["Utforska", "Budget", "Vision", "Om"]) {
    await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name }).click();
    await eventually(async () => assert.ok(await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name }).evaluate((link) => link.ariaCurrent === "page")));
    const out = await page.evaluate(() =>
      [...document.querySelectorAll("a[href]")]
        .filter((a) => a.checkVisibility() && (a.origin !== location.origin || a.target || a.hasAttribute("download") || a.pathname.endsWith("/stall/") && !a.hash))
        .map((a) => a.href));
    assert.deepEqual(out, [], name);
    assert.equal(await page.getByRole("button", { name: /Dela|Skriv ut|Ladda ner|Spara|CSV|JSON/ }).count(), 0, name);
  }
  await page.getByText("kontakt@hubben.example").waitFor();
  const before = await traces(page);
  await page.evaluate(() => history.back());
  await eventually(async () => assert.deepEqual(await traces(page), before));
  await startOver(page).waitFor();
  const pages = page.context().pages().length;
  await page.getByRole("link", { name: "Utforska", exact: true }).click({ modifiers: ["Control"] });
  await page.getByRole("link", { name: "Utforska", exact: true }).click({ button: "middle" });
  assert.equal(page.context().pages().length, pages, "no new tab");
  page.assertClean();
  await page.close();
});

test("menus, selection, copying and the browser's commands are kept away, and fields can be written in", async () => {
  const page = await newStand({ site, kept: "start=utforska" });
  await enter(page);
  const stopped = (selector, type, init) =>
    page.evaluate(([selector, type, init]) => {
      const kind = type.startsWith("key") ? KeyboardEvent : type === "copy" || type === "cut" ? ClipboardEvent : MouseEvent;
      return !document.querySelector(selector).dispatchEvent(new kind(type, { bubbles: true, cancelable: true, ...init }));
    }, [selector, type, init]);
  assert.ok(await stopped("h1", "contextmenu"));
  assert.ok(await stopped("#q", "contextmenu"));
  for (const type of ["copy", "cut"]) assert.ok(await stopped("#q", type), `${type}: the next visitor could paste it`);
  for (const key of ["F1", "F3", "F5", "F7", "F11", "F12", "ContextMenu", "/", "'"]) {
    assert.ok(await stopped("body", "keydown", { key }), key);
  }
  for (const key of ["ArrowLeft", "Home", "d"]) assert.ok(await stopped("body", "keydown", { key, altKey: true }), `Alt and ${key}`);
  for (const key of ["a", "/", "'", "F", "@", "ArrowLeft", "Tab", "Enter"]) assert.ok(!(await stopped("#q", "keydown", { key })), key);
  assert.ok(!(await stopped("#q", "keydown", { key: "@", ctrlKey: true, altKey: true, modifierAltGraph: true })), "letters by AltGr");
  assert.ok(await stopped("body", "keydown", { key: "p", ctrlKey: true }));
  assert.ok(!(await stopped("#q", "keydown", { key: "v", ctrlKey: true })));
  assert.equal(await page.locator("h1").evaluate((h1) => getComputedStyle(h1).userSelect), "none");
  assert.equal(await search(page).evaluate((field) => getComputedStyle(field).userSelect), "text");
  await page.close();
});

for (const [size, scheme] of [["tablet", "light"], ["landscape", "dark"]]) {
  test(`running, ${size}, ${scheme}: accessible, and what is touched is at least 56 pixels high`, async () => {
    const page = await newStand({ site, size, scheme, kept: "tid=30" });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: scheme });
    await assertAccessible(page);
    await enter(page);
    await assertAccessible(page);
    for (const name of ["Utforska", "Budget", "Vision", "Om"]) {
      await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name }).click();
      await eventually(async () => assert.ok(await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name }).evaluate((link) => link.ariaCurrent === "page")));
      await assertAccessible(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name}: within its width`);
      assert.deepEqual(await small(page), [], name);
    }
    await page.getByRole("link", { name: "Utforska", exact: true }).click();
    await page.locator(".card a").first().click();
    await page.locator(".commitment h1").waitFor();
    await assertAccessible(page);
    assert.deepEqual(await small(page), [], "a commitment");
    await page.getByRole("link", { name: "Vision", exact: true }).click();
    await page.getByRole("link", { name: /^Börja läsa/ }).click();
    await page.locator(".section-head h1, .reader h1").first().waitFor();
    await assertAccessible(page);
    assert.deepEqual(await small(page), [], "a section");
    await pass(page, 35);
    await still(page).waitFor();
    await assertAccessible(page);
    page.assertClean();
    await page.close();
  });
}

/** What can be touched and is lower than 56 pixels; links in running text are read, not aimed at. */
function small(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, summary, input, select, label, a[href]")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".visually-hidden, .skip-link"))
      // The name above a field is read; what is aimed at is the field.
      .filter((element) => !element.matches("label:not(.button, :has(input))"))
      // A box in a label and a slider in its track are touched by what is around them.
      .filter((element) => !(element.matches("input") && element.closest("label")))
      .filter((element) => !(element.matches("a") && getComputedStyle(element).display === "inline"))
      .map((element) => [element.getBoundingClientRect(), element])
      .filter(([box]) => box.width > 1 && box.height > 1 && box.height < 56)
      .map(([box, element]) => `${element.tagName}.${element.className} ${Math.round(box.height)} ${element.textContent.trim().slice(0, 30)}`));
}

test("the screen is kept awake from a touch on, and again when the page is shown after it was hidden", async () => {
  const page = await newStand({
    site,
    init: () => {
      globalThis.locks = [];
      navigator.wakeLock.request = async () => {
        const lock = { released: false, release: async () => (lock.released = true) };
        globalThis.locks.push(lock);
        return lock;
      };
    },
  });
  const held = () => page.evaluate(() => globalThis.locks.filter(({ released }) => !released).length);
  await enter(page);
  await eventually(async () => assert.equal(await held(), 1));
  // What the browser does with it when the page is hidden.
  await page.evaluate(() => {
    for (const lock of globalThis.locks) lock.released = true;
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await eventually(async () => assert.equal(await held(), 1));
  page.assertClean();
  await page.close();
});

for (const [what, init] of [
  ["refused", () => (navigator.wakeLock.request = () => Promise.reject(new DOMException("no", "NotAllowedError")))],
  ["thrown at", () => (navigator.wakeLock.request = () => { throw new TypeError("no"); })],
  ["missing", () => Object.defineProperty(Navigator.prototype, "wakeLock", { get: () => undefined })],
]) {
  test(`where the wake lock is ${what} the stand runs`, async () => {
    const page = await newStand({ site, init });
    await enter(page);
    await page.touchscreen.tap(300, 300);
    await startOver(page).click();
    await waiting(page);
    page.assertClean();
    await page.close();
  });
}

test("after twenty visitors the page loads itself anew while nobody is there, once, and without a trace", async () => {
  const page = await newStand({ site });
  await enter(page);
  const before = await traces(page);
  await page.evaluate(() => (globalThis.first = true));
  for (let visitor = 1; visitor < 20; visitor += 1) {
    await startOver(page).click();
    await enter(page);
  }
  await explore(page);
  await search(page).fill("vård");
  await startOver(page).click();
  await waiting(page);
  assert.ok(await page.evaluate(() => globalThis.first), "not before it has rested");
  await pass(page, 8);
  await page.waitForFunction(() => !globalThis.first);
  await running(page);
  await waiting(page);
  assert.deepEqual(await traces(page), before);
  await page.evaluate(() => (globalThis.second = true));
  await pass(page, 60);
  assert.ok(await page.evaluate(() => globalThis.second), "no loop");
  await enter(page);
  await explore(page);
  assert.equal(await search(page).inputValue(), "");
  page.assertClean();
  await page.close();
});

test("a stand that is reached by links from the explorer starts, serves, and looks as it has to", async () => {
  const page = await newPage({ site, size: "tablet" });
  await takeTime(page);
  await open(page, "utforska/");
  // What else there is comes a moment after the page is drawn.
  await pass(page, 1);
  await page.getByRole("contentinfo").getByRole("link", { name: "Om" }).click();
  await page.locator("main a[href$='stall/']").click();
  await page.getByRole("button", { name: "Starta besöksläget" }).click();
  await touch(page).waitFor();
  assert.equal(await page.locator(".attract").evaluate((screen) => getComputedStyle(screen).display), "grid");
  // Else the next touch may be taken for the second of two.
  await pass(page, 1);
  await enter(page);
  assert.equal(await page.locator(".stand-bar").evaluate((bar) => getComputedStyle(bar).position), "sticky");
  await startOver(page).click();
  await waiting(page);
  page.assertClean();
  await page.close();
});
