// Taking a page along: the code leads to exactly what is shown, and the dialog never stays in the way.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { eventually, files, hold, open, running } from "./support/app.mjs";
import { assertAccessible } from "./support/axe.mjs";
import { newPage } from "./support/browser.mjs";
import { field } from "./support/budget.mjs";
import { takeTime } from "./support/clock.mjs";
import { read } from "./support/code.mjs";
import { commitments, facets } from "./support/data.mjs";
import { option } from "./support/explorer.mjs";
import { serveWith } from "./support/extended.mjs";
import { scrollTo } from "./support/reader.mjs";
import { dist, serveSite } from "./support/site.mjs";

const site = await serveSite();
const deep = await serveSite({ base: "/a/b å/" });
beforeEach(() => site.clear());
/** The files of the module's parts. */
const parts = readdirSync(dist).filter((name) => /^part-.*\.wasm$/.test(name));

const words = {
  sv: { open: "Ta med dig", close: "Stäng", page: "Koden leder till den här sidan." },
  en: { open: "Take it with you", close: "Close", page: "The code leads to this page." },
};
const opener = (page, { lang = "sv", at = "banner" } = {}) => {
  const within = at === "banner" ? page.getByRole("banner") : page.getByRole("main");
  return within.getByRole("button", { name: words[lang].open, exact: true });
};
const dialog = (page) => page.getByRole("dialog");
const code = (page) => dialog(page).getByRole("img");
const address = (page) => dialog(page).locator(".code-address").innerText();

/** Opens the dialog and waits for the code. */
async function take(page, where) {
  await opener(page, where).click();
  await code(page).waitFor();
}

/** The dialog is gone, and the focus is where it came from. */
async function closed(page, where) {
  await dialog(page).waitFor({ state: "detached" });
  await eventually(async () => assert.ok(await opener(page, where).evaluate((button) => button === document.activeElement)));
}

const looks = [
  { size: "tablet", scheme: "light", lang: "sv" },
  { size: "landscape", scheme: "dark", lang: "sv" },
  { size: "tablet", scheme: "dark", lang: "en" },
  { size: "desktop", scheme: "light", lang: "en" },
];

for (const { size, scheme, lang } of looks) {
  test(`${size}, ${scheme}, ${lang}: the code is read as the address, is large, and says what goes along`, async () => {
    const page = await newPage({ site, size, scheme });
    await open(page, `${lang === "en" ? "en/" : ""}utforska/#region=norrbotten&amne=halsa,klimat&q=v%C3%A5rd`);
    // The module's other parts come once the page is drawn.
    await eventually(() => assert.deepEqual(parts.filter((name) => !site.log.some(({ path: at }) => at.endsWith(name))), []));
    await page.waitForLoadState("networkidle");
    const requests = site.log.length;
    await take(page, { lang });
    assert.equal(await read(page, code(page)), page.url());
    assert.equal(await address(page), page.url());
    const text = await dialog(page).innerText();
    assert.ok(text.includes(lang === "sv" ? "3 filter, sökningen ”vård”" : "3 filters, the search “vård”"), text);
    assert.ok(text.includes(lang === "sv" ? "går inte att öppna i en annan enhet" : "cannot be opened on another device"), text);
    const { width } = await code(page).boundingBox();
    const { width: screen } = page.viewportSize();
    assert.ok(screen > 768 ? width >= 400 && width <= 432 : width >= 0.6 * screen, `${width} of ${screen}`);
    await assertAccessible(page);
    const { y: of } = await page.getByRole("banner").getByRole("link", { name: "Hubben" }).boundingBox();
    const { y: languages } = await page.getByRole("banner").locator(".languages").boundingBox();
    assert.ok(Math.abs(of - languages) < 10, "name, navigation and languages share a row");
    assert.equal(site.log.length, requests, "nothing is sent");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    page.assertClean();
    await page.close();
  });
}

