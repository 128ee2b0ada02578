// The reader: hub, sections, contents, the whole text, and the ways between text and commitments.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { bundle, commitments } from "./support/data.mjs";
import { at, heading, place, scrollTo, section, sections, shows, vision } from "./support/reader.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const hub = (page) => page.getByRole("navigation", { name: "Navet med visionens avsnitt" });
const contents = (page) => page.getByRole("navigation", { name: "Innehåll" });
const hash = (page) => new URL(page.url()).hash;
const path = (page) => new URL(page.url()).pathname;

test("the hub leads to every section by its title, in the source's order", async () => {
  const page = await newPage({ site });
  await open(page, "vision/");
  const links = await hub(page).getByRole("listitem").getByRole("link").allInnerTexts();
  assert.deepEqual(links.map((text) => text.split("\n")[0]), sections.map(({ title }) => title.sv));
  for (const { id } of [sections[0], sections.at(-1)]) {
    await hub(page).getByRole("link", { name: section(id).title.sv }).click();
    await shows(page, id);
    assert.equal((await place(page)).focus, `avsnitt-${id}`);
    await page.goBack();
    await hub(page).waitFor();
  }
  page.assertClean();
  await page.close();
});

for (const size of ["phone", "tablet", "desktop"]) {
  test(`${size}: read from hub to end by keyboard alone`, async () => {
    const page = await newPage({ site, size });
    await open(page, "vision/");
    await hub(page).getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    for (const [number, { id, title }] of sections.entries()) {
      await shows(page, id);
      assert.equal(await page.locator(".block").count(), section(id).body.length, title.sv);
      assert.ok(path(page).endsWith(`/vision/${id}/`));
      await eventually(async () => assert.deepEqual(await place(page), { y: 0, focus: `avsnitt-${id}` }));
      if (number < sections.length - 1) await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await shows(page, sections.at(-2).id);
    page.assertClean();
    await page.close();
  });
}

test("arrow keys mean nothing with a modifier, in a choice, or while a panel is open", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("naturen"));
  for (const keys of ["Alt+Shift+ArrowRight", "Control+ArrowRight", "Shift+ArrowRight"]) await page.keyboard.press(keys);
  await page.getByRole("button", { name: "Textstorlek" }).click();
  await page.getByRole("radio", { name: "Normal" }).focus();
  await page.keyboard.press("ArrowRight");
  assert.ok(await page.getByRole("radio", { name: "Större" }).isChecked());
  await page.keyboard.press("Escape");
  // The focus is on the button, the panel is open.
  await page.getByRole("button", { name: "Innehåll" }).click();
  await page.keyboard.press("ArrowRight");
  await contents(page).getByRole("link").first().focus();
  await page.keyboard.press("ArrowRight");
  await shows(page, "naturen");
  // What was pressed before would have turned by now, had it meant anything.
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await shows(page, "kultur");
  await page.close();
});

test("phone: the contents open by a button, close on choice, and the heading gets the focus", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("naturen"));
  assert.equal(await contents(page).isVisible(), false);
  await page.getByRole("button", { name: "Innehåll" }).tap();
  const current = contents(page).getByRole("link", { name: section("naturen").title.sv });
  assert.equal(await current.getAttribute("aria-current"), "page");
  await contents(page).getByRole("link", { name: section("halsa").title.sv }).tap();
  await shows(page, "halsa");
  assert.equal(await contents(page).isVisible(), false);
  await eventually(async () => assert.equal((await place(page)).focus, "avsnitt-halsa"));
  // It opens at the section that is read, even where that is far down.
  await page.getByRole("link", { name: /^Nästa avsnitt/ }).tap();
  for (const { id } of sections.slice(sections.findIndex(({ id: own }) => own === "halsa") + 2)) {
    await page.keyboard.press("ArrowRight");
    await shows(page, id);
  }
  await page.getByRole("button", { name: "Innehåll" }).tap();
  await eventually(async () => {
    const box = await contents(page).locator("[aria-current]").boundingBox();
    assert.ok(box.y > 100 && box.y + box.height < 740, JSON.stringify(box));
  });
  await page.keyboard.press("Escape");
  // Escape closes it as well, and the button has the focus again.
  await page.getByRole("button", { name: "Innehåll" }).focus();
  await page.keyboard.press("Enter");
  await contents(page).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await contents(page).isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Innehåll");
  page.assertClean();
  await page.close();
});

