// The budget view: what the plan comes to, and changing it by mouse, keyboard and typing.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { assertAccessible } from "./support/axe.mjs";
import { newPage } from "./support/browser.mjs";
import { button, card, field, fragment, line, lines, result, rows, slider, years } from "./support/budget.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const PLAN = [
  ["2023", "−67 till −78 + okänt"],
  ["2024", "−67 till −78 + okänt"],
  ["2025", "−67 till −78 + okänt"],
  ["2023–2025", "−212 till −234 + okänt"],
];
const WITH_MOTIONS = ["−117 till −128 + okänt", "−117 till −128 + okänt", "−67 till −78 + okänt", "−312 till −334 + okänt"];

test("the plan's totals, per year and in all, each with what is unknown", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  assert.deepEqual(await years(page), PLAN.map(([year, sum]) => [year, sum, sum, "0"]));
  assert.equal(await result(page), "−212 till −234 Mkr plus okänt belopp: Reseersättning");
  await page.getByLabel(/^Räkna med: Särskilda yrkanden/).check();
  await eventually(async () => assert.deepEqual((await years(page)).map((row) => row[2]), WITH_MOTIONS));
  assert.equal(fragment(page), "#med=yrkanden");
  page.assertClean();
  await page.close();
});

test("no changes is exactly zero, the plan comes back, and one's own is kept meanwhile", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#kollektivtrafik=61.5");
  const start = (name) => page.getByRole("button", { name });
  assert.equal(await start(/^Din egen/).getAttribute("aria-pressed"), "true");
  await start(/^Inga ändringar/).click();
  await eventually(async () => assert.equal(await result(page), "0 Mkr"));
  assert.ok((await years(page)).every((row) => row[2] === "0"));
  assert.equal(await field(page, "reseersattning").inputValue(), "0");
  await start(/^Planen/).click();
  await eventually(async () => assert.equal(await result(page), "−212 till −234 Mkr plus okänt belopp: Reseersättning"));
  assert.equal(fragment(page), "");
  await start(/^Din egen/).click();
  await eventually(() => assert.equal(fragment(page), "#kollektivtrafik=61.5"));
  await page.goBack();
  await eventually(async () => assert.equal(await start(/^Planen/).getAttribute("aria-pressed"), "true"));
  page.assertClean();
  await page.close();
});

test("by keyboard: arrows, Page Up and Down, Home and End, with the value spoken in full", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  const bus = slider(page, "kollektivtrafik");
  const keys = { ArrowRight: "51", ArrowUp: "52", ArrowLeft: "51", PageUp: "61", PageDown: "51", Home: "0", End: "100" };
  await bus.focus();
  for (const [key, value] of Object.entries(keys)) {
    await page.keyboard.press(key);
    await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), value, key));
  }
  assert.equal(await bus.getAttribute("aria-valuetext"), "100 miljoner kronor mer i utgifter per år");
  await page.keyboard.press("Home");
  await eventually(async () => assert.equal(await bus.getAttribute("aria-valuetext"), "ingen ändring"));
  // On through plus, field and undo, without the mouse.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), "1"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Ångra ändringen: Kollektivtrafik");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), "50"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "reglage-kollektivtrafik");
  page.assertClean();
  await page.close();
});

test("dragged with a mouse, every sum follows at once and the address at most twice a second", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => {
    globalThis.changes = [];
    for (const name of ["replaceState", "pushState"]) {
      const own = history[name];
      history[name] = function (...args) {
        if (args[2] && args[2] !== location.pathname + location.hash) globalThis.changes.push([name, performance.now()]);
        return own.apply(this, args);
      };
    }
  });
  await open(page, "budget/");
  const bus = slider(page, "kollektivtrafik");
  await bus.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await bus.boundingBox();
  const before = await page.evaluate(() => history.length);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  const begin = Date.now();
  for (let i = 0; Date.now() - begin < 4000; i++) {
    await page.mouse.move(x + width * (0.5 + 0.4 * Math.sin(i / 9)), y + height / 2);
  }
  await page.mouse.move(x + width - 4, y + height / 2);
  await page.mouse.up();
  await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), "100"));
  await eventually(() => assert.equal(fragment(page), "#kollektivtrafik=100"));
  const changes = await page.evaluate(() => globalThis.changes);
  assert.ok(changes.length > 3, "it was dragged");
  assert.ok(changes.every(([name], i) => name === "replaceState" && (i < 2 || changes[i][1] - changes[i - 2][1] >= 900)), JSON.stringify(changes));
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(await result(page), "−362 till −384 Mkr plus okänt belopp: Reseersättning");
  page.assertClean();
  await page.close();
});

test("a browser that refuses to change the address is survived", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException("too many", "SecurityError");
    };
  });
  await open(page, "budget/");
  await button(page, "kollektivtrafik", "Mer: Kollektivtrafik").click();
  await page.getByRole("button", { name: /^Inga ändringar/ }).click();
  await eventually(async () => assert.equal(await result(page), "0 Mkr"));
  page.assertClean();
  await page.close();
});

