// What the device keeps of the reading, and how the text is shown and heard.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, files, hold, open, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { at, place, scrollTo, section, sections, shows } from "./support/reader.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
const below = await serveSite({ base: "/a/b å/" });
beforeEach(() => [site, below].forEach((one) => one.clear()));

const start = (page) => page.locator(".vision-starts .button-primary");
const kept = (page) =>
  page.evaluate(() => Object.fromEntries(Object.entries({ ...localStorage }).filter(([name]) => !name.includes("hubben:data."))));
/** Scrolls a block to where a jump would bring it. */
const to = (page, block) => page.locator(`#${block}`).evaluate((element) => element.scrollIntoView());
const top = (page, block) => page.locator(`#${block}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
/** Another visit with the same device: a new tab in the same context. */
const again = async (page, address) => {
  const next = await page.context().newPage();
  await open(next, address);
  return next;
};

test("the next visit continues at the paragraph where the last one was", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, "vision/");
  assert.equal(await start(page).innerText(), `Börja läsa: ${sections[0].title.sv}`);
  await open(page, at("naturen"));
  await to(page, "stycke-naturen-5");
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /^naturen 4 sida;/));
  const next = await again(page, new URL("vision/", site.url).href);
  assert.equal(await start(next).innerText(), `Fortsätt där du var: ${section("naturen").title.sv}`);
  await start(next).tap();
  await shows(next, "naturen");
  await eventually(async () => {
    const top = await next.locator("#stycke-naturen-5").evaluate((block) => block.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 250, `the paragraph stands at ${top}`);
  });
  await page.close();
});

for (const size of ["phone", "desktop"]) {
  test(`${size}: who read the whole text continues there at the same paragraph, however it was left`, async () => {
    const page = await newPage({ site, size });
    await open(page, "vision/#las=hela&avsnitt=kultur");
    await to(page, "stycke-halsa-3");
    await eventually(async () => assert.match(Object.values(await kept(page)).join(), /^halsa 2 hela;/));
    await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Om" }).click();
    await page.getByRole("heading", { level: 1, name: "Om Hubben" }).waitFor();
    assert.match(Object.values(await kept(page)).join(), /^halsa 2 hela;/);
    await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Vision" }).click();
    await start(page).click();
    await eventually(async () => {
      assert.equal(new URL(page.url()).hash, "#las=hela&avsnitt=halsa");
      const stands = await top(page, "stycke-halsa-3");
      assert.ok(stands >= 0 && stands < 200, `the paragraph stands at ${stands}`);
    });
    await page.close();
  });

  test(`${size}: continuing again and again without reading on stays at the same paragraph`, async () => {
    const page = await newPage({ site, size });
    await open(page, at("halsa"));
    await to(page, "stycke-halsa-2");
    await eventually(async () => assert.match(Object.values(await kept(page)).join(), /^halsa 1 sida;/));
    for (let visit = 0; visit < 3; visit++) {
      const next = await again(page, new URL("vision/", site.url).href);
      await start(next).click();
      await shows(next, "halsa");
      await eventually(async () => assert.equal((await place(next)).focus, "stycke-halsa-2"));
      // Left at once: what is in sight is kept all the same. A click of the mouse would scroll to the link first.
      await next.getByRole("link", { name: /Översikt/ }).filter({ visible: true }).first().evaluate((link) => link.click());
      assert.match(Object.values(await kept(next)).join(), /^halsa 1 sida;/);
      await next.close();
    }
    await page.close();
  });
}

test("what is forgotten in the whole text stays forgotten until one reads on", async () => {
  const page = await newPage({ site });
  await open(page, "vision/#las=hela&avsnitt=ekonomi");
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /^ekonomi /));
  await page.getByRole("button", { name: "Glöm vad jag har läst" }).click();
  assert.equal((await place(page)).focus, "visionen");
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Om" }).click();
  await page.getByRole("heading", { level: 1, name: "Om Hubben" }).waitFor();
  assert.equal(Object.values(await kept(page)).join(), ";");
  await page.close();
});

test("two tabs add up what they have seen read", async () => {
  const page = await newPage({ site });
  await open(page, at("hallbar-utveckling"));
  const other = await again(page, new URL(at("klimat"), site.url).href);
  await scrollTo(page, 99_999);
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /;hallbar-utveckling$/));
  await scrollTo(other, 99_999);
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /;hallbar-utveckling klimat$/));
  await page.close();
});

test("a link into the whole text opens at its section with the largest text too", async () => {
  const page = await newPage({ site, size: "phone" });
  await page.addInitScript(() => localStorage.setItem("/hubben:textstorlek", "3"));
  await open(page, "vision/#las=hela&avsnitt=ekonomi");
  await eventually(async () => {
    const stands = await top(page, "avsnitt-ekonomi");
    assert.ok(stands >= 0 && stands < 300, `the heading stands at ${stands}`);
    assert.equal(new URL(page.url()).hash, "#las=hela&avsnitt=ekonomi");
  });
  await page.close();
});

test("a section counts as read once its end has been in sight, and not before; it is marked, and can be forgotten", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("landsbygd"));
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /^landsbygd 0 sida;$/));
  await scrollTo(page, await page.locator("#text-landsbygd").evaluate((text) => text.getBoundingClientRect().bottom + scrollY - 500));
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /;landsbygd$/));
  const next = await again(page, new URL("vision/", site.url).href);
  const read = next.getByRole("navigation", { name: "Navet med visionens avsnitt" }).getByRole("link", { name: /\(läst\)/ });
  assert.equal(await read.count(), 1);
  assert.match(await read.innerText(), /^Regional utveckling/);
  assert.match(await next.locator(".vision-marks").innerText(), /Du har läst 1 av 13 avsnitt/);
  await next.getByRole("button", { name: "Glöm vad jag har läst" }).click();
  assert.equal(await read.count(), 0);
  assert.equal(await start(next).innerText(), `Börja läsa: ${sections[0].title.sv}`);
  await next.reload();
  await running(next);
  assert.equal(await read.count(), 0);
  await page.close();
});

test("a fling through the whole text marks nothing as read", async () => {
  const page = await newPage({ site });
  await open(page, "vision/#las=hela");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let share = 0; share <= 0.9; share += 0.05) await scrollTo(page, height * share);
  await scrollTo(page, await page.locator("#text-ekonomi").evaluate((text) => text.getBoundingClientRect().top + scrollY));
  await eventually(async () => assert.match(Object.values(await kept(page)).join(), /^ekonomi 0 hela;/));
  assert.match(Object.values(await kept(page)).join(), /;(samhalle|medarbetare)?$/);
  await page.close();
});

test("names on the device carry the site's path, and the page about the site deletes them", async () => {
  const page = await newPage({ site: below });
  await open(page, at("klimat"));
  await page.evaluate(() => localStorage.setItem("/hubben:las:other-site", "x"));
  await eventually(async () => assert.ok(Object.keys(await kept(page)).some((name) => name.startsWith("/a/b%20%C3%A5/hubben:las:"))));
  await open(page, "om/");
  await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  await page.getByText("Raderat.").waitFor();
  assert.deepEqual(Object.keys(await kept(page)), ["/hubben:las:other-site"]);
  page.assertClean();
  await page.close();
});

test("where storage is blocked reading works, and place and size hold as long as the page lives", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } }));
  await open(page, at("naturen"));
  await page.getByRole("button", { name: "Textstorlek" }).click();
  await page.getByRole("radio", { name: "Störst" }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await shows(page, "kultur");
  assert.ok(await page.locator("#textstorlek-3").isChecked());
  await page.getByRole("link", { name: /Översikt/ }).first().click();
  await eventually(async () => assert.match(await start(page).innerText(), /Kulturens betydelse/));
  page.assertClean();
  await page.close();
});

test("whatever stands under the site's names is survived", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => {
    localStorage.setItem("/hubben:las:norrbotten-strategisk-plan-2022", "klimat 999999999999999999999 hela;klimat\u0000;;, navet ../..");
    localStorage.setItem("/hubben:textstorlek", "'\"><script>");
  });
  await open(page, "vision/");
  await start(page).click();
  await page.locator(".section-title").first().waitFor();
  assert.ok(await page.locator("#textstorlek-1").isChecked());
  page.assertClean();
  await page.close();
});

test("the size of the text is kept, and stands before the app comes", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("halsa"));
  const letters = (one) => one.locator(".block").first().evaluate((block) => parseFloat(getComputedStyle(block).fontSize));
  const normal = await letters(page);
  await page.getByRole("button", { name: "Textstorlek" }).tap();
  await page.getByRole("radio", { name: "Störst" }).check();
  const largest = await letters(page);
  assert.ok(largest > normal * 1.3, `${normal} to ${largest}`);
  const next = await page.context().newPage();
  const release = await hold(next, files.module);
  await next.goto(new URL(at("kultur"), site.url).href);
  await eventually(async () => assert.equal(await letters(next), largest));
  release();
  await running(next);
  assert.equal(await letters(next), largest);
  await page.close();
});

for (const blocked of [false, true]) test(`a size that is chosen before the app comes stays${blocked ? ", where storage is blocked too" : ""}`, async () => {
  const page = await newPage({ site });
  if (blocked) await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } }));
  const release = await hold(page, files.module);
  await page.goto(at("halsa"));
  await page.getByRole("button", { name: "Textstorlek" }).click();
  await page.getByRole("radio", { name: "Större" }).check();
  assert.equal(new URL(page.url()).hash, "", "it is no state of the address");
  release();
  await running(page);
  assert.ok(await page.getByRole("radio", { name: "Större" }).isChecked(), "the open panel and its choice were carried over");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("popovertarget")), "textval");
  await page.close();
});

// A headless browser has no voices: these stand in for one, and note what they are given.
function standInVoices(voices) {
  const target = new EventTarget();
  globalThis.said = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: Object.assign(target, {
    getVoices: () => voices,
    speak: (utterance) => { globalThis.said.push(utterance.text); globalThis.saying = utterance; },
    cancel: () => { globalThis.saying = undefined; },
  }) });
}
const voice = (lang, localService) => ({ lang, localService, name: lang, voiceURI: lang, default: false });
const listen = (page) => page.getByRole("button", { name: "Lyssna" });

test("stand-in voice: the text is read paragraph by paragraph, marked, paused, and taken up again", async () => {
  const page = await newPage({ site });
  await page.addInitScript(standInVoices, [voice("en-GB", true), voice("sv-SE", false), voice("sv-SE", true)]);
  await open(page, at("klimat"));
  await listen(page).click();
  const spoken = page.locator("[data-spoken]");
  const first = await page.locator("#stycke-klimat-1").innerText();
  await eventually(async () => assert.equal(await spoken.getAttribute("id"), "stycke-klimat-1"));
  assert.equal(await page.evaluate(() => said[0]), `${section("klimat").title.sv}. ${section("klimat").lead.sv} ${first}`);
  assert.equal(await page.evaluate(() => saying.voice.localService), true);
  await page.evaluate(() => saying.onend());
  await eventually(async () => assert.equal(await spoken.getAttribute("id"), "stycke-klimat-2"));
  await page.getByRole("button", { name: "Pausa" }).click();
  assert.equal(await page.evaluate(() => globalThis.saying), undefined);
  assert.equal(await spoken.count(), 0);
  await listen(page).click();
  await spoken.waitFor();
  await page.keyboard.press("ArrowRight");
  await shows(page, "landsbygd");
  assert.equal(await page.evaluate(() => globalThis.saying), undefined, "leaving the page is silence");
  assert.equal(await spoken.count(), 0, "and nothing is marked on the next one");
  await page.getByRole("link", { name: "Översikt" }).first().click();
  await page.getByRole("link", { name: "Läs allt i ett svep" }).click();
  await listen(page).click();
  await spoken.waitFor();
  await page.goBack();
  await page.getByRole("navigation", { name: "Navet med visionens avsnitt" }).waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => globalThis.saying), undefined, "the hub is silent"));
  page.assertClean();
  await page.close();
});

test("no voice of the device in the page's language, no button", async () => {
  const page = await newPage({ site });
  await page.addInitScript(standInVoices, [voice("en-GB", true), voice("sv-SE", false)]);
  await open(page, at("klimat"));
  assert.equal(await listen(page).count(), 0);
  await page.getByRole("link", { name: "English" }).click();
  await shows(page, "klimat", "en");
  await page.getByRole("button", { name: "Listen" }).waitFor();
  await page.close();
  const silent = await newPage({ site });
  await silent.addInitScript(() => { delete window.speechSynthesis; delete Window.prototype.speechSynthesis; });
  await open(silent, at("klimat"));
  assert.equal(await listen(silent).count(), 0);
  silent.assertClean();
  await silent.close();
});

test("nothing moves where motion is reduced", async () => {
  const page = await newPage({ site, size: "phone", context: { reducedMotion: "reduce" } });
  await open(page, "vision/");
  const moving = () => page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || animationName !== "none" || scrollBehavior === "smooth";
  }).map((element) => element.className || element.tagName));
  assert.deepEqual(await moving(), []);
  await open(page, at("medborgare"));
  await page.getByRole("button", { name: "Innehåll" }).tap();
  assert.deepEqual(await moving(), []);
  await page.close();
});

test("a reload in the middle of a section stays there", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("medborgare"));
  await scrollTo(page, 2000);
  await eventually(async () => assert.match(await page.evaluate(() => String(history.state)), /^2000\|/));
  await page.reload();
  await running(page);
  await eventually(async () => assert.equal((await place(page)).y, 2000));
  await page.close();
});
