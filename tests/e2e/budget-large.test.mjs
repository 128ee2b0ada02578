// Another document's budget is only another file: more lines, other money, other years.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { card, field, fragment, result, rows, slider, years } from "./support/budget.mjs";
import { both, serveWith } from "./support/extended.mjs";

const DOCUMENT = "rik-plan";
const LINES = 60;
const numbers = Array.from({ length: LINES }, (_, i) => i + 1);
/** From five thousand to three hundred billion, in thousands, with both signs on both sides. */
const sum = (number) => (number === 1 ? 5 : number === 2 ? 300_000_000 : number * 1000) * (number % 4 === 3 ? -1 : 1);
const side = (number) => (number % 2 === 0 ? "income" : "spending");
const change = numbers.reduce((all, number) => all + (side(number) === "income" ? sum(number) : -sum(number)), 0);

const site = await serveWith((write, like) => {
  write("documents", DOCUMENT, {
    ...like,
    id: DOCUMENT,
    title: both("En rik plan"),
    label: both("Rik plan"),
    sections: [{ id: "belopp", heading: "Belopp", items: LINES }],
    commitments: numbers.map((number) => ({
      id: `rik-${number}`,
      title: both(`Belopp ${number}`),
      summary: both(`Det är belopp nummer ${number}.`),
      topics: ["ekonomi"],
      status: "foreslaget",
      form: "atgard",
      checkable: { value: "ja", reason: both("Det går att se.") },
      amount: { side: side(number), change_tkr: sum(number), per: "year" },
      source: { section: "belopp", item: number, opening: "Så börjar det här" },
    })),
  });
  write("budget", DOCUMENT, {
    document: DOCUMENT,
    title: both("En rik budget"),
    lead: both("Sextio belopp."),
    frame: both("Ett påhittat exempel."),
    millions: both("miljoner euro"),
    millions_short: both("MEUR"),
    from: 2030,
    to: 2030,
    groups: [
      {
        id: "allt",
        title: both("Allt"),
        lines: numbers.map((number) => ({ id: `rad.${number}`, commitment: `rik-${number}`, title: both(`Rad ${number}`), summary: both("Det gör pengarna."), side: side(number), from: 2030, to: 2030, topic: "ekonomi" })),
      },
    ],
    divisors: [{ name: both("invånare"), count: 250_000, source: both("Påhittat") }],
  });
});
const address = `budget/${DOCUMENT}/`;
const said = (tkr) => `${tkr < 0 ? "−" : "+"}${(Math.abs(tkr) / 1000).toLocaleString("sv-SE", { maximumFractionDigits: 3 }).replaceAll(/\s/g, " ")}`;

for (const size of ["phone", "desktop"]) {
  test(`${size}: sixty lines in another currency, from thousands to hundreds of billions`, async () => {
    const page = await newPage({ site, size });
    await open(page, address);
    assert.equal(await result(page), `${said(change)} MEUR`);
    assert.equal((await rows(page, ".bars")).length, LINES);
    assert.deepEqual(await years(page), [["2030", said(change), said(change), "0"]]);
    assert.equal(await page.getByLabel("År som visas").count(), 0, "one year is no choice");
    assert.equal((await slider(page, "rad\\.2").getAttribute("aria-valuetext")).replaceAll(/\s/g, " "), "300 000 miljoner euro mer i inkomster per år");
    assert.equal(await field(page, "rad\\.1").inputValue(), "0,005");
    await field(page, "rad\\.2").fill("123 456,789");
    await field(page, "rad\\.2").blur();
    await eventually(() => assert.equal(fragment(page), "#rad.2=123456.789"));
    await eventually(async () => assert.equal(await result(page), `${said(change - 300_000_000 + 123_456_789)} MEUR`));
    // What it comes to for each, in single units.
    const each = Math.trunc(((change - 300_000_000 + 123_456_789) * 1000) / 250_000);
    assert.ok((await page.locator(".each-year dd").innerText()).replaceAll(/\s/g, " ").startsWith(said(each * 1000)));
    // On a page of the commitment the money has its name as well.
    await card(page, "rad\\.2").getByRole("link", { name: "Åtagandet och källan" }).click();
    await page.getByText("Ändrad inkomst: +300 000 miljoner euro per år.").waitFor();
    page.assertClean();
    await page.close();
  });
}

test("the first budget keeps its address, and both stand on the start page", async () => {
  const page = await newPage({ site });
  await open(page, "");
  assert.equal(await page.locator(".way-budget").count(), 2);
  await page.locator(".way-budget").last().click();
  await page.getByRole("heading", { level: 1, name: "En rik budget" }).waitFor();
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Budget" }).click();
  await page.getByRole("heading", { level: 1, name: /^Vänsterpartiets förslag/ }).waitFor();
  page.assertClean();
  await page.close();
});
