// The harness itself, on a folder of its own: it must see each thing that it promises to see.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, beforeEach, test } from "node:test";
import zlib from "node:zlib";
import { assertAccessible } from "./axe.mjs";
import { newPage, sizes } from "./browser.mjs";
import { serveSite } from "./site.mjs";

const page = (body, head = "") => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Prov</title>
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:; connect-src 'self' http://127.0.0.2:*">
<link rel="icon" href="data:,">${head}</head><body><main><h1>Prov å</h1>${body}</main></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), "hubben-harness-"));
after(() => rmSync(folder, { recursive: true }));
const outside = `${folder}-secret`;
writeFileSync(outside, "secret");
after(() => rmSync(outside));
const files = {
  "index.html": page("<p>Hej</p>"),
  "404.html": page("<p>Finns inte</p>"),
  "ord å/index.html": page("<p>Ord</p>"),
  "error.html": page("", '<script src="error.js"></script>'),
  "error.js": 'console.error("trasigt"); throw new Error("kastat");',
  "inline.html": page("<script>1</script>"),
  "foreign.html": page("", '<script src="foreign.js"></script>'),
  "foreign.js": 'fetch("http://127.0.0.2:9/x").catch(() => {});',
  "poor.html": page('<img src="a.svg"><button></button>'),
  "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "data.json": JSON.stringify({ text: "å".repeat(3000) }),
  "made.json": JSON.stringify({ text: "ä".repeat(3000) }),
  "made.json.br": zlib.brotliCompressSync("made before"),
  "app.wasm": Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]),
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}
symlinkSync(outside, path.join(folder, "link.txt"));

const site = await serveSite({ folder });
const below = await serveSite({ folder, base: "/a/b å/" });
beforeEach(() => [site, below].forEach((one) => one.clear()));

