// The module or the data does not come: the page stays as it is, says so in one line, and a retry helps.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, test } from "node:test";
import { eventually, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { commitments, select } from "./support/data.mjs";
import { listed, option, search, ticked } from "./support/explorer.mjs";
import { dist, serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const GLUE = /^\/app\.[^/]*\.js$/;
const MODULE = /^\/app\.[^/]*\.wasm$/;
const DATA = /^\/data\/list\.sv\.[^/]*\.txt$/;

const packed = readFileSync(path.join(dist, "data", readdirSync(path.join(dist, "data")).find((name) => /^list\.sv\.\w+\.txt$/.test(name))));
/** The packed data with one byte more by one. */
const changed = (at) => {
  const body = Buffer.from(packed);
  body[at] += 1;
  return { body, mime: "text/plain" };
};
/** Where its head holds the format. */
const FORMAT = 3;

const LINES = {
  module: "Sökning och annat som räknas ut kunde inte laddas. Det som visas går att läsa ändå.",
  data: "Data till sökning och räknare kunde inte hämtas. Det som visas går att läsa och filtrera ändå.",
  version: "Sidan har uppdaterats sedan den laddades. Det som visas går att läsa ändå.",
};

const faults = [
  ["the glue is missing", GLUE, { status: 404 }, "module"],
  ["the glue is answered with a 500", GLUE, { status: 500 }, "module"],
  ["the glue is cut off", GLUE, { cut: 2000 }, "module"],
  ["the glue comes as plain text", GLUE, { mime: "text/plain" }, "module"],
  ["the glue is garbage", GLUE, { body: "<html>", mime: "text/javascript" }, "module"],
  ["the glue's connection is reset", GLUE, { reset: true }, "module"],
  ["the module is missing", MODULE, { status: 404 }, "module"],
  ["the module is answered with a 500", MODULE, { status: 500 }, "module"],
  ["the module is cut off", MODULE, { cut: 20_000 }, "module"],
  ["the module is garbage", MODULE, { body: "no module", mime: "application/wasm" }, "module"],
  ["the data is missing", DATA, { status: 404 }, "data"],
  ["the data is answered with a 500", DATA, { status: 500 }, "data"],
  ["the data is cut off", DATA, { cut: 5000 }, "data"],
  ["the data is empty", DATA, { body: "", mime: "text/plain" }, "data"],
  ["the data is a web page", DATA, { body: "<!doctype html><title>Logga in</title>" }, "data"],
  ["the data is of a newer format", DATA, changed(FORMAT), "version"],
  ["a byte of the data is wrong", DATA, changed(packed.length / 2 | 0), "data"],
];

const line = (page) => page.getByRole("status").filter({ has: page.getByRole("button", { name: "Försök igen" }) });

/** Failed loads are expected here; an uncaught error or a breach of the policy is not. */
function assertNoCrash(page) {
  const crashes = page.problems.filter((text) => !/Failed to load resource|Failed to load module script|Expected a JavaScript/.test(text));
  assert.deepEqual(crashes, []);
}

async function chooseAndType(page) {
  await option(page, "Region", "Norrbotten").check();
  await option(page, "Ämne", "Klimat och miljö").check();
  await search(page).fill("klimat");
}

for (const [name, where, fault, kind] of faults) {
  test(`${name}: readable and filterable, one line, and a retry that keeps what was chosen`, async () => {
    site.faults.set(where, fault);
    const page = await newPage({ site });
    await page.goto("utforska/");
    await eventually(async () => assert.ok(await line(page).isVisible()));
    assert.equal(await line(page).locator("p").textContent(), LINES[kind]);
    assert.equal(await page.getByRole("status").filter({ visible: true, hasText: /\S/ }).count(), 1, "one line");
    assert.deepEqual(await listed(page), select().ids);
    assert.equal(await page.getByRole("button", { name: "Ladda ner CSV" }).isVisible(), false);

    await chooseAndType(page);
    const choice = { region: ["norrbotten"], amne: ["klimat"] };
    assert.deepEqual(await listed(page), select(choice).ids);

    // A retry that fails too says so again and loses nothing.
    site.log.length = 0;
    await page.getByRole("button", { name: "Försök igen" }).click();
    await eventually(async () => {
      assert.ok(site.log.some(({ method, path: at }) => method === "GET" && where.test(at)), "it is asked for again");
      assert.ok(await line(page).isVisible());
    });

    site.faults.clear();
    await page.getByRole("button", { name: "Försök igen" }).click();
    await running(page);
    assert.equal(await line(page).isVisible(), false);
    assert.deepEqual(await ticked(page), ["region=norrbotten", "amne=klimat"]);
    assert.equal(await search(page).inputValue(), "klimat");
    const found = await listed(page);
    assert.ok(found.length > 0 && found.every((id) => select(choice).ids.includes(id)));
    assertNoCrash(page);
    await page.close();
  });
}

test("an app that the server no longer has: the retry loads the page anew, once for each press, and keeps what was chosen", async () => {
  site.faults.set(GLUE, { status: 404 });
  const page = await newPage({ site });
  await page.goto("utforska/");
  await eventually(async () => assert.ok(await line(page).isVisible()));
  await chooseAndType(page);
  await page.evaluate(() => (window.isOld = true));
  await page.getByRole("button", { name: "Försök igen" }).click();
  await eventually(async () => {
    assert.equal(await page.evaluate(() => window.isOld), undefined);
    assert.ok(await line(page).isVisible());
  });
  assert.deepEqual(await ticked(page), ["region=norrbotten", "amne=klimat"]);
  assert.equal(await search(page).inputValue(), "klimat");
  await page.evaluate(() => (window.isOld = true));
  site.faults.clear();
  await page.getByRole("button", { name: "Försök igen" }).click();
  await running(page);
  assert.equal(await page.evaluate(() => window.isOld), true, "what is there again needs no other page");
  await page.close();
});

test("a retry goes on by itself however slow the server is: there is nothing left to press twice", async () => {
  site.faults.set(GLUE, { status: 500 });
  const page = await newPage({ site });
  await page.goto("utforska/");
  await eventually(async () => assert.ok(await line(page).isVisible()));
  site.faults.clear();
  site.faults.set(GLUE, { delay: 1500 });
  await page.getByRole("button", { name: "Försök igen" }).click();
  assert.equal(await line(page).isVisible(), false);
  await running(page);
  await page.close();
});

/** The module traps so many times while it takes its data over. */
const trapping = (times) => {
  const { set } = Uint8Array.prototype;
  window.traps = 0;
  Uint8Array.prototype.set = function (bytes, at) {
    // What comes out of the module is the same.
    if (bytes.length > 10_000 && window.traps < times) {
      window.traps += 1;
      throw new WebAssembly.RuntimeError("unreachable");
    }
    return set.call(this, bytes, at);
  };
};

test("a start that traps is tried once more by itself", async () => {
  const page = await newPage({ site });
  await page.addInitScript(trapping, 1);
  await page.goto("utforska/#region=norrbotten");
  await running(page);
  assert.equal(await page.evaluate(() => window.traps), 1);
  assert.equal(await line(page).isVisible(), false);
  assert.deepEqual(await listed(page), select({ region: ["norrbotten"] }).ids);
  await page.close();
});

test("a start that traps each time: readable and filterable, one line, and a reload", async () => {
  const page = await newPage({ site });
  await page.addInitScript(trapping, 3);
  await page.goto("utforska/");
  const reload = page.getByRole("button", { name: "Ladda om" });
  await reload.waitFor();
  assert.equal(await page.evaluate(() => window.traps), 2, "no third time");
  assert.deepEqual(await listed(page), select().ids);
  await option(page, "Region", "Norrbotten").check();
  assert.deepEqual(await listed(page), select({ region: ["norrbotten"] }).ids);
  await page.close();
});

test("a module of the wrong type still runs", async () => {
  site.faults.set(MODULE, { mime: "application/octet-stream" });
  const page = await newPage({ site });
  await page.goto("utforska/");
  await running(page);
  assert.equal(await line(page).isVisible(), false);
  await page.close();
});

test("the start script is blocked: the page is as it would be without script", async () => {
  site.faults.set(/^\/start\..*\.js$/, { status: 404 });
  const page = await newPage({ site, size: "phone" });
  await page.goto("utforska/");
  await page.locator(".filters-button").click();
  await option(page, "Region", "Norrbotten").check();
  assert.deepEqual(await listed(page), select({ region: ["norrbotten"] }).ids);
  await page.close();
});

test("the line is shown on a commitment's page too, which can be read behind it", async () => {
  site.faults.set(MODULE, { status: 500 });
  const [{ id, summary }] = commitments;
  const page = await newPage({ site, size: "phone" });
  await page.goto(`atagande/${id}/`);
  await eventually(async () => assert.ok(await line(page).isVisible()));
  assert.ok(await page.getByText(summary.sv, { exact: true }).isVisible());
  site.faults.clear();
  await page.getByRole("button", { name: "Försök igen" }).click();
  await running(page);
  assert.ok(await page.getByRole("button", { name: "Dela" }).isVisible());
  await page.close();
});

test("the line is in English on an English page", async () => {
  site.faults.set(MODULE, { status: 500 });
  const page = await newPage({ site, locale: "en-GB" });
  await page.goto("en/utforska/");
  await eventually(async () => assert.ok(await page.getByRole("button", { name: "Try again" }).isVisible()));
  await page.close();
});

test("the other language's data does not come: its link still leads there", async () => {
  const page = await newPage({ site });
  await page.goto("utforska/#region=norrbotten");
  await running(page);
  site.faults.set(/^\/data\/whole\.en\./, { status: 500 });
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/en/utforska/#region=norrbotten");
  await page.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
  assert.deepEqual(await listed(page), select({ region: ["norrbotten"] }).ids);
  assert.ok(site.log.some(({ path: asked }) => asked === "/en/utforska/"), "the browser has loaded the page");
  await page.close();
});