test("the contents of a perspective lead to its goals, and the panel closes", async () => {
  for (const size of ["phone", "desktop"]) {
    const page = await newPage({ site, size });
    await open(page, at("medborgare"));
    const goals = section("medborgare").body.flatMap(({ heading: goal }) => goal ?? []);
    assert.equal(goals.length, 3);
    if (size === "phone") await page.getByRole("button", { name: "Innehåll" }).tap();
    const link = contents(page).getByRole("link", { name: goals[2].title.sv });
    await (size === "phone" ? link.tap() : link.click());
    const goal = page.getByRole("heading", { level: 2, name: goals[2].title.sv });
    await eventually(async () => {
      const top = await goal.evaluate((element) => element.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 200, `the goal stands at ${top}`);
    });
    if (size === "phone") assert.equal(await contents(page).isVisible(), false);
    assert.equal(hash(page), "", "a jump within the page is no state");
    await page.close();
  }
});

test("every goal names the board responsible and the source's own heading", async () => {
  const page = await newPage({ site });
  const document = bundle.documents.find(({ id }) => id === vision.document);
  for (const { id, body } of sections) {
    await page.goto("about:blank");
    await open(page, at(id));
    for (const { heading: goal } of body.filter((block) => block.heading)) {
      const part = page.locator(".goal", { has: page.getByRole("heading", { name: goal.title.sv, exact: true }) });
      const text = await part.innerText();
      assert.ok(text.includes(document.sections.find((one) => one.id === goal.section).heading), text);
      for (const board of goal.boards) assert.ok(text.includes(`(${vision.boards.find((one) => one.id === board).short})`), text);
    }
  }
  await page.close();
});

test("every section links to each of its commitments in the text and in its list, with status", async () => {
  const page = await newPage({ site });
  for (const lang of bundle.languages) {
    for (const { id, links, budget } of sections) {
      await page.goto("about:blank");
      await open(page, `${lang === "sv" ? "" : "en/"}vision/${id}/`);
      const led = await page.locator(".told").evaluateAll((all) => all.map((link) => [link.id, link.getAttribute("href")]));
      const expected = links.map((to) => `/${lang === "sv" ? "" : "en/"}atagande/${to}/`);
      assert.deepEqual(led.map(([, href]) => href).sort(), expected.toSorted(), id);
      assert.deepEqual(led.map(([own]) => own.slice(2)).sort(), links.toSorted());
      const list = await page.locator(".held").evaluateAll((all) => all.map((entry) => [entry.querySelector("a").getAttribute("href"), entry.querySelector(".status").dataset.status]));
      // The numbers on paper count on the list being in the order of the text.
      assert.deepEqual(list.map(([href]) => href), led.map(([, href]) => href));
      assert.ok(list.every(([href, status]) => commitments.find((c) => href.endsWith(`/${c.id}/`)).status === status));
      assert.equal(await page.locator(".budget-lines li").count(), budget.length);
    }
  }
  page.assertClean();
  await page.close();
});

test("a commitment's page leads back to the words that state it, and Back to where one was", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, "atagande/nbp-hojd-mineralavgift/");
  await page.getByRole("link", { name: /^Läs stycket i sitt sammanhang: Naturen i norr/ }).tap();
  await shows(page, "naturen");
  const link = page.locator("#c-nbp-hojd-mineralavgift");
  await eventually(async () => {
    assert.equal((await place(page)).focus, "c-nbp-hojd-mineralavgift");
    const { top, bottom } = await link.evaluate((element) => element.closest(".block").getBoundingClientRect().toJSON());
    assert.ok(top >= 0 && bottom <= 740 - 60, `the paragraph stands from ${top} to ${bottom}`);
  });
  const before = await place(page);
  await page.locator(".held-title").first().click();
  await page.getByRole("heading", { level: 1, name: commitments.find(({ id }) => id === section("naturen").links[0]).title.sv }).waitFor();
  await page.goBack();
  await shows(page, "naturen");
  await page.goBack();
  await page.goForward();
  await shows(page, "naturen");
  assert.ok(before.y > 0);
  // The paragraph that was come for is marked, also on the way back, and none on the next page.
  await page.goBack();
  await page.goForward();
  await eventually(async () => assert.equal(await page.locator("[data-arrived]").getAttribute("id"), await link.evaluate((element) => element.closest(".block").id)));
  await page.keyboard.press("ArrowRight");
  await shows(page, "kultur");
  assert.equal(await page.locator("[data-arrived]").count(), 0);
  page.assertClean();
  await page.close();
});