test("every kind of page has its code in the header, with its address and its title", async () => {
  const page = await newPage({ site, size: "tablet" });
  const titles = { "": "Hubben: vad", "om/": "Om", "vision/medborgare/": "", [`atagande/${commitments[0].id}/`]: commitments[0].title.sv };
  for (const [at, title] of Object.entries(titles)) {
    await open(page, at);
    await take(page);
    assert.equal(await read(page, code(page)), site.url + at);
    const name = await dialog(page).getByRole("heading").innerText();
    assert.ok(name.startsWith(title) && !name.endsWith("– Hubben"), name);
    assert.ok((await dialog(page).innerText()).includes(words.sv.page));
    await page.keyboard.press("Escape");
    await closed(page);
  }
  page.assertClean();
  await page.close();
});

test("the code follows the state: filters, a plan, the section that is read, the language", async () => {
  const page = await newPage({ site });
  const expectCode = async (where) => {
    await take(page, where);
    assert.equal(await read(page, code(page)), page.url());
    await page.keyboard.press("Escape");
    await closed(page, where);
    return page.url().slice(site.url.length);
  };
  await open(page, "utforska/");
  assert.equal(await expectCode(), "utforska/");
  await option(page, "Region", "Norrbotten").check();
  assert.equal(await expectCode(), "utforska/#region=norrbotten");
  await page.getByRole("link", { name: "English" }).click();
  await page.locator("html[lang=en]").waitFor();
  assert.equal(await expectCode({ lang: "en" }), "en/utforska/#region=norrbotten");

  await open(page, "budget/");
  await field(page, "kultur").fill("8");
  await field(page, "kultur").press("Enter");
  await eventually(() => assert.ok(page.url().endsWith("#kultur=8")));
  await take(page, { at: "main" });
  assert.ok((await dialog(page).innerText()).includes("1 ändrat belopp"));
  await page.keyboard.press("Escape");
  assert.equal(await expectCode({ at: "main" }), "budget/#kultur=8");

  await open(page, "vision/#las=hela&avsnitt=kultur");
  await eventually(() => assert.ok(page.url().endsWith("avsnitt=kultur")));
  const before = page.url();
  await expectCode({ at: "main" });
  assert.equal(page.url(), before, "the bar's button leaves the section alone");
  await scrollTo(page, 4000);
  await eventually(() => assert.notEqual(page.url(), before));
  await expectCode({ at: "main" });
  page.assertClean();
  await page.close();
});

test("it closes by its large button, by a touch beside it and by Escape, and the focus comes back", async () => {
  const page = await newPage({ site, size: "tablet" });
  await open(page, "vision/medborgare/");
  for (const at of ["banner", "main"]) {
    await take(page, { at });
    const button = dialog(page).getByRole("button", { name: words.sv.close });
    const { width, height } = await button.boundingBox();
    assert.ok(width >= 400 && height >= 56, `${width} by ${height}`);
    await button.tap();
    await closed(page, { at });
    await take(page, { at });
    await code(page).tap();
    assert.ok(await dialog(page).isVisible(), "the code itself closes nothing");
    await page.touchscreen.tap(20, 500);
    await closed(page, { at });
    await take(page, { at });
    await page.keyboard.press("Escape");
    await closed(page, { at });
  }
  page.assertClean();
  await page.close();
});

test("it closes by itself after a minute without use, and every use begins that minute anew", async () => {
  const page = await newPage({ site });
  await takeTime(page);
  await open(page, "utforska/#region=norrbotten");
  await page.clock.runFor(1000);
  const rest = async (seconds) => assert.match(await dialog(page).locator(".code-closes").innerText(), new RegExp(` ${seconds} sekunder`));
  await opener(page).click();
  await page.clock.runFor(100);
  await code(page).waitFor();
  await rest(60);
  await page.clock.runFor(50_500);
  await rest(10);
  for (const use of [() => page.keyboard.press("Shift"), () => page.mouse.move(300, 300), () => page.mouse.wheel(0, 10)]) {
    await use();
    await eventually(() => rest(60));
    await page.clock.runFor(50_500);
    await rest(10);
  }
  await page.clock.runFor(10_000);
  await closed(page);
  // The next time has its whole minute.
  await page.keyboard.press("Enter");
  await page.clock.runFor(100);
  await rest(60);
  page.assertClean();
  await page.close();
});

