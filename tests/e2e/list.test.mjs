// The list in place: what stays of one answer keeps its cards in the next.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { drawn, option, search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

/** Without what the view puts there to find its place. */
const cards = async (page) => {
  await drawn(page);
  return page.evaluate(() => document.querySelector(".cards").innerHTML.replaceAll("<!---->", ""));
};

const steps = [
  ["a region is chosen", (page) => option(page, "Region", "Norrbotten").check()],
  ["a second one is", (page) => option(page, "Region", "Stockholm").check()],
  ["the first one is not any more", (page) => option(page, "Region", "Norrbotten").uncheck()],
  ["a topic is chosen", (page) => option(page, "Ämne", "Klimat och miljö").check()],
  ["another order is", (page) => page.locator("#sort").selectOption("ar")],
  ["the topic is not any more", (page) => option(page, "Ämne", "Klimat och miljö").uncheck()],
  ["something is searched for", (page) => search(page).fill("vård")],
  ["the order is that of topics", (page) => page.locator("#sort").selectOption("amne")],
  ["a letter less is", (page) => search(page).fill("vår")],
  ["a status is chosen within the search", (page) => option(page, "Status", "Föreslaget").check()],
  ["nothing is searched for", (page) => search(page).fill("")],
  ["nothing fits", (page) => search(page).fill("xyzzy")],
  ["all is shown again", (page) => page.getByRole("button", { name: "Rensa alla" }).first().click()],
];

test("after whatever answer, the cards are those that a page opened at the address has", async () => {
  const page = await newPage({ site });
  await open(page, "utforska/");
  for (const [what, step] of steps) {
    const before = page.url();
    await step(page);
    await eventually(() => assert.notEqual(page.url(), before, what));
    const other = await newPage({ site });
    await open(other, page.url());
    const expected = await cards(other);
    await eventually(async () => assert.equal(await cards(page), expected, what));
    await other.close();
  }
  page.assertClean();
  await page.close();
});

test("a card that stays is the same element, and leads on with what is chosen now", async () => {
  const page = await newPage({ site });
  await open(page, "utforska/#region=norrbotten");
  await drawn(page);
  const first = await page.locator(".card a").first().elementHandle();
  await first.focus();
  // By script: a hand would take the focus along.
  await option(page, "Region", "Stockholm").evaluate((box) => box.click());
  await eventually(async () => assert.match(await first.getAttribute("href"), /#region=(norrbotten,stockholm|stockholm,norrbotten)$/));
  assert.ok(await first.evaluate((link) => document.activeElement === link));
  page.assertClean();
  await page.close();
});
