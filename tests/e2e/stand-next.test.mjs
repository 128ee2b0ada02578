// The next visitor at a stand: what the one before has asked for and not got yet does not come to them.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, files, hold, open, running } from "./support/app.mjs";
import { search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";
import { enter, leave, newStand, pass, reload, startOver, still, touch, traces, waiting } from "./support/stand.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const ENGLISH = /\/data\/whole\.en\./;
const language = (page) => page.evaluate(() => document.documentElement.lang);
/** Waits until an answer that was held is there and has been worked on. */
const arrived = async (page, release) => {
  const answer = page.waitForResponse(ENGLISH);
  release();
  await (await answer).finished();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

for (const [when, comes] of [["while nobody is there", false], ["when the next one is there", true]]) {
  test(`a language that comes ${when} neither changes the page nor brings the search along`, async () => {
    const page = await newStand({ site, kept: "start=utforska" });
    await enter(page);
    await search(page).fill("mammografi");
    const release = await hold(page, ENGLISH);
    await page.getByRole("link", { name: "English" }).click();
    await startOver(page).click();
    await waiting(page);
    const before = await traces(page);
    if (comes) await enter(page);
    await arrived(page, release);
    if (!comes) await enter(page);
    assert.equal(await language(page), "sv");
    assert.equal(await search(page).inputValue(), "");
    assert.equal((await traces(page)).title, before.title);
    page.assertClean();
    await page.close();
  });
}

test("who waits for one language can begin in the other", async () => {
  const page = await newStand({ site, kept: "start=utforska" });
  const release = await hold(page, ENGLISH);
  await touch(page, "en").click();
  await enter(page);
  await arrived(page, release);
  assert.equal(await language(page), "sv");
  page.assertClean();
  await page.close();
});

test("a language that cannot be had is said, in that language, and the visitor goes on", async () => {
  const page = await newStand({ site });
  site.faults.set(ENGLISH, { status: 500 });
  page.expectProblems(/500/);
  await touch(page, "en").click();
  await startOver(page).waitFor();
  const says = page.getByText("English could not be loaded. Try again in a moment.");
  await says.waitFor();
  await startOver(page).click();
  await enter(page);
  assert.equal(await says.count(), 0, "not to the next one");
  await page.getByRole("link", { name: "English" }).click();
  await says.waitFor();
  site.faults.clear();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("button", { name: "Start over" }).waitFor();
  assert.equal(await says.count(), 0);
  await page.close();
});

test("a fragment that is typed into the address does not stay there", async () => {
  const page = await newStand({ site, kept: "start=utforska" });
  await enter(page);
  const before = await traces(page);
  await page.evaluate(() => (location.hash = "amne=klimat"));
  await eventually(async () => assert.equal((await traces(page)).address, before.address));
  await startOver(page).click();
  await waiting(page);
  assert.equal((await traces(page)).address, before.address);
  page.assertClean();
  await page.close();
});

test("the code is at hand on a small tablet too", async () => {
  const page = await newStand({ site, context: { viewport: { width: 744, height: 1133 } } });
  await enter(page);
  await page.getByRole("banner").getByRole("button", { name: "Ta med dig" }).click();
  await page.getByRole("dialog").getByRole("img", { name: /^QR-kod/ }).waitFor();
  await page.close();
});

for (const [width, height] of [[800, 600], [360, 740], [390, 844]]) {
  test(`at ${width} by ${height} the code is in sight when its dialog opens`, async () => {
    const page = await newStand({ site, context: { viewport: { width, height } } });
    await enter(page);
    await page.getByRole("banner").getByRole("button", { name: "Ta med dig" }).click();
    const code = page.getByRole("dialog").getByRole("img", { name: /^QR-kod/ });
    await code.waitFor();
    const box = await code.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= height, `${box.y} to ${box.y + box.height} of ${height}`);
    await page.close();
  });
}

test("volume, pictures of the screen and commands begin no visit", async () => {
  const page = await newStand({ site });
  for (const key of ["AudioVolumeUp", "PrintScreen", "Escape", "F5", "ContextMenu", "Shift"]) {
    await page.evaluate((key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })), key);
  }
  await page.keyboard.press("Control+p");
  await pass(page, 2);
  assert.equal(await startOver(page).count(), 0);
  await page.keyboard.press("x");
  await startOver(page).waitFor();
  await page.close();
});

