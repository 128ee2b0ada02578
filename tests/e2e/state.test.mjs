// The state lives in the address: reload, share, Back and Forward give the same list at the same place.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, hold, open, running, settled } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments, containing, select } from "./support/data.mjs";
import { cardAt, count, drawn, expectCard, expectList, listed, option, search, ticked } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const explorer = async (fragment = "", more = {}) => {
  const page = await newPage({ site, ...more });
  await open(page, `utforska/${fragment}`);
  return page;
};

const hash = (page) => new URL(page.url()).hash;
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));
const scrollTo = async (page, y) => {
  await drawn(page);
  await page.evaluate((to) => scrollTo(0, to), y);
  // The place is noted when scrolling has come to rest, and what has come into sight has its height.
  await page.waitForFunction((last) => String(history.state).split("|")[0] === String(Math.round(scrollY)) && scrollY > last, y / 2);
  return cardAt(page);
};

/** The card that holds a link, as [`cardAt`] gives it, once what has come into sight has its height. */
const cardOf = (link) =>
  link.evaluate(async (element) => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    return { id: element.id, top: Math.round(element.closest(".card").getBoundingClientRect().top) };
  });

/** How every option stands: what it says, whether it is ticked, whether it is refused. */
const options = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".option")].map((label) => {
      const box = label.querySelector("input");
      return [box.id, label.textContent, box.checked, box.getAttribute("aria-disabled"), label.hasAttribute("data-idle")];
    }),
  );

for (const size of ["phone", "desktop"]) {
  test(`${size}: a reload keeps filters, search, order, scroll position and focus`, async () => {
    const page = await explorer("", { size });
    if (size === "phone") await page.locator(".filters-button").click();
    await option(page, "Region", "Norrbotten").check();
    await option(page, "Status", "Föreslaget").check();
    if (size === "phone") await page.locator(".filters-button").click();
    await search(page).fill("region");
    await page.getByRole("combobox", { name: "Ordning" }).selectOption("Ämne");
    await eventually(() => assert.ok(hash(page).includes("sort=amne")));
    const before = await listed(page);
    assert.ok(before.length > 10 && before.length < select().ids.length);
    await page.getByRole("combobox", { name: "Ordning" }).focus();
    const card = await scrollTo(page, 1234);
    await page.reload();
    await running(page);
    await expectList(page, before);
    assert.equal(await page.evaluate(() => document.activeElement.id), "sort");
    assert.deepEqual(await ticked(page), ["region=norrbotten", "status=foreslaget"]);
    assert.equal(await search(page).inputValue(), "region");
    await expectCard(page, card);
    page.assertClean();
    await page.close();
  });
}

test("a copied address gives the same list elsewhere, in the other size and language too", async () => {
  const page = await explorer();
  await option(page, "Region", "Norrbotten").check();
  await option(page, "Ämne", "Klimat och miljö").check();
  await search(page).fill("klimat");
  await eventually(() => assert.ok(hash(page).includes("q=klimat")));
  const ids = await listed(page);
  const address = page.url();
  await page.close();
  const other = await newPage({ site, size: "phone", locale: "en-GB" });
  await open(other, address);
  await expectList(other, ids);
  await other.close();
  const english = await newPage({ site, locale: "en-GB" });
  await open(english, address.replace("utforska", "en/utforska").replace("&q=klimat", ""));
  await expectList(english, select({ region: ["norrbotten"], amne: ["klimat"] }).ids);
  await english.close();
});

test("Back undoes one deliberate step, Forward does it again", async () => {
  const page = await explorer();
  const steps = [[select().ids, ""]];
  const step = async (act, chosen, at) => {
    await act();
    const { ids } = select(chosen);
    await expectList(page, ids);
    steps.push([ids, at]);
  };
  await step(() => option(page, "Region", "Norrbotten").check(), { region: ["norrbotten"] }, "#region=norrbotten");
  await step(() => option(page, "Ämne", "Kultur och föreningsliv").check(), { region: ["norrbotten"], amne: ["kultur"] }, "#region=norrbotten&amne=kultur");
  await step(() => page.getByRole("button", { name: "Ta bort filtret Norrbotten" }).click(), { amne: ["kultur"] }, "#amne=kultur");
  await step(() => page.getByRole("button", { name: "Rensa alla" }).click(), {}, "");
  const check = async ([ids, at]) => {
    await expectList(page, ids);
    assert.equal(hash(page), at);
    assert.deepEqual((await ticked(page)).join("&"), at.slice(1).replaceAll(",", "&"));
  };
  for (const one of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await check(one);
  }
  for (const one of steps.slice(1)) {
    await page.goForward();
    await check(one);
  }
  page.assertClean();
  await page.close();
});

