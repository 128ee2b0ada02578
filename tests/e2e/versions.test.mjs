// A newer version: it waits until it is asked for, it takes over whole or not at all, and nobody is caught in a loop.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { eventually, open, running } from "./support/app.mjs";
import { commitments } from "./support/data.mjs";
import { drawn } from "./support/explorer.mjs";
import { cacheNames, keptPage, whole } from "./support/offline.mjs";
import { enter, startOver, touch } from "./support/stand.mjs";
import { edit, serveVersions } from "./support/versions.mjs";

const site = await serveVersions();

/** A later version, with data from `date`: the first commitment's title says so. */
const dated = (date) =>
  site.build((data) => {
    edit(data, "site.json", (json) => (json.updated = date));
    edit(data, "documents/norrbotten-samverkan-2014.json", (json) => (json.commitments[0].title.sv = `Ny den ${date}`));
  });
const first = site.first.version;
const [next, afterNext] = ["2027-01-01", "2027-03-01"].map(dated);
beforeEach(() => {
  site.clear();
  site.publish(site.first);
});

const [{ id }] = commitments;
const offer = (page) => page.getByText("Det finns en ny version.");
const take = (page) => page.getByRole("button", { name: "Ladda om" });

/** The page's version, as its head says it. */
const versionOf = (page) => page.evaluate(() => document.querySelector("meta[name=version]").content);

/** Lets the browser look for a newer version, as it does by itself when the page is looked at again. */
const lookAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** Waits until a newer version has all its files. */
const waits = (page) =>
  eventually(async () =>
    assert.ok(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting))), { within: 15_000 });

/** Counts how often a page is loaded from now on. */
function countLoads(page) {
  const loads = { count: 0 };
  page.on("domcontentloaded", () => (loads.count += 1));
  return loads;
}

test("the version stands on the page about the site and is that of the data's date", async () => {
  const page = await keptPage(site);
  assert.equal(await versionOf(page), first);
  assert.ok(await page.getByText(`${first}, data från`).isVisible());
  assert.ok(first.startsWith(JSON.parse((await (await fetch(`${site.url}data/site.json`)).text())).updated));
  await page.close();
});

test("a newer version waits, is offered, and switches whole with one reload", async () => {
  const page = await keptPage(site);
  site.publish(next);
  await lookAgain(page);
  await offer(page).waitFor();
  // Until it is taken, all that is opened is of the old one.
  await open(page, `atagande/${id}/`);
  assert.equal(await versionOf(page), first);
  await offer(page).waitFor();
  const loads = countLoads(page);
  await take(page).click();
  await eventually(async () => assert.equal(await versionOf(page), next.version), { within: 10_000 });
  await running(page);
  assert.equal(loads.count, 1);
  assert.deepEqual(await cacheNames(page), [`hubben / ${next.version}`]);
  await open(page, "om/");
  await whole(page);
  assert.equal(await offer(page).isVisible(), false);
  page.assertClean();
  await page.close();
});

test("an offer that is put off comes again with the next page, and the filters stay", async () => {
  const page = await keptPage(site);
  await open(page, "utforska/#region=norrbotten");
  site.publish(next);
  await lookAgain(page);
  await offer(page).waitFor();
  await page.getByRole("button", { name: "Inte nu" }).click();
  await offer(page).waitFor({ state: "hidden" });
  await page.reload();
  await running(page);
  await take(page).click();
  await eventually(async () => assert.notEqual(await versionOf(page), first));
  assert.equal(new URL(page.url()).hash, "#region=norrbotten");
  await page.close();
});

test("at a stand a newer version is taken while nobody is there, and never under a visitor", async () => {
  const page = await keptPage(site);
  await open(page, "stall/");
  await page.getByRole("button", { name: "Starta besöksläget" }).click();
  await touch(page).waitFor();
  const loads = countLoads(page);
  site.publish(next);
  await lookAgain(page);
  await eventually(async () => assert.equal(await versionOf(page), next.version), { within: 15_000 });
  await running(page);
  await enter(page);
  site.publish(afterNext);
  await lookAgain(page);
  await waits(page);
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Utforska" }).click();
  await page.getByRole("heading", { level: 1, name: "Utforska åtaganden" }).waitFor();
  assert.equal(await versionOf(page), next.version);
  assert.ok(await startOver(page).isVisible());
  // Who comes in that moment is not let in, so as not to be thrown out again.
  await page.evaluate(async () => {
    document.querySelector(".start-over").click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    document.querySelector(".attract-start").click();
  });
  await eventually(async () => assert.equal(await versionOf(page), afterNext.version), { within: 15_000 });
  await running(page);
  await touch(page).waitFor();
  assert.equal(loads.count, 2);
  await page.close();
});