/** Leaves stand mode as whoever looks after the tablet does. */
async function leaveStand(page) {
  const box = await leave(page).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await pass(page, 4);
  await page.getByRole("button", { name: "Lämna besöksläget" }).click();
  await page.mouse.up();
  await page.getByRole("button", { name: "Starta besöksläget" }).waitFor();
}

test("the second tap of two falls on nothing", async () => {
  const page = await newStand({ site });
  const box = await touch(page).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await startOver(page).waitFor();
  const clicked = await page.evaluate(([x, y]) => {
    let heard = 0;
    const below = document.elementFromPoint(x, y);
    below.addEventListener("click", () => (heard += 1), { once: true });
    const click = () => below.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX: x, clientY: y }));
    return [click(), heard];
  }, [x, y]);
  assert.deepEqual(clicked, [false, 0], "neither a link nor a button hears of it");
  await pass(page, 1);
  await page.touchscreen.tap(box.x, box.y + 300);
  page.assertClean();
  await page.close();
});

test("a finger that was down when the visitor's time ran out starts no new visit", async () => {
  const page = await newStand({ site, kept: "tid=30" });
  await enter(page);
  await page.mouse.move(300, 500);
  await page.mouse.down();
  await pass(page, 51);
  await waiting(page);
  await page.mouse.up();
  await pass(page, 1);
  assert.ok(await touch(page).isVisible());
  await page.close();
});

test("a stand that was left is not started again by Back, nor by another tab", async () => {
  const page = await newStand({ site });
  const other = await page.context().newPage();
  await open(other, new URL("utforska/", site.url).href);
  await touch(other).waitFor();
  await open(page, "utforska/");
  await enter(page);
  await leaveStand(page);
  await other.reload();
  await running(other);
  assert.equal(await touch(other).count(), 0);
  for (let step = 0; step < 3; step++) {
    await page.goBack({ timeout: 2000 }).catch(() => {});
    await running(page);
    assert.equal(await touch(page).count(), 0, `${step + 1} steps back`);
  }
  await page.close();
});

test("until a stand's screen is there nothing can be seen or touched; if it cannot come the page can be read, and it is tried again", async () => {
  const page = await newStand({ site });
  site.faults.set(files.data, { status: 500 });
  const release = await hold(page, files.module);
  await page.reload({ waitUntil: "domcontentloaded" });
  await eventually(async () => assert.equal(await page.getByRole("navigation", { name: "Huvudmeny" }).isVisible(), false));
  release();
  await page.getByRole("heading", { level: 1, name: "Förbered en platta för ett valstånd" }).waitFor();
  page.expectProblems?.(/500/);
  site.faults.clear();
  await pass(page, 11);
  await waiting(page);
  await page.close();
});

test("who listens is there", async () => {
  const page = await newStand({
    site,
    kept: "tid=30&start=vision",
    init: () => {
      const voice = { lang: "sv-SE", localService: true, name: "Prov", default: true, voiceURI: "prov" };
      const said = [];
      globalThis.said = said;
      globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(globalThis, "speechSynthesis", {
        value: Object.assign(new EventTarget(), { getVoices: () => [voice], speak: (what) => said.push(what), cancel() {}, pause() {}, resume() {}, speaking: false, paused: false }),
      });
    },
  });
  await enter(page);
  await page.getByRole("link", { name: /^Börja läsa/ }).click();
  await page.getByRole("button", { name: /Lyssna/ }).click();
  for (let paragraph = 0; paragraph < 3; paragraph++) {
    await pass(page, 25);
    await page.evaluate(() => globalThis.said.at(-1).onend?.(new Event("end")));
  }
  await pass(page, 4);
  assert.equal(await still(page).count(), 0, "seventy-nine seconds without a touch, and somebody is there");
  await pass(page, 31);
  await still(page).waitFor();
  await page.close();
});
