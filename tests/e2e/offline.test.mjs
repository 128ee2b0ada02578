// Without a network: what has been opened once works, whole and unchanged, and nothing is claimed that was not read back.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, beforeEach, test } from "node:test";
import { eventually, files, open, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { takeTime } from "./support/clock.mjs";
import { commitments, select } from "./support/data.mjs";
import { listed } from "./support/explorer.mjs";
import { cacheNames, copyLine, keptPage, spoil, stopWorkers, whole } from "./support/offline.mjs";
import { dist, serveSite } from "./support/site.mjs";
import { release } from "./support/versions.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const known = release();
const [{ id, title }] = commitments;

for (const base of ["/", "/a/b å/"]) {
  test(`below ${base}: with the server gone every kind of page opens, with its state, and reloads`, async () => {
    const server = await serveSite({ base });
    const page = await keptPage(server);
    assert.equal(await copyLine(page).textContent(), `Fungerar utan nät: ${known.files.length} av ${known.files.length} filer är sparade och kontrollerade.`);
    await server.close();
    const go = async (address, heading) => {
      await open(page, server.url + address);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    };
    await go(`atagande/${id}/`, title.sv);
    assert.equal(await page.title(), `${title.sv} – Hubben`);
    await page.reload();
    await running(page);
    await page.getByRole("heading", { level: 1, name: title.sv }).waitFor();
    await go(`en/atagande/${id}/index.html`, title.en);
    await go(`atagande/${id}`, title.sv);
    await go("utforska/#region=norrbotten&amne=klimat", "Utforska åtaganden");
    assert.deepEqual(await listed(page), select({ region: ["norrbotten"], amne: ["klimat"] }).ids);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Explore commitments" }).waitFor();
    await go("budget/#kollektivtrafik=60", /Norrbotten/);
    await go("en/vision/klimat/", /climate/i);
    await go("", /politiska dokument/);
    page.assertClean();
    await page.close();
  });
}

test("a tab that is opened while the server is gone opens a deep link", async () => {
  const server = await serveSite();
  const first = await keptPage(server);
  await server.close();
  const page = await first.context().newPage();
  await open(page, `${server.url}atagande/${id}/`);
  await page.getByRole("heading", { level: 1, name: title.sv }).waitFor();
  await first.close();
});

test("nothing is claimed before all of it is there, and nothing is served of half a version", async () => {
  site.faults.set(/^\/offline\/en\.txt$/, { status: 500 });
  const page = await newPage({ site, worker: true });
  await open(page, "om/");
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Kopian blev inte färdig/), { within: 15_000 });
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null), null);
  // The next visit goes on where this one stopped.
  site.clear();
  await open(page, "om/");
  await whole(page);
  const hashed = site.log.filter(({ path: asked }) => files.module.test(asked));
  assert.ok(hashed.length <= 1, "what was whole is not fetched again");
  await page.close();
});

test("a file that is not what this version is made of is not kept", async () => {
  site.faults.set(/^\/offline\/sv\.txt$/, { body: "<p>something else</p>" });
  const page = await newPage({ site, worker: true });
  await open(page, "om/");
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Kopian blev inte färdig/), { within: 15_000 });
  await page.close();
});

test("once the copy is there the server sees nothing of a visit but the question for a new version", async () => {
  const page = await keptPage(site);
  site.clear();
  await open(page, `atagande/${id}/`);
  await open(page, "utforska/#region=norrbotten");
  await open(page, "en/vision/");
  await page.reload();
  await running(page);
  assert.deepEqual([...new Set(site.log.map(({ path: asked }) => asked))].filter((asked) => asked !== "/sw.js"), []);
  await page.close();
});

test("what is missing is never answered with a page", async () => {
  const server = await serveSite();
  const page = await keptPage(server);
  const ask = (asked) => page.evaluate((to) => fetch(to).then((answer) => [answer.status, answer.headers.get("content-type")], () => "failed"), server.url + asked);
  server.faults.set(/\/app\.000000000000\.js$/, { status: 404, body: "no\n", mime: "text/plain" });
  assert.deepEqual(await ask("app.000000000000.js"), [404, "text/plain"]);
  await server.close();
  assert.equal(await ask("app.000000000000.js"), "failed");
  const answer = await page.goto(`${server.url}finns-inte/`);
  assert.equal(answer.status(), 503);
  await page.getByRole("heading", { name: "Finns inte utan nät" }).waitFor();
  await page.getByRole("link", { name: "Till startsidan" }).click();
  await running(page);
  await page.getByRole("heading", { level: 1, name: /politiska dokument/ }).waitFor();
  await page.close();
});

