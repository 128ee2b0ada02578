// A list that is much longer than today's: it is drawn as far as it is needed, and nothing of it is out of reach.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { write } from "../../bench/app/data.mjs";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { cardAt, count, drawn, expectCard } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const ALL = 1200;
/** What is drawn unasked. */
const UNASKED = 500;

const folder = mkdtempSync(path.join(tmpdir(), "hubben-long-"));
after(() => rmSync(folder, { recursive: true, force: true }));
write(path.resolve("data"), path.join(folder, "data"), ALL);
execFileSync(process.env.HUBBEN_PRERENDER, ["pack", "--data", path.join(folder, "data"), "--out", folder]);

const site = await serveSite();
for (const extent of ["list", "whole"]) {
  const body = readFileSync(path.join(folder, `${extent}.sv.txt`));
  site.faults.set(new RegExp(`^/data/${extent}\\.sv\\.[^/]*\\.txt$`), { body, mime: "text/plain" });
}

const cards = (page) => page.locator(".card").count();
const more = (page) => page.getByRole("button", { name: /^Visa fler/ });

const explorer = async (more = {}) => {
  const page = await newPage({ site, ...more });
  await open(page, "utforska/#intern=1");
  await drawn(page);
  return page;
};

test("a long list is drawn unasked as far as one reads, says how much there is, and gives more when asked", async () => {
  const page = await explorer();
  assert.match(await count(page).textContent(), new RegExp(`^Alla ${ALL} `));
  assert.equal(await cards(page), UNASKED);
  await more(page).focus();
  const last = await page.locator(".card a").last().getAttribute("id");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.ok((await cards(page)) > UNASKED));
  // The reader goes on with the first of the new ones.
  await eventually(async () => {
    const before = await page.evaluate(() => document.activeElement.closest(".card")?.previousElementSibling?.querySelector("a").id);
    assert.equal(before, last);
  });
  page.assertClean();
  await page.close();
});

test("a list that fills by itself offers no button that would go again at once", async () => {
  const page = await newPage({ site: await serveSite() });
  await page.addInitScript(() => {
    globalThis.buttons = 0;
    new MutationObserver(() => (buttons += document.querySelectorAll("#list-end button").length))
      .observe(document, { childList: true, subtree: true });
  });
  await open(page, "utforska/");
  await drawn(page);
  await page.getByText("Här slutar listan.", { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.buttons), 0);
  await page.close();
});

test("whoever scrolls on gets on, to the last one", async () => {
  const page = await explorer({ size: "phone" });
  for (let step = 0; step < 200 && (await cards(page)) < ALL; step += 1) {
    const had = await cards(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await eventually(async () => assert.ok((await cards(page)) > had));
  }
  await page.getByText("Här slutar listan.", { exact: true }).waitFor();
  assert.equal(await more(page).count(), 0);
  await page.close();
});

test("who jumps to the end once gets some more, and the list does not pull itself along to its own end", async () => {
  const page = await explorer({ size: "phone" });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await eventually(async () => assert.ok((await cards(page)) > UNASKED));
  // Until nothing comes for half a second's frames.
  const last = await page.evaluate(async () => {
    const drawn = () => document.querySelectorAll(".card").length;
    for (let quiet = 0, before = drawn(); quiet < 30; quiet += 1) {
      await new Promise(requestAnimationFrame);
      if (drawn() !== before) [quiet, before] = [0, drawn()];
    }
    return drawn();
  });
  assert.ok(last < ALL - 200, `${last} of ${ALL} are drawn`);
  await page.close();
});

test("another answer begins with what is in sight, and a key is not kept waiting for the rest", async () => {
  const page = await explorer();
  await page.evaluate(() => {
    globalThis.least = Infinity;
    new MutationObserver(() => (least = Math.min(least, document.querySelectorAll(".card").length))).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator("label:has(#f-region-norrbotten)").click();
  await drawn(page);
  assert.ok((await page.evaluate(() => globalThis.least)) <= 10);
  await page.close();
});

test("an answer writes no more cards than the window shows", async () => {
  const page = await explorer();
  await drawn(page);
  await page.evaluate(() => {
    let written = 0;
    globalThis.answers = [];
    const cards = ({ addedNodes }) => [...addedNodes].filter((node) => node.matches?.(".card")).length;
    const note = (records) => records.forEach((record) => (written += cards(record)));
    new MutationObserver(note).observe(document.querySelector(".results"), { childList: true, subtree: true });
    // The answer follows within the event's own task; the rest of the list waits for a timer that is due later.
    const begin = () => {
      written = 0;
      setTimeout(() => answers.push(written));
    };
    for (const kind of ["input", "change"]) addEventListener(kind, begin, true);
  });
  const window = await page.evaluate(() => Math.ceil(innerHeight / 160) + 1);
  for (const act of [() => page.locator("#q").fill("v"), () => page.locator("label:has(#f-region-norrbotten)").click()]) {
    const before = await count(page).textContent();
    await act();
    await eventually(async () => assert.notEqual(await count(page).textContent(), before));
    await drawn(page);
  }
  const answers = await page.evaluate(() => globalThis.answers);
  assert.ok(answers[0] > 0 && answers.every((written) => written <= window), `${answers} cards are written, the window shows ${window}`);
  await page.close();
});

test("while somebody types, nothing is drawn but what the window shows of each answer", async () => {
  const page = await explorer();
  await drawn(page);
  await page.evaluate(() => {
    let typed = Infinity;
    globalThis.soonest = Infinity;
    addEventListener("input", () => (typed = performance.now()), true);
    const grown = () => {
      const more = document.querySelectorAll(".card").length > Math.ceil(innerHeight / 160) + 1;
      if (more && document.querySelector(".cards[data-filling]")) soonest = Math.min(soonest, performance.now() - typed);
    };
    new MutationObserver((changes) => changes.some(({ addedNodes }) => addedNodes.length > 0) && grown()).observe(document.querySelector(".cards"), { childList: true });
  });
  await page.locator("#q").pressSequentially("vård", { delay: 60 });
  for (let left = 0; left < 4; left += 1) await page.locator("#q").press("Backspace", { delay: 60 });
  await drawn(page);
  const soonest = await page.evaluate(() => globalThis.soonest);
  assert.ok(soonest >= 240 && soonest < Infinity, `more was drawn ${soonest} ms after a key`);
  await page.close();
});

test("Back from a commitment far down in a long list gives its place", async () => {
  const page = await explorer();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await eventually(async () => assert.ok((await cards(page)) > UNASKED));
  const link = page.locator(".card a").nth(UNASKED + 10);
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });
  const before = await cardAt(page, 400);
  await link.click();
  await page.locator("h1").filter({ hasNotText: "Utforska" }).waitFor();
  await page.goBack();
  await expectCard(page, before);
  page.assertClean();
  await page.close();
});

test("on paper a long list is whole", async () => {
  const page = await explorer();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await eventually(async () => assert.equal(await cards(page), ALL));
  await page.close();
});
