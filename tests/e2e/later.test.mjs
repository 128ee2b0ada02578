// What the explorer does without until it is needed: the whole of the data, and what makes downloads and codes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { eventually, hold, open, running, settled } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { bundle, commitments } from "./support/data.mjs";
import { count, option } from "./support/explorer.mjs";
import { serveEachTest } from "./support/site.mjs";

const site = serveEachTest();

const LIST = /\/data\/list\.sv\.\w{12}\.txt/;
const WHOLE = /\/data\/whole\.sv\.\w{12}\.txt/;
const ONWARD = /\/part-onward\.\w{12}\.wasm/;
const TAKEOUT = /\/part-takeout\.\w{12}\.wasm/;
const [first] = commitments;
const documentOf = (id) => bundle.documents.find(({ commitments: own }) => own.some((one) => one.id === id)).id;
const heading = (page) => page.getByRole("heading", { level: 1 });
const card = (page) => page.getByRole("link", { name: first.title.sv, exact: true });
const source = (page) => page.getByText(first.source.opening);
const download = (page) => page.getByRole("button", { name: "Ladda ner CSV" });

for (const [lang, address] of [["sv", "utforska/"], ["en", "en/utforska/"]]) {
  test(`${lang}: the explorer runs with the list, and the rest of the data comes once it does`, async () => {
    const whole = new RegExp(`/data/whole\\.${lang}\\.\\w{12}\\.txt`);
    const page = await newPage({ site });
    const release = await hold(page, whole);
    await open(page, address);
    await option(page, "Region", "Norrbotten").check();
    assert.match(await count(page).textContent(), /\d/);
    release();
    await eventually(async () => assert.equal(site.log.filter(({ path: asked }) => whole.test(asked)).length, 1));
    page.assertClean();
    await page.close();
  });
}

test("a page whose texts were changed before the app begins with the whole of the data, and says what that says", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState === "interactive") document.querySelector(".card-title a").textContent = "Något annat";
    });
  });
  const release = await hold(page, WHOLE);
  await page.goto("utforska/");
  await eventually(async () => assert.ok(site.log.some(({ path: asked }) => LIST.test(asked))));
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.app), undefined);
  await page.getByRole("link", { name: "Något annat" }).waitFor();
  release();
  await running(page);
  await card(page).waitFor();
  await option(page, "Region", "Norrbotten").check();
  await settled(page);
  assert.equal(site.log.filter(({ path: asked }) => WHOLE.test(asked)).length, 1);
  page.assertClean();
  await page.close();
});

test("a commitment that is opened before the rest of the data is there comes with it", async () => {
  const page = await newPage({ site });
  const release = await hold(page, WHOLE);
  await open(page, "utforska/");
  const before = await heading(page).textContent();
  await card(page).click();
  await settled(page);
  assert.equal(await heading(page).textContent(), before);
  release();
  await page.waitForURL(`**/atagande/${first.id}/`);
  await source(page).waitFor();
  assert.ok(!site.log.some(({ path: asked }) => asked === `/atagande/${first.id}/`), "the browser has not loaded the page");
  await page.goBack();
  await option(page, "Region", "Norrbotten").check();
  await card(page).click();
  await source(page).waitFor();
  page.assertClean();
  await page.close();
});

for (const [name, fault] of [
  ["is missing", { status: 404 }],
  ["is cut off", { cut: 20_000 }],
  ["is a web page", { body: "<!doctype html><title>Logga in</title>" }],
]) {
  test(`the rest of the data ${name}: the link still leads there, the page can be read, and a retry helps`, async () => {
    const page = await newPage({ site });
    page.expectProblems(/./);
    site.faults.set(WHOLE, fault);
    await open(page, "utforska/");
    await card(page).click();
    await page.waitForURL(`**/atagande/${first.id}/`);
    await page.getByRole("button", { name: "Försök igen" }).waitFor();
    await source(page).waitFor();
    site.faults.clear();
    await page.getByRole("button", { name: "Försök igen" }).click();
    await running(page);
    await source(page).waitFor();
    await page.close();
  });
}

for (const [what, where] of [["the rest of the data", WHOLE], ["what reads that", ONWARD], ["what writes it", TAKEOUT]]) {
  test(`a download for which ${what} cannot be had says so, and comes once it can`, async () => {
    const page = await newPage({ site });
    page.expectProblems(/./);
    site.faults.set(where, { status: 404 });
    await open(page, "utforska/#region=norrbotten");
    await download(page).click();
    const said = page.getByRole("group", { name: "Ladda ner urvalet" }).getByRole("status");
    await said.filter({ hasText: "Urvalet kunde inte laddas ner" }).waitFor();
    site.faults.clear();
    const [file] = await Promise.all([page.waitForEvent("download"), download(page).click()]);
    assert.equal(file.suggestedFilename(), "hubben-urval.csv");
    await said.waitFor({ state: "hidden" });
    await page.close();
  });
}

test("a code that cannot be drawn: the dialog says so, and shows it once it can", async () => {
  const page = await newPage({ site });
  page.expectProblems(/./);
  site.faults.set(TAKEOUT, { status: 404 });
  await open(page, "utforska/");
  const opener = page.getByRole("banner").getByRole("button", { name: "Ta med dig", exact: true });
  const dialog = page.getByRole("dialog", { name: "Ta med dig" });
  await opener.click();
  await dialog.getByText("Koden kan inte visas").waitFor();
  site.faults.clear();
  await dialog.getByRole("button", { name: "Stäng" }).click();
  await opener.click();
  await page.getByRole("dialog").getByRole("img").waitFor();
  await page.close();
});

test("once all is there the network may go: downloads and one commitment after another", async () => {
  const page = await newPage({ site });
  await open(page, "utforska/#region=norrbotten");
  const later = () => site.log.filter(({ path: asked }) => WHOLE.test(asked) || TAKEOUT.test(asked) || /part-/.test(asked));
  await eventually(async () => {
    assert.ok([WHOLE, TAKEOUT].every((file) => later().some(({ path: asked }) => file.test(asked))));
    assert.ok(later().every(({ status }) => status === 200));
  });
  await settled(page);
  await page.context().setOffline(true);
  for (const name of ["Ladda ner CSV", "Ladda ner JSON", "Ladda ner CSV"]) {
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  }
  await card(page).dblclick();
  await source(page).waitFor();
  await page.goBack();
  await card(page).click();
  await source(page).waitFor();
  assert.deepEqual(site.log.filter(({ path: asked }) => WHOLE.test(asked)).length, 1);
  page.assertClean();
  await page.close();
});

test("the data of another version in place of the rest is not mixed with the list", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "hubben-later-"));
  const data = path.join(folder, "data");
  cpSync("data", data, { recursive: true });
  const file = path.join(data, "documents", `${documentOf(first.id)}.json`);
  const document = JSON.parse(readFileSync(file, "utf8"));
  document.commitments.find(({ id }) => id === first.id).title.sv = "Något annat";
  writeFileSync(file, JSON.stringify(document));
  execFileSync(process.env.HUBBEN_PRERENDER, ["pack", "--data", data, "--out", folder]);
  site.faults.set(WHOLE, { body: readFileSync(path.join(folder, "whole.sv.txt")), mime: "text/plain" });
  rmSync(folder, { recursive: true });
  const page = await newPage({ site });
  page.expectProblems(/./);
  await open(page, "utforska/");
  await card(page).click();
  await page.waitForURL(`**/atagande/${first.id}/`);
  await source(page).waitFor();
  assert.ok(site.log.some(({ path: asked }) => asked === `/atagande/${first.id}/`), "the browser has loaded the page");
  await page.close();
});
