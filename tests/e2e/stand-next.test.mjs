// The next visitor at a stand: what the one before has asked for and not got yet does not come to them.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, hold } from "./support/app.mjs";
import { search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";
import { enter, newStand, startOver, touch, traces, waiting } from "./support/stand.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const ENGLISH = /\/data\/app\.en\./;
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