test("numbers are typed with a comma, a point or without their sign, and nonsense is told and stays", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  const bus = field(page, "kollektivtrafik");
  for (const [typed, stands, links] of [["60,5", "60,5", "60.5"], ["61.25", "61,25", "61.25"], [" +7 ", "7", "7"], ["0", "0", "0"]]) {
    await bus.fill(typed);
    await bus.press("Enter");
    await eventually(async () => assert.equal(await bus.inputValue(), stands));
    await eventually(() => assert.equal(fragment(page), `#kollektivtrafik=${links}`));
  }
  const fault = card(page, "kollektivtrafik").getByRole("alert");
  for (const [typed, told] of [["mycket", "Skriv ett tal"], ["1,2345", "Högst tre decimaler"], ["500", "från 0 till 100"], ["1,2,3", "Skriv ett tal"]]) {
    await bus.fill(typed);
    await bus.blur();
    await eventually(async () => assert.match(await fault.innerText(), new RegExp(told)));
    assert.equal(await bus.inputValue(), typed);
    assert.equal(await bus.getAttribute("aria-invalid"), "true");
    assert.equal(fragment(page), "#kollektivtrafik=0", "the sum stays what it was");
  }
  // Another line is another matter, and so are the years.
  await bus.fill("många");
  await bus.blur();
  await button(page, "kultur", /^Mer/).click();
  await page.getByLabel("År som visas").press("Home");
  assert.equal(await bus.inputValue(), "många");
  await field(page, "kultur").fill("6");
  await page.getByLabel("År som visas").press("End");
  // Any other way of setting it takes the place of what was typed.
  await button(page, "kollektivtrafik", "Mer: Kollektivtrafik").click();
  await eventually(async () => assert.equal(await bus.inputValue(), "1"));
  await fault.waitFor({ state: "hidden" });
  // What was set before a number went wrong is set again, not its first figures.
  await bus.fill("60");
  await bus.press("Enter");
  await bus.press("End");
  await bus.press("ControlOrMeta+a");
  await bus.pressSequentially("500");
  await bus.blur();
  await eventually(() => assert.equal(fragment(page), "#kollektivtrafik=60"));
  await bus.fill("-10");
  await bus.blur();
  await eventually(async () => assert.match(await fault.innerText(), /från 0 till 100/), "a sign that was typed is meant");
  // A starting point takes it away.
  await page.getByRole("button", { name: /^Planen/ }).click();
  await eventually(async () => assert.equal(await bus.inputValue(), "50"));
  await fault.waitFor({ state: "hidden" });
  // A phone's keys for numbers have no minus sign.
  const centres = field(page, "halsocentraler");
  await centres.fill("8");
  await centres.blur();
  await eventually(async () => assert.equal(await centres.inputValue(), "−8"));
  assert.equal(await slider(page, "halsocentraler").getAttribute("aria-valuetext"), "8 miljoner kronor mindre i utgifter per år");
  page.assertClean();
  await page.close();
});

test("an unknown sum stays unknown until the visitor sets one, which is then marked as theirs", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  const own = card(page, "reseersattning");
  assert.equal(await slider(page, "reseersattning").getAttribute("aria-valuetext"), "okänt belopp per år");
  assert.equal(await field(page, "reseersattning").inputValue(), "");
  await button(page, "reseersattning", /^Mer/).click();
  await own.getByText("Ditt belopp. Källan lämnar det öppet.").waitFor();
  await eventually(async () => assert.equal(await result(page), "−213,5 till −235,5 Mkr"));
  // What it adds to a sum that nobody knows is not known either.
  assert.equal((await years(page)).at(-1)[3], "okänt");
  await own.getByRole("button", { name: /^Ångra/ }).click();
  await eventually(async () => assert.equal(await field(page, "reseersattning").inputValue(), ""));
  // Zero is a sum, and an emptied field is none.
  await slider(page, "reseersattning").press("Home");
  await eventually(() => assert.equal(fragment(page), "#reseersattning=0"));
  await field(page, "reseersattning").fill("");
  await field(page, "reseersattning").blur();
  await eventually(() => assert.equal(fragment(page), ""));
  page.assertClean();
  await page.close();
});

test("the year slider moves sums and pictures, and lines that do not hold then say so", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#med=yrkanden");
  const slide = page.getByLabel("År som visas");
  await slide.focus();
  await page.keyboard.press("Home");
  await eventually(() => assert.equal(fragment(page), "#med=yrkanden&ar=2023"));
  assert.equal(await slide.getAttribute("aria-valuetext"), "2023");
  assert.match(await result(page), /^−117 till −128 Mkr/);
  const wages = page.locator(".fall .chart-row", { hasText: "rättvisa löner" });
  const width = () => wages.locator(".bar-certain").getAttribute("width");
  assert.notEqual(await width(), "0.00%");
  await page.locator(".year", { hasText: /^2025$/ }).click();
  await eventually(async () => assert.equal(await width(), "0.00%"));
  assert.match(await wages.innerText(), /gäller inte det här året/);
  assert.match(await result(page), /^−67 till −78 Mkr/);
  page.assertClean();
  await page.close();
});