test("typing does not fill the history, and Back leaves it as one step leaves it", async () => {
  const page = await explorer();
  await option(page, "Region", "Norrbotten").check();
  const length = await page.evaluate(() => history.length);
  await search(page).pressSequentially("kollektivtrafik");
  await search(page).press("Backspace");
  await eventually(() => assert.equal(hash(page), "#region=norrbotten&q=kollektivtrafi"));
  assert.equal(await page.evaluate(() => history.length), length);
  await page.goBack();
  await expectList(page, select().ids);
  assert.equal(await search(page).inputValue(), "");
  await page.goForward();
  await eventually(async () => assert.equal(await search(page).inputValue(), "kollektivtrafi"));
  await page.close();
});

for (const size of ["phone", "desktop"]) {
  test(`${size}: Back from a commitment gives the list back at its place, with the focus on the link`, async () => {
    const page = await explorer("#region=norrbotten", { size });
    const c = select({ region: ["norrbotten"] }).list[40];
    const link = page.getByRole("link", { name: c.title.sv, exact: true });
    await drawn(page);
    await link.scrollIntoViewIfNeeded();
    assert.ok((await scrolled(page)) > 1000);
    const card = await cardOf(link);
    await link.click();
    await page.getByRole("heading", { level: 1, name: c.title.sv }).waitFor();
    assert.equal(await scrolled(page), 0, "a page begins at its top");
    assert.equal(await page.title(), await page.evaluate(() => document.title));
    await page.goBack();
    await expectCard(page, card);
    await expectList(page, select({ region: ["norrbotten"] }).ids);
    await expectCard(page, card);
    assert.ok(await link.evaluate((element) => element === document.activeElement), "the focus is on the link");
    await page.goForward();
    await page.getByRole("heading", { level: 1, name: c.title.sv }).waitFor();
    page.assertClean();
    await page.close();
  });
}

test("a link of its own state opens in a running page when the address is changed by hand", async () => {
  const page = await explorer("#region=norrbotten");
  await page.evaluate(() => (location.hash = "region=stockholm"));
  await expectList(page, select({ region: ["stockholm"] }).ids);
  await page.goBack();
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  await page.close();
});

test("the title and language of the document follow the page", async () => {
  const page = await explorer();
  const [c] = commitments;
  await page.getByRole("link", { name: c.title.sv, exact: true }).click();
  await eventually(async () => assert.ok((await page.title()).includes(c.title.sv)));
  await page.getByRole("link", { name: "English" }).click();
  await eventually(async () => assert.ok((await page.title()).includes(c.title.en)));
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.goBack();
  await eventually(async () => assert.equal(await page.locator("html").getAttribute("lang"), "sv"));
  await page.close();
});

const said = (page) => page.getByRole("alert");
const LEFT_OUT = "Länken innehöll något som inte finns här och som har utelämnats: ";

test("emptying the field is a deliberate step, and ticking after typing keeps what was typed", async () => {
  const page = await explorer("#q=klimat");
  await page.getByRole("button", { name: "Töm sökfältet" }).click();
  await expectList(page, select().ids);
  await page.goBack();
  await eventually(async () => assert.equal(await search(page).inputValue(), "klimat"));
  await search(page).fill("buss");
  await option(page, "Region", "Norrbotten").check();
  await eventually(() => assert.equal(hash(page), "#region=norrbotten&q=buss"));
  await page.goBack();
  await eventually(() => assert.equal(hash(page), "#q=buss"));
  assert.equal(await search(page).inputValue(), "buss");
  await page.close();
});

test("Back to the list from a page that was loaded anew, or reloaded, gives its place back", async () => {
  const page = await explorer("#region=norrbotten");
  const before = await scrollTo(page, 3000);
  await page.goto("om/");
  await running(page);
  await page.goBack();
  await running(page);
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  await expectCard(page, before);
  const c = select({ region: ["norrbotten"] }).list[30];
  const link = page.getByRole("link", { name: c.title.sv, exact: true });
  await link.scrollIntoViewIfNeeded();
  const card = await cardOf(link);
  await link.click();
  await page.getByRole("heading", { level: 1, name: c.title.sv }).waitFor();
  await page.reload();
  await running(page);
  await page.goBack();
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  await expectCard(page, card);
  await page.close();
});