test("an update with one bad file is not taken: the old version stays whole, also with the server gone", async () => {
  const page = await keptPage(site);
  site.faults.set(/^\/offline\/en\.txt$/, { body: "no" });
  site.publish(next);
  assert.notEqual(next.version, first);
  const failed = page.evaluate(
    () => new Promise((done) => navigator.serviceWorker.getRegistration().then((registration) =>
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => worker.state === "redundant" && done(true));
      }))));
  await lookAgain(page);
  assert.equal(await failed, true);
  assert.equal(await offer(page).isVisible(), false);
  site.faults.set(/./, { reset: true });
  await open(page, `atagande/${id}/`);
  assert.equal(await versionOf(page), first);
  await page.close();
});

test("two tabs: one takes the newer version, the other keeps running and is offered it, with one reload each", async () => {
  const one = await keptPage(site);
  const two = await one.context().newPage();
  await open(two, `${site.url}utforska/`);
  site.publish(next);
  const loads = [countLoads(one), countLoads(two)];
  await lookAgain(one);
  await take(one).click();
  await eventually(async () => assert.equal(await versionOf(one), next.version), { within: 10_000 });
  await offer(two).waitFor();
  assert.equal(await versionOf(two), first);
  await two.getByRole("checkbox", { name: /^Norrbotten/ }).first().check();
  // The other language of the old version is gone; the new one opens it.
  await two.getByRole("link", { name: "English" }).click();
  await two.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
  await eventually(async () => assert.equal(await versionOf(two), next.version));
  await running(two);
  assert.deepEqual(loads.map(({ count }) => count), [1, 1]);
  await one.close();
});

test("a version that went bad on the server is followed by the next good one", async () => {
  const page = await keptPage(site);
  site.faults.set(/^\/sw\.js$/, { body: "<html>maintenance</html>", mime: "text/html" });
  await lookAgain(page);
  await page.reload();
  await running(page);
  assert.equal(await versionOf(page), first);
  site.clear();
  site.publish(next);
  await lookAgain(page);
  await take(page).click();
  await eventually(async () => assert.equal(await versionOf(page), next.version), { within: 10_000 });
  await page.close();
});

test("what a newer version changes in the data is listed and marked for who had the older one", async () => {
  const page = await keptPage(site);
  assert.equal(await page.getByRole("heading", { name: /^Ändrat sedan/ }).count(), 0);
  const [changed] = JSON.parse(readFileSync("data/documents/norrbotten-samverkan-2014.json", "utf8")).commitments;
  site.publish(next);
  await lookAgain(page);
  await take(page).click();
  const section = page.getByRole("heading", { name: `Ändrat sedan data från ${first.slice(0, 10)}` });
  await section.waitFor();
  assert.deepEqual(await page.locator("#andringar li").allTextContents(), ["Ny den 2027-01-01"]);
  await page.locator("#andringar").getByRole("link", { name: "Ny den 2027-01-01" }).click();
  await page.getByRole("heading", { level: 1, name: "Ny den 2027-01-01" }).waitFor();
  assert.ok(page.url().endsWith(`/atagande/${changed.id}/`));
  assert.ok(await page.getByText("Ändrat i den här versionen").isVisible());
  // It stays so on the next visit.
  await open(page, "utforska/");
  await drawn(page);
  assert.deepEqual(await page.locator(".card", { hasText: "Ändrat i den här versionen" }).locator(".card-title").allTextContents(), ["Ny den 2027-01-01"]);
  // English was not open before: nothing is known of it.
  await open(page, "en/om/");
  assert.equal(await page.getByRole("heading", { name: /^Changed since/ }).count(), 0);
  page.assertClean();
  await page.close();
});

test("local storage holds what the page about the site lists, and the button clears it", async () => {
  const page = await keptPage(site);
  const names = () => page.evaluate(() => Object.keys(localStorage).sort());
  assert.deepEqual(await names(), ["/hubben:data.sv"]);
  assert.deepEqual(await page.context().cookies(), []);
  await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  await eventually(async () => assert.deepEqual(await names(), []));
  await page.close();
});