test("the way back from a commitment keeps the place in the text", async () => {
  for (const address of [at("landsbygd"), "vision/#las=hela&avsnitt=landsbygd"]) {
    const page = await newPage({ site });
    await open(page, address);
    const link = page.locator(`#c-${section("landsbygd").links[3]}`);
    await link.scrollIntoViewIfNeeded();
    await scrollTo(page, await page.evaluate(() => scrollY + 40));
    const { y } = await place(page);
    await link.click();
    await page.getByRole("heading", { level: 1, name: commitments.find(({ id }) => id === section("landsbygd").links[3]).title.sv }).waitFor();
    await page.goBack();
    await eventually(async () => assert.deepEqual(await place(page), { y, focus: `c-${section("landsbygd").links[3]}` }));
    await page.close();
  }
});

test("the sum of a section leads to its commitment, which leads back and says who sorted it", async () => {
  const page = await newPage({ site });
  await open(page, at("landsbygd"));
  const sums = page.locator(".budget-lines");
  assert.match(await sums.innerText(), /Sorteringen är Hubbens egen/);
  assert.match(await sums.innerText(), /\+50 miljoner kronor per år/);
  await sums.getByRole("link", { name: /^Utökad kollektivtrafik/ }).click();
  await page.getByRole("link", { name: /enligt Hubbens egen sortering till ämnet: Regional utveckling/ }).click();
  await shows(page, "landsbygd");
  await page.close();
});

test("the whole text holds every section, and follows the reader without filling the history", async () => {
  const page = await newPage({ site });
  await open(page, "vision/");
  await page.getByRole("link", { name: "Läs allt i ett svep" }).click();
  await eventually(() => assert.equal(hash(page), "#las=hela"));
  const titles = await page.locator(".section-title").allInnerTexts();
  assert.deepEqual(titles, sections.map(({ title }) => title.sv));
  assert.equal(await hub(page).isVisible(), false);
  const entries = await page.evaluate(() => history.length);
  for (const id of ["klimat", "kunskap", "ekonomi", "navet-i-arktis"]) {
    await scrollTo(page, await page.locator(`#text-${id}`).evaluate((element) => element.getBoundingClientRect().top + scrollY + 60));
    await eventually(() => assert.equal(hash(page), `#las=hela&avsnitt=${id}`));
    const marked = contents(page).locator("[aria-current]");
    assert.equal(await marked.count(), 1);
    assert.equal(await marked.locator(".contents-title").innerText(), section(id).title.sv);
  }
  assert.equal(await page.evaluate(() => history.length), entries);
  await page.goBack();
  await hub(page).waitFor();
  page.assertClean();
  await page.close();
});

test("a link into the whole text opens there, in the other language too, and reloads there", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, "vision/#las=hela&avsnitt=kunskap");
  const stands = (lang) => eventually(async () => {
    const title = page.getByRole("heading", { level: 2, name: section("kunskap").title[lang], exact: true });
    const top = await title.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 300, `the heading stands at ${top}`);
  });
  await stands("sv");
  // A pointer would first have to scroll to the header, and the address follows that.
  await page.getByRole("link", { name: "English" }).evaluate((link) => link.click());
  await page.getByRole("heading", { level: 1, name: vision.title.en }).waitFor();
  assert.equal(hash(page), "#las=hela&avsnitt=kunskap");
  await stands("en");
  await page.reload();
  await stands("en");
  page.assertClean();
  await page.close();
});

test("arrow keys lead from section to section in the whole text", async () => {
  const page = await newPage({ site });
  await open(page, "vision/#las=hela&avsnitt=navet-i-arktis");
  for (const id of ["hallbar-utveckling", "klimat", "landsbygd"]) {
    await page.keyboard.press("ArrowRight");
    await eventually(async () => assert.deepEqual([(await place(page)).focus, hash(page)], [`avsnitt-${id}`, `#las=hela&avsnitt=${id}`]));
    assert.equal(await contents(page).locator("[aria-current] .contents-title").innerText(), section(id).title.sv);
  }
  await page.keyboard.press("ArrowLeft");
  await eventually(() => assert.equal(hash(page), "#las=hela&avsnitt=klimat"));
  await page.close();
});

test("an address that is changed by hand leads to its section", async () => {
  const page = await newPage({ site });
  await open(page, "vision/");
  for (const id of ["ekonomi", "klimat"]) {
    await page.evaluate((to) => (location.hash = `#las=hela&avsnitt=${to}`), id);
    await eventually(async () => {
      const top = await page.locator(`#avsnitt-${id}`).evaluate((element) => element.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 200, `${id} stands at ${top}`);
    });
    assert.equal(hash(page), `#las=hela&avsnitt=${id}`);
  }
  await page.close();
});