for (const [what, fragment, chosen, told] of [
  ["an unknown value", "#region=norrbotten,lappland&status=lovat", { region: ["norrbotten"] }, "Region ”lappland”, Status ”lovat”"],
  ["broken percent-encoding", "#region=norrbotten&amne=%E0%A4%A&q=%", { region: ["norrbotten"] }, /Ämne ”/],
  ["a wrong order and a wrong switch", "#sort=bokstav&intern=ja", {}, "sort ”bokstav”, intern ”ja”"],
]) {
  test(`a bad link with ${what} opens and says what it left out`, async () => {
    const page = await explorer(fragment);
    await said(page).waitFor();
    const text = await said(page).locator("p").textContent();
    if (typeof told === "string") assert.equal(text, `${LEFT_OUT}${told}. Resten visas.`);
    else assert.match(text, told);
    if (!fragment.includes("q=")) await expectList(page, select(chosen).ids);
    assert.deepEqual(await ticked(page), Object.entries(chosen).flatMap(([key, values]) => values.map((value) => `${key}=${value}`)));
    // What was left out is kept out of new links.
    await page.getByRole("button", { name: "Stäng" }).click();
    await eventually(async () => assert.equal(await said(page).count(), 0));
    await eventually(() => assert.ok(!/lappland|lovat|E0|bokstav|intern/.test(hash(page)), hash(page)));
    page.assertClean();
    await page.close();
  });
}

test("an unknown key is ignored and kept out of new links", async () => {
  const page = await explorer("#region=norrbotten&utm=x&parti_=v");
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  assert.equal(await said(page).count(), 0);
  await option(page, "Status", "Föreslaget").check();
  await expectList(page, select({ region: ["norrbotten"], status: ["foreslaget"] }).ids);
  assert.equal(hash(page), "#region=norrbotten&status=foreslaget");
  await page.close();
});

test("a link with 100 kB of values opens, says so, and can be used", async () => {
  const page = await explorer(`#region=norrbotten,${"x".repeat(50_000)}&q=${"vård ".repeat(10_000)}`);
  await said(page).waitFor();
  assert.ok((await search(page).inputValue()).length <= 200);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await page.getByRole("button", { name: "Rensa alla" }).click();
  await expectList(page, select().ids);
  page.assertClean();
  await page.close();
});

test("a link with thousands of unknown values opens, and its notice leaves the list within reach", async () => {
  const page = await explorer(`#amne=${Array.from({ length: 9000 }, (_, i) => `okänt${i}`)}`, { size: "phone" });
  await said(page).waitFor();
  await expectList(page, select().ids);
  const { height } = await said(page).boundingBox();
  assert.ok(height < 740, `the notice is ${Math.round(height)} px high, more than the whole screen`);
  await page.close();
});

test("a jump within the page moves the focus and leaves the state alone", async () => {
  const page = await explorer("#region=norrbotten");
  const length = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "Hoppa till innehållet" }).focus();
  await page.keyboard.press("Enter");
  assert.ok(await page.getByRole("main").evaluate((main) => main === document.activeElement));
  assert.equal(hash(page), "#region=norrbotten");
  assert.equal(await page.evaluate(() => history.length), length);
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  page.assertClean();
  await page.close();
});

test("an address that names an element of the page is no state, and leads to it", async () => {
  const page = await newPage({ site });
  await open(page, "om/#data");
  assert.equal(hash(page), "#data");
  await eventually(async () => {
    const { y } = await page.getByRole("heading", { name: "Ladda ner data" }).boundingBox();
    assert.ok(y >= 0 && y < 900, `it stands at ${y}`);
  });
  page.assertClean();
  await page.close();
});

test("the language link keeps the state", async () => {
  const page = await explorer("#region=norrbotten&amne=halsa");
  await option(page, "Status", "Föreslaget").check();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
  assert.equal(page.url(), `${site.url}en/utforska/#region=norrbotten&amne=halsa&status=foreslaget`);
  await expectList(page, select({ region: ["norrbotten"], amne: ["halsa"], status: ["foreslaget"] }).ids);
  await page.getByRole("link", { name: "Svenska" }).click();
  await page.getByRole("heading", { level: 1, name: "Utforska åtaganden" }).waitFor();
  assert.equal(page.url(), `${site.url}utforska/#region=norrbotten&amne=halsa&status=foreslaget`);
  page.assertClean();
  await page.close();
});

