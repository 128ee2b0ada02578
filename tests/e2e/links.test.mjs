// Every address in every file of the built site leads to something, wherever the folder lies.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { bundle, commitments, facets } from "./support/data.mjs";
import { sections } from "./support/reader.mjs";
import { dist, serveSite } from "./support/site.mjs";

const pages = readdirSync(dist, { recursive: true })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => name.endsWith(".html"));

const read = (name) => readFileSync(path.join(dist, name), "utf8");

/** The addresses that a page names, as they stand in it, and those that its start script is given. */
function addresses(name) {
  const html = read(name);
  const named = [...html.matchAll(/<(\w+)[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, tag, at]) => ({ tag, at: unescaped(at) }));
  // Relative to the site's root.
  const script = html.match(/<script[^>]*id="start"[^>]*>/)?.[0] ?? "";
  const rooted = [...script.matchAll(/\sdata-[\w-]+="([^"]*)"/g)].map(([, at]) => at);
  return { named, rooted };
}

const unescaped = (text) => text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Every relative address of the site with the pages that name it, resolved at a base. */
function targets(base) {
  const found = new Map();
  for (const name of pages) {
    const own = new URL(name, base);
    const { named, rooted } = addresses(name);
    const all = [
      ...named.filter(({ at }) => !/^[a-z][a-z0-9+.-]*:/i.test(at)).map(({ at }) => [at, own]),
      ...rooted.map((at) => [at, base]),
    ];
    for (const [at, from] of all) {
      assert.ok(!at.startsWith("/"), `${name}: ${at} is tied to the server's root`);
      const { href } = new URL(at, from);
      if (!found.has(href)) found.set(href, name);
    }
  }
  return found;
}

for (const base of ["/", "/a/b å/"]) {
  test(`every address leads to a file of the site below "${base}"`, () => {
    const root = new URL(base.split("/").map(encodeURIComponent).join("/"), "http://hubben.test");
    const found = targets(root);
    assert.ok(found.size > commitments.length * 2, "the crawl has found the commitments");
    const lost = [];
    for (const [href, from] of found) {
      const { pathname } = new URL(href);
      const inside = pathname.startsWith(root.pathname);
      const file = path.join(dist, decodeURIComponent(pathname.slice(root.pathname.length)), pathname.endsWith("/") ? "index.html" : "");
      if (!inside || !existsSync(file) || !statSync(file).isFile()) lost.push(`${from}: ${href}`);
    }
    assert.deepEqual(lost, []);
  });
}

test("every address is answered by a server that has the site below a path with a space and å", async () => {
  const site = await serveSite({ base: "/a/b å/" });
  const hrefs = [...new Set([...targets(new URL(site.url)).keys()].map((href) => href.split("#")[0]))];
  const lost = [];
  for (let i = 0; i < hrefs.length; i += 20) {
    const answers = await Promise.all(hrefs.slice(i, i + 20).map((href) => fetch(href, { method: "HEAD", redirect: "manual" })));
    answers.forEach(({ status }, at) => status !== 200 && lost.push(`${status} ${hrefs[i + at]}`));
  }
  assert.deepEqual(lost, []);
});

/** The values that each key of a page's state can have, by the page's address. */
function state(pathname) {
  if (!/^\/(en\/)?vision\//.test(pathname)) return Object.fromEntries(Object.entries(facets).map(([key, { options }]) => [key, options]));
  return { las: ["hela"], avsnitt: sections.map(({ id }) => id) };
}

test("every fragment names an element of its page, or state that the page knows", () => {
  const base = new URL("http://hubben.test/");
  const wrong = [];
  for (const [href, from] of targets(base)) {
    const { hash, pathname } = new URL(href);
    if (!hash) continue;
    if (!hash.includes("=")) {
      const html = read(decodeURIComponent(pathname.slice(1)) + (pathname.endsWith("/") ? "index.html" : ""));
      if (!html.includes(` id="${decodeURIComponent(hash.slice(1))}"`)) wrong.push(`${from}: ${href}`);
      continue;
    }
    for (const pair of hash.slice(1).split("&")) {
      const [key, values] = pair.split("=");
      for (const value of values.split(",")) if (!state(pathname)[key]?.includes(value)) wrong.push(`${from}: ${href}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("nothing but the terms of the data and the contact leads away from the site", () => {
  for (const name of pages) {
    const away = addresses(name).named.filter(({ at }) => /^[a-z][a-z0-9+.-]*:/i.test(at));
    for (const { tag, at } of away) {
      // The icon stands in the page itself.
      if (at.startsWith("data:image/svg+xml,")) continue;
      const known = at === bundle.site.licence.url || at.startsWith(`mailto:${bundle.site.contact}`);
      assert.ok(tag === "a" && known, `${name}: ${at}`);
    }
  }
});

test("every commitment has its page in both languages, and no page is without its commitment", () => {
  const ids = commitments.map(({ id }) => id).sort();
  assert.deepEqual(readdirSync(path.join(dist, "atagande")).sort(), ids);
  assert.deepEqual(readdirSync(path.join(dist, "en/atagande")).sort(), ids);
});