test("asking for what is shown already adds nothing to the history", async () => {
  const page = await newPage({ site });
  await open(page, at("naturen"));
  const entries = await page.evaluate(() => history.length);
  for (let i = 0; i < 3; i++) await contents(page).getByRole("link", { name: section("naturen").title.sv }).click();
  assert.equal(await page.evaluate(() => history.length), entries);
  await page.close();
});

test("the contents give way to the column when the window grows wide", async () => {
  const page = await newPage({ site, size: "tablet" });
  await open(page, at("naturen"));
  await page.getByRole("button", { name: "Innehåll" }).click();
  await contents(page).waitFor();
  await page.setViewportSize({ width: 1180, height: 820 });
  await eventually(async () => {
    const [list, text] = [await contents(page).boundingBox(), await page.locator(".section").boundingBox()];
    assert.ok(list.x + list.width <= text.x && text.width > 500, JSON.stringify([list, text]));
  });
  await page.close();
});

test("without the app a jump from the contents closes them", async () => {
  site.faults.set(/^\/app\..*\.wasm$/, { status: 404 });
  const page = await newPage({ site, size: "phone" });
  page.expectProblems(/404/);
  await page.goto(at("medborgare"));
  await page.getByRole("button", { name: "Försök igen" }).waitFor();
  await page.locator("#boot-close").tap();
  await page.getByRole("button", { name: "Innehåll" }).tap();
  await contents(page).getByRole("link", { name: "Nytänkande vård" }).tap();
  assert.equal(await contents(page).isVisible(), false);
  await page.close();
});

test("a section that does not exist is told, and the rest of the link is opened", async () => {
  const page = await newPage({ site });
  await open(page, "vision/#las=hela&avsnitt=finns-inte");
  assert.match(await page.getByRole("alert").innerText(), /avsnitt ”finns-inte”/);
  assert.equal(await page.locator(".section-title").first().isVisible(), true);
  await page.getByRole("alert").getByRole("button", { name: "Stäng" }).click();
  assert.equal(await page.getByRole("alert").count(), 0);
  page.expectProblems(/status of 404/);
  await page.goto("vision/finns-inte/");
  await heading(page).filter({ hasText: "Sidan finns inte" }).waitFor();
  await page.close();
});

test("time left to read goes down to the end, and the line fills", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, at("medborgare"));
  const minutes = async () => Number((await page.locator(".time-left").innerText()).match(/^\d+/)?.[0] ?? 0);
  const width = () => page.locator(".progress-passed").evaluate((line) => Number(line.getAttribute("width")) / 10);
  let [left, passed] = [await minutes(), await width()];
  assert.ok(left >= 3 && passed < 20, `${left} minutes, ${passed} per cent`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await scrollTo(page, height * share);
    await eventually(async () => assert.ok((await width()) > passed));
    assert.ok((await minutes()) <= left);
    [left, passed] = [await minutes(), await width()];
  }
  assert.equal(await page.locator(".time-left").innerText(), "Slutet");
  assert.equal(passed, 100);
  await page.close();
});

test("lines of text hold 70 letters at most, at every size of text and window", async () => {
  const page = await newPage({ site });
  const longest = () => page.evaluate(() => {
    let most = [0, ""];
    for (const block of document.querySelectorAll(".section p, .section li")) {
      if (!block.checkVisibility()) continue;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const lines = new Map();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let i = 0; i < node.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const rect = range.getClientRects()[0];
          if (rect) lines.set(Math.round(rect.bottom / 8), (lines.get(Math.round(rect.bottom / 8)) ?? "") + node.data[i]);
        }
      }
      for (const line of lines.values()) if (line.trim().length > most[0]) most = [line.trim().length, line];
    }
    return most;
  });
  for (const [width, address] of [[1440, at("medborgare")], [1024, `en/${at("landsbygd")}`], [768, at("naturen")], [2200, `en/${at("ekonomi")}`]]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    for (const step of ["1", "2", "3"]) {
      await page.evaluate((code) => document.getElementById(`textstorlek-${code}`).click(), step);
      const [letters, line] = await longest();
      assert.ok(letters > 35 && letters <= 70, `${width}px, size ${step}: ${letters} letters in "${line}"`);
    }
  }
  await page.close();
});