test("only a change of years is followed with motion, and none is where none is wanted", async () => {
  for (const reducedMotion of ["no-preference", "reduce"]) {
    const page = await newPage({ site, context: { reducedMotion } });
    await open(page, "budget/");
    const seconds = () => page.locator(".fall .bar-certain").nth(1).evaluate((bar) => getComputedStyle(bar).transitionDuration.split(",").map(parseFloat).some((one) => one > 0));
    const turn = () => page.getByLabel("År som visas").press("Home");
    assert.equal(await seconds(), false);
    await turn();
    await eventually(async () => assert.equal(await seconds(), reducedMotion === "no-preference"));
    await button(page, "kultur", /^Mer/).click();
    await eventually(async () => assert.equal(await seconds(), false));
    page.assertClean();
    await page.close();
  }
});

test("the picture's words, its table and the line by line table tell the same numbers", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#sommarlovskort=20&ar=2024");
  assert.match(await page.locator(".fall figcaption").innerText(), /^2024: 7 rader ger tillsammans −72 till −83 miljoner kronor, plus okänt belopp: Reseersättning\.$/);
  await page.locator(".fall summary").click();
  const table = await rows(page, ".fall");
  assert.deepEqual(table[2], ["Sommarlovskort", "−20", "−70 till −81"]);
  assert.equal(table.at(-1)[2], "−72 till −83 + okänt");
  const shown = await page.locator(".fall .chart-row:not([hidden]) .chart-value").allInnerTexts();
  assert.deepEqual(shown.map((text) => text.replaceAll(/\s+/g, " ")), [...table.map((row) => row[1]), "−72 till −83 + okänt"]);
  const byLine = await rows(page, ".bars");
  assert.deepEqual(byLine[2], ["Sommarlovskort", "+15", "+20", "+5"]);
  assert.equal(byLine.length, lines.filter(({ group }) => !group.optional).length);
  page.assertClean();
  await page.close();
});

test("the result is read out once after a pause, and not before anything has changed", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  const status = page.locator("[role=status].visually-hidden");
  assert.equal(await status.innerText(), "");
  await status.evaluate((node) => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(node.textContent)).observe(node, { childList: true, characterData: true, subtree: true });
  });
  const more = button(page, "kollektivtrafik", /^Mer/);
  for (let i = 0; i < 4; i++) await more.click();
  await eventually(async () => assert.match(await status.innerText(), /^Ändrat resultat 2023–2025: −224 till −246 miljoner kronor, plus okänt belopp: Reseersättning\. Skillnad mot planen: −12\.$/));
  assert.equal((await page.evaluate(() => globalThis.said)).length, 1);
  page.assertClean();
  await page.close();
});

test("every line leads to its commitment and the vision, and both lead back to it", async () => {
  const page = await newPage({ site });
  await open(page, "budget/");
  for (const { id, commitment } of lines) {
    const href = await card(page, id).getByRole("link", { name: "Åtagandet och källan" }).getAttribute("href");
    assert.ok(href.endsWith(`/atagande/${commitment}/`), id);
  }
  await card(page, "kollektivtrafik").getByRole("link", { name: "Läs i visionen: Regional utveckling" }).click();
  const sum = page.locator(".budget-lines li", { hasText: line("kollektivtrafik").amount.change_tkr / 1000 });
  await sum.getByRole("link", { name: "Pröva ett eget belopp i budgetvyn" }).click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "rad-kollektivtrafik"));
  await card(page, "kollektivtrafik").getByRole("link", { name: "Åtagandet och källan" }).click();
  await page.getByRole("link", { name: "Pröva ett eget belopp i budgetvyn" }).click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "rad-kollektivtrafik"));
  // What the running result covers is not what the visitor came for.
  const [top, strip] = await page.evaluate(() => [document.activeElement.getBoundingClientRect().top, document.querySelector(".result-strip").getBoundingClientRect().bottom]);
  assert.ok(top >= strip, `${top} ${strip}`);
  page.assertClean();
  await page.close();
});

for (const size of ["phone", "desktop"]) {
  for (const scheme of ["light", "dark"]) {
    test(`${size}, ${scheme}: accessible as the plan, changed, compared and with a fault`, async () => {
      const page = await newPage({ site, size, scheme });
      await open(page, "budget/");
      await assertAccessible(page);
      await open(page, "budget/#kollektivtrafik=60&reseersattning=5&med=yrkanden&mot=kultur%3D1&ar=2025");
      await page.reload();
      await field(page, "kultur").fill("nej");
      await field(page, "kultur").blur();
      await card(page, "kultur").getByRole("alert").filter({ hasText: "Skriv" }).waitFor();
      await assertAccessible(page);
      page.assertClean();
      await page.close();
    });
  }
}