test("a kept file that has become corrupt is dropped and fetched again, once", async () => {
  const page = await keptPage(site);
  await spoil(page, "/data/list.sv.");
  site.clear();
  await open(page, "utforska/");
  assert.equal(site.log.filter(({ path: asked }) => files.data.test(asked)).length, 1);
  await open(page, "om/");
  await whole(page);
  await page.close();
});

test("a kept file that has become corrupt without a network: the page can be read and says so", async () => {
  const server = await serveSite();
  const page = await keptPage(server);
  await spoil(page, "/data/list.sv.");
  await server.close();
  await page.goto(`${server.url}utforska/`);
  await page.locator("#boot").waitFor();
  assert.deepEqual(await listed(page), select().ids);
  await page.close();
});

test("the browser has deleted the copy: the site opens from the network, and the copy is made again", async () => {
  const page = await keptPage(site);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await stopWorkers(page);
  await open(page, `atagande/${id}/`);
  await open(page, "om/");
  await whole(page);
  await page.close();
});

test("what is missing is fetched once the network is back, without a reload", async () => {
  const server = await serveSite();
  const page = await keptPage(server);
  const lost = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    const kept = (await cache.keys()).filter(({ url }) => /icons|screenshots/.test(url));
    await Promise.all(kept.map((request) => cache.delete(request)));
    return kept.length;
  });
  assert.ok(lost > 0);
  server.faults.set(/icons|screenshots/, { status: 500 });
  await page.context().setOffline(true);
  await page.reload();
  const line = `${known.files.length - lost} av ${known.files.length} filer är sparade.`;
  await eventually(async () => assert.ok((await copyLine(page).textContent()).startsWith(line)));
  server.faults.clear();
  await page.context().setOffline(false);
  await whole(page);
  await page.close();
});

test("what is kept is deleted on request, and nothing comes back until the site is opened again", async () => {
  const page = await keptPage(site);
  await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  await eventually(async () => assert.deepEqual(await cacheNames(page), []));
  assert.deepEqual(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  // The worker answers for this page until it is left.
  const answer = page.waitForResponse(/\/data\/whole\.en\./);
  await page.getByRole("link", { name: "English" }).click();
  await (await answer).finished();
  await page.getByRole("heading", { level: 1, name: "About" }).waitFor();
  assert.deepEqual(await cacheNames(page), []);
  // While the first page still holds the worker that has forgotten.
  const again = await page.context().newPage();
  await open(again, new URL("om/", site.url).href);
  await whole(again);
  await page.close();
});

test("what was deleted is claimed nowhere, in other tabs neither, and nothing is left there again", async () => {
  const page = await keptPage(site);
  const other = await page.context().newPage();
  await open(other, new URL("om/", site.url).href);
  await whole(other);
  await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  for (const tab of [page, other]) {
    await eventually(async () => assert.equal(await copyLine(tab).textContent(), "Kopian är raderad. Öppna sidan igen, så sparas en ny."));
    await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await tab.evaluate(() => dispatchEvent(new Event("online")));
    const answer = tab.waitForResponse(/\/data\/whole\.en\./);
    await tab.getByRole("link", { name: "English" }).click();
    await (await answer).finished();
    await tab.getByRole("heading", { level: 1, name: "About" }).waitFor();
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
  }
  await page.evaluate(() => document.querySelector("main a[href$='stall/']").click());
  await page.locator(".check[data-finding=bad]").filter({ hasText: "The copy has been deleted" }).waitFor();
  assert.deepEqual(await cacheNames(page), []);
  await page.close();
});

for (const [when, pattern] of [["before the browser knows of a copy", /^\/sw\.js/], ["while it is being made", /^\/data\/whole\.en\./]]) {
  test(`deleting ${when} holds too, and is no failure`, async () => {
    const server = await serveSite();
    const page = await newPage({ site: server, worker: true });
    server.faults.set(pattern, { delay: 1500 });
    const worker = page.context().waitForEvent("serviceworker");
    await open(page, "om/");
    await eventually(async () => assert.ok(server.log.some(({ path: at }) => pattern.test(at))));
    await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
    await eventually(async () => assert.match(await copyLine(page).textContent(), /^Kopian är raderad/));
    // What was under way comes to its end.
    await worker;
    await eventually(async () => assert.deepEqual(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]), [[], 0]), { within: 10_000 });
    assert.match(await copyLine(page).textContent(), /^Kopian är raderad/);
    await page.close();
    await server.close();
  });
}

test("deleting before the app has asked for the copy deletes the one from before", async () => {
  const page = await keptPage(site);
  const tab = await page.context().newPage();
  await takeTime(tab);
  await open(tab, new URL("om/", site.url).href);
  await tab.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  await tab.clock.runFor(2000);
  await eventually(async () => assert.deepEqual(await cacheNames(tab), []));
  assert.match(await copyLine(tab).textContent(), /^Kopian är raderad/);
  await page.close();
});