test("in another language every option says what it says on a fresh page", async () => {
  const page = await explorer("#amne=halsa&q=sjukv%C3%A5rden");
  await option(page, "Status", "Föreslaget").check();
  for (const [link, heading] of [["English", "Explore commitments"], ["Svenska", "Utforska åtaganden"]]) {
    await page.getByRole("link", { name: link }).click();
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    const fresh = await newPage({ site });
    await open(fresh, page.url().slice(site.url.length));
    await running(fresh);
    const expected = await options(fresh);
    await fresh.close();
    await eventually(async () => assert.deepEqual(await options(page), expected));
  }
  page.assertClean();
  await page.close();
});

test("every card leads on with what is chosen now, those that stayed and those that came", async () => {
  const page = await explorer("");
  const leads = async () => {
    await drawn(page);
    const hashes = await page.evaluate(() => [...document.querySelectorAll(".card-title a")].map((link) => link.hash));
    assert.ok(hashes.length > 20, `${hashes.length} cards`);
    assert.deepEqual(new Set(hashes), new Set([hash(page)]));
  };
  await drawn(page);
  await option(page, "Region", "Norrbotten").check();
  await leads();
  await page.locator("#sort").selectOption("amne");
  await leads();
  await page.goBack();
  await leads();
  page.assertClean();
  await page.close();
});

test("once the app runs, following links asks the server for nothing", async () => {
  const page = await newPage({ site });
  await open(page, "");
  // The parts of the module, which everybody gets.
  await eventually(() => {
    assert.ok(site.log.some(({ path }) => path.startsWith("/part-takeout.")));
    assert.ok(site.log.every(({ status }) => status > 0));
  });
  await settled(page);
  site.log.length = 0;
  await page.getByRole("link", { name: /^Norrbotten/ }).first().click();
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  const [first] = select({ region: ["norrbotten"] }).list;
  await page.getByRole("link", { name: first.title.sv, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: first.title.sv }).waitFor();
  await page.getByRole("link", { name: "Nästa" }).click();
  await page.getByRole("heading", { level: 1, name: select({ region: ["norrbotten"] }).list[1].title.sv }).waitFor();
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: /^Om/ }).click();
  await page.getByRole("heading", { level: 1, name: "Om Hubben" }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  await search(page).fill("vård");
  await eventually(async () => assert.ok((await count(page).textContent()).startsWith(`${containing(/vård/i).filter(({ id }) => select({ region: ["norrbotten"] }).ids.includes(id)).length} `)));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  assert.deepEqual(site.log.map(({ path }) => path), []);
  page.assertClean();
  await page.close();
});

test("the state is never sent to the server", async () => {
  const page = await explorer("#region=norrbotten&q=hemligt");
  await page.reload();
  await running(page);
  assert.ok(site.log.length > 0);
  assert.deepEqual(site.log.filter(({ path, query }) => `${path}${query}`.includes("norrbotten") || `${path}${query}`.includes("hemligt")), []);
  await page.close();
});

test("a link is opened in a new tab by the browser itself", async () => {
  const page = await explorer();
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: commitments[0].title.sv, exact: true }).click({ modifiers: ["Control"] }),
  ]);
  await tab.waitForURL(`**/atagande/${commitments[0].id}/`);
  assert.equal(page.url(), `${site.url}utforska/`);
  await page.close();
});

test("what is ticked and typed while the other language comes goes along", async () => {
  const page = await explorer("");
  const release = await hold(page, /\/data\/whole\.en\.[^/]*\.txt$/);
  await page.getByRole("link", { name: "English" }).click();
  await option(page, "Region", "Norrbotten").check();
  await search(page).fill("vård");
  release();
  await page.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
  assert.deepEqual(await ticked(page), ["region=norrbotten"]);
  assert.equal(await page.getByRole("searchbox").inputValue(), "vård");
  assert.match(hash(page), /^#region=norrbotten&q=v/);
  page.assertClean();
  await page.close();
});

test("Back to another language, and a tick while its data comes: address and list agree", async () => {
  const page = await explorer("");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
  const release = await hold(page, /\/data\/whole\.sv\.[^/]*\.txt$/);
  await page.goBack();
  await page.locator("label:has(#f-region-norrbotten)").click();
  release();
  await page.getByRole("heading", { level: 1, name: "Utforska åtaganden" }).waitFor();
  assert.equal(hash(page), "#region=norrbotten");
  await expectList(page, select({ region: ["norrbotten"] }).ids);
  page.assertClean();
  await page.close();
});