/** A request as it stands, since `fetch` tidies paths up before it sends them. */
function ask(target, { method = "GET", headers = {}, server = site } = {}) {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method, headers, agent: false }, (got) => {
      const parts = [];
      got.on("data", (part) => parts.push(part));
      got.on("error", () => resolve({ ...got, status: got.statusCode, cut: true, body: Buffer.concat(parts) }));
      got.on("end", () =>
        resolve({ status: got.statusCode, headers: got.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("server: types, folders, missing files, the log", async () => {
  const home = await ask("/?a=1");
  assert.equal(home.status, 200);
  assert.equal(home.headers["content-type"], "text/html; charset=utf-8");
  assert.equal(home.headers["cache-control"], "no-cache");
  assert.equal((await ask("/app.wasm")).headers["content-type"], "application/wasm");
  assert.match((await ask("/data.json")).headers["content-type"], /^application\/json/);

  const slash = await ask("/ord%20%C3%A5?b=2");
  assert.equal(slash.status, 301);
  assert.equal(slash.headers.location, "/ord%20%C3%A5/?b=2");

  const missing = await ask("/nix/");
  assert.equal(missing.status, 404);
  assert.equal(missing.headers["content-type"], "text/html; charset=utf-8");
  assert.match(missing.body.toString(), /Finns inte/);

  assert.deepEqual(site.log[0], { method: "GET", path: "/", query: "?a=1", status: 200 });
  assert.deepEqual(site.log.map(({ path: at, status }) => `${at} ${status}`).slice(3), ["/ord å 301", "/nix/ 404"]);
});

test("server: HEAD and nothing but GET and HEAD", async () => {
  const head = await ask("/data.json", { method: "HEAD" });
  assert.equal(head.body.length, 0);
  assert.equal(Number(head.headers["content-length"]), Buffer.byteLength(files["data.json"]));
  assert.equal((await ask("/", { method: "POST" })).status, 405);
});

test("server: no way out of the folder", async () => {
  const name = path.basename(outside);
  for (const target of [
    `/../${name}`, `/ord%20%C3%A5/../../${name}`, `/%2e%2e/${name}`, `/..%2f${name}`, `/..%5c${name}`,
    "/link.txt", "//127.0.0.2/ord%20%C3%A5", "/%", "/%00",
  ]) {
    const { status, body } = await ask(target);
    assert.ok([400, 404].includes(status), `${target} gave ${status}`);
    assert.doesNotMatch(body.toString(), /secret/);
  }
});

test("server: brotli when it is accepted", async () => {
  const headers = { "Accept-Encoding": "gzip, br" };
  for (let round = 0; round < 2; round += 1) {
    const { headers: got, body } = await ask("/data.json", { headers });
    assert.equal(got["content-encoding"], "br");
    assert.equal(zlib.brotliDecompressSync(body).toString(), files["data.json"]);
  }
  const made = await ask("/made.json", { headers });
  assert.equal(zlib.brotliDecompressSync(made.body).toString(), "made before", "what lies beside the file is sent");
  const refused = await ask("/data.json", { headers: { "Accept-Encoding": "br;q=0" } });
  assert.equal(refused.headers["content-encoding"], undefined);
});

test("server: below a path with a space and å", async () => {
  assert.ok(below.url.endsWith("/a/b%20%C3%A5/"));
  const home = await fetch(below.url);
  assert.equal(home.status, 200);
  const bare = await ask("/a/b%20%c3%a5", { server: below });
  assert.equal(bare.headers.location, "/a/b%20%C3%A5/");
  assert.equal((await ask("/", { server: below })).status, 404);
  assert.deepEqual(below.log.map(({ outside: out }) => Boolean(out)), [false, true, true]);
});

test("server: faults come and go", async () => {
  const set = (fault) => site.faults.set("^/data\\.json$", fault);
  set({ status: 500 });
  assert.equal((await ask("/data.json")).status, 500);
  set({ status: 404 });
  assert.match((await ask("/data.json")).body.toString(), /Finns inte/);
  set({ body: "{", mime: "text/plain" });
  const made = await ask("/data.json");
  assert.deepEqual([made.status, made.body.toString(), made.headers["content-type"]], [200, "{", "text/plain"]);
  set({ mime: "text/html" });
  const other = await ask("/data.json");
  assert.deepEqual([other.headers["content-type"], other.body.toString()], ["text/html", files["data.json"]]);
  set({ cut: 10 });
  const cut = await ask("/data.json");
  assert.deepEqual([cut.cut, cut.body.length], [true, 10]);
  set({ reset: true });
  await assert.rejects(ask("/data.json"), { code: "ECONNRESET" });
  set({ delay: 200 });
  const before = performance.now();
  assert.equal((await ask("/data.json")).status, 200);
  assert.ok(performance.now() - before >= 190);

  site.faults.clear();
  site.faults.set((at) => at.endsWith(".svg"), { status: 503 });
  assert.equal((await ask("/a.svg")).status, 503);
  assert.equal((await ask("/data.json")).status, 200);
});

test("pages: sizes, language, colours", async () => {
  for (const [size, { viewport }] of Object.entries(sizes)) {
    const tab = await newPage({ site: below, size, scheme: "dark" });
    await tab.goto("");
    const seen = await tab.evaluate(() => [
      innerWidth, innerHeight, navigator.language, matchMedia("(prefers-color-scheme: dark)").matches,
    ]);
    assert.deepEqual(seen, [viewport.width, viewport.height, "sv-SE", true]);
    tab.assertClean();
    await tab.close();
  }
});

test("pages: everything that is wrong is seen", async () => {
  for (const [name, wrong] of [
    ["error.html", /console error: trasigt/],
    ["error.html", /page error: Error: kastat/],
    ["inline.html", /Content Security Policy/],
    ["foreign.html", /request to another origin: http:\/\/127\.0\.0\.2:9\/x/],
    ["nix.html", /404/],
  ]) {
    const tab = await newPage({ site });
    await tab.goto(name, { waitUntil: "networkidle" });
    assert.throws(() => tab.assertClean(), wrong, name);
    await tab.close();
  }
});

test("pages: what is expected is forgiven, and must come", async () => {
  const tab = await newPage({ site });
  await tab.goto("error.html");
  tab.expectProblems(/trasigt/);
  assert.throws(() => tab.assertClean(), /kastat/);
  tab.expectProblems(/kastat/);
  tab.assertClean();
  tab.expectProblems(/aldrig/);
  assert.throws(() => tab.assertClean(), /aldrig/);
  await tab.close();
});

test("pages: without script, none runs", async () => {
  const tab = await newPage({ site, javascript: false });
  await tab.goto("error.html");
  assert.equal(await tab.getByRole("heading").textContent(), "Prov å");
  await assert.rejects(assertAccessible(tab), /without scripts/);
  tab.assertClean();
  await tab.close();
});

test("axe: passes a good page and names what a poor one lacks", async () => {
  const tab = await newPage({ site });
  await tab.goto("");
  await assertAccessible(tab);
  await tab.goto("poor.html");
  await assert.rejects(assertAccessible(tab), /button-name[^]*image-alt[^]*<img/);
  await assertAccessible(tab, { include: ["h1"] });
  await assertAccessible(tab, { exclude: [["img"], ["button"]] });
  tab.assertClean();
  await tab.close();
});