test("what is asked for while the copy is being deleted does not bring it back", async () => {
  // The worker's question whether there is a copy is answered late, so that the deletion comes in between.
  const late = "const { has } = CacheStorage.prototype; CacheStorage.prototype.has = async function (name) { const is = await has.call(this, name); await new Promise((done) => setTimeout(done, 1000)); return is; };";
  site.faults.set(/^\/sw\.js$/, { body: late + readFileSync(path.join(dist, "sw.js"), "utf8"), mime: "text/javascript" });
  const page = await keptPage(site);
  await page.evaluate(() => void (window.asked = fetch(document.querySelector("link[rel=modulepreload]").href)));
  await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Kopian är raderad/));
  await page.evaluate(() => window.asked);
  assert.deepEqual(await cacheNames(page), []);
  await page.close();
});

test("a copy that could not be made at first is made once the network is back", async () => {
  const page = await newPage({ site, worker: true });
  site.faults.set(/icons/, { status: 500 });
  await open(page, "om/");
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Kopian blev inte färdig/), { within: 15_000 });
  site.faults.clear();
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await whole(page);
  await page.close();
});

test("two sites on one host keep a copy each, and deleting one leaves the other", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "hubben-two-"));
  after(() => rmSync(folder, { recursive: true }));
  for (const name of ["ett", "två"]) cpSync(dist, path.join(folder, name), { recursive: true });
  const host = await serveSite({ folder });
  const page = await newPage({ site: host, worker: true });
  for (const name of ["ett", "två"]) {
    await open(page, `${name}/om/`);
    await whole(page);
  }
  assert.equal((await cacheNames(page)).length, 2);
  await page.getByRole("button", { name: "Radera det som är sparat i enheten" }).click();
  await eventually(async () => assert.deepEqual(await cacheNames(page), [`hubben /ett/ ${known.version}`]));
  await page.close();
});

test("a browser without service workers says that no copy is kept, and works", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
  await open(page, "om/");
  await eventually(async () => assert.match(await copyLine(page).textContent(), /^Här sparas ingen kopia/));
  page.assertClean();
  await page.close();
});

test("there is a way past the app, to the page as a file", async () => {
  const page = await keptPage(site);
  site.clear();
  await page.goto(`atagande/${id}/?utan-app`, { waitUntil: "domcontentloaded" });
  assert.ok(site.log.some(({ path: asked }) => asked === `/atagande/${id}/`));
  await page.close();
});

test("past the app without a network: what is kept as a file opens, anything else says what it is", async () => {
  const server = await serveSite();
  const page = await keptPage(server);
  await server.close();
  for (const address of ["om/?utan-app", "utforska?utan-app"]) {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    assert.ok((await page.locator("main").innerText()).length > 1000, address);
  }
  await page.goto(`atagande/${id}/?utan-app`, { waitUntil: "domcontentloaded" });
  await page.getByRole("heading", { level: 1, name: "Finns inte utan nät" }).waitFor();
  await page.close();
});

test("where the browser offers to install the site, the page about the site does", async () => {
  const page = await newPage({ site });
  await open(page, "om/");
  const install = page.getByRole("button", { name: "Installera på enheten" });
  assert.equal(await install.isVisible(), false);
  await page.evaluate(() => {
    const event = new Event("beforeinstallprompt", { cancelable: true });
    event.prompt = () => (globalThis.prompted = true);
    dispatchEvent(event);
  });
  await install.click();
  assert.equal(await page.evaluate(() => globalThis.prompted), true);
  assert.equal(await install.isVisible(), false);
  await page.close();
});

test("the manifest names what the site has, in each language, and its images are there", async () => {
  for (const beginning of ["", "en/"]) {
    const at = new URL(`${beginning}site.webmanifest`, site.url);
    const manifest = await (await fetch(at)).json();
    assert.equal(manifest.display, "standalone");
    assert.equal(new URL(manifest.scope, at).href, site.url);
    assert.deepEqual(manifest.shortcuts.map(({ url }) => new URL(url, at).href), ["utforska/", "budget/", "vision/"].map((way) => `${site.url}${beginning}${way}`));
    assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
      const image = await fetch(new URL(src, at));
      assert.equal(image.status, 200, src);
      const page = await newPage({ site });
      await page.goto("om/");
      const size = await page.evaluate(async (href) => {
        const picture = new Image();
        picture.src = href;
        await picture.decode();
        return `${picture.naturalWidth}x${picture.naturalHeight}`;
      }, `data:${image.headers.get("content-type")};base64,${Buffer.from(await image.arrayBuffer()).toString("base64")}`).catch((error) => String(error));
      assert.equal(size, sizes, src);
      await page.close();
    }
  }
});