test("by keyboard: opened with Enter, held within, arrow keys turn no page behind it", async () => {
  const page = await newPage({ site });
  await open(page, "vision/medborgare/");
  await opener(page).focus();
  await page.keyboard.press("Enter");
  const close = dialog(page).getByRole("button", { name: words.sv.close });
  await eventually(async () => assert.ok(await close.evaluate((button) => button === document.activeElement)));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest("dialog") !== null));
  assert.equal(page.url(), `${site.url}vision/medborgare/`);
  await close.press("Enter");
  await closed(page);
  page.assertClean();
  await page.close();
});

test("a state too long for a phone to read is said, and the code leads to the page without it", async () => {
  const page = await newPage({ site, size: "tablet" });
  const pairs = Object.entries(facets).map(([key, { options }]) => `${key}=${options.join(",")}`);
  await open(page, `utforska/#${pairs.join("&")}&q=${encodeURIComponent("å".repeat(200))}`);
  await take(page);
  assert.match(await dialog(page).innerText(), /för många för en kod/);
  assert.equal(await read(page, code(page)), `${site.url}utforska/`);
  assert.equal(await address(page), `${site.url}utforska/`);
  await assertAccessible(page);
  page.assertClean();
  await page.close();
});

test("the longest state that has a code is read from the screen", async () => {
  const page = await newPage({ site, size: "tablet" });
  const pairs = Object.entries(facets).map(([key, { options }]) => `${key}=${options.join(",")}`);
  await open(page, `utforska/#${pairs.join("&")}`);
  await take(page);
  assert.equal(await read(page, code(page)), page.url());
  const { y, height } = await code(page).boundingBox();
  const end = await dialog(page).getByRole("button", { name: words.sv.close }).boundingBox();
  assert.ok(y >= 0 && y + height < end.y && end.y + end.height <= page.viewportSize().height, "code and way out are in sight");
  await assertAccessible(page);
  page.assertClean();
  await page.close();
});

test("below a path with a space and å the address is percent-encoded", async () => {
  const page = await newPage({ site: deep });
  await open(page, "utforska/#amne=klimat");
  await take(page);
  assert.match(page.url(), /\/a\/b%20%C3%A5\/utforska\/#amne=klimat$/);
  assert.equal(await read(page, code(page)), page.url());
  page.assertClean();
  await page.close();
});

test("an address that the build was given comes before the one that is open, written as devices take it", async () => {
  const published = await serveWith(() => {}, ["--site-url", "https://räksmörgås.se/a b"]);
  const page = await newPage({ site: published });
  await open(page, "om/#integritet");
  await take(page);
  assert.equal(await read(page, code(page)), "https://xn--rksmrgs-5wao1o.se/a%20b/om/#integritet");
  assert.doesNotMatch(await dialog(page).innerText(), /bara i/);
  page.assertClean();
  await page.close();
});

test("Back while the code is shown leads back, and nothing stays open", async () => {
  const page = await newPage({ site });
  await open(page, "");
  await page.getByRole("banner").getByRole("link", { name: "Om" }).click();
  await page.getByRole("heading", { level: 1, name: "Om Hubben" }).waitFor();
  await take(page);
  await page.goBack();
  await page.locator("dialog:not([open])").waitFor({ state: "attached" });
  await take(page);
  assert.equal(await read(page, code(page)), site.url);
  page.assertClean();
  await page.close();
});

test("there is no button on a phone, none without JavaScript, and until the app runs only its room", async () => {
  const phone = await newPage({ site, size: "phone" });
  await open(phone, "vision/medborgare/");
  assert.equal(await phone.locator(".take-along:visible").count(), 0);
  await phone.close();
  const plain = await newPage({ site, javascript: false });
  await plain.goto("utforska/");
  assert.equal(await plain.locator(".take-along:visible").count(), 0);
  await plain.close();
  const page = await newPage({ site });
  const release = await hold(page, files.module);
  await page.goto("utforska/", { waitUntil: "domcontentloaded" });
  const button = page.getByRole("banner").locator(".take-along");
  assert.equal(await button.isVisible(), false);
  const room = await button.evaluate((element) => element.getBoundingClientRect().toJSON());
  release();
  await running(page);
  assert.ok(await button.isVisible());
  assert.deepEqual(await button.evaluate((element) => element.getBoundingClientRect().toJSON()), room);
  await page.close();
});
