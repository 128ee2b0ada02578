// Pages made out of a page.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as html from "../site/html.mjs";

const PAGE = `<!doctype html>
<html lang="sv">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
<style id="style">a{}</style>
<style id="filter">b{}
c{}</style>
<noscript><link rel="stylesheet" href="../no-script.3.css"></noscript>
<link rel="icon" href="data:," type="image/svg+xml">
<link rel="manifest" href="../site.webmanifest">
<link rel="modulepreload" href="../app.4.js" fetchpriority="low">
<link rel="preload" as="fetch" type="application/wasm" href="../app.5.wasm" crossorigin fetchpriority="low">
<link rel="preload" as="fetch" type="text/plain" href="../data/list.sv.6.txt" crossorigin fetchpriority="low">
</head>
<body>
<div id="page"><main><div class="a"><div>one</div></div><p>a &lt;div&gt;</p></main></div>
<div class="boot" id="boot" hidden></div>
<script type="module" id="start" src="../start.7.js" data-glue="app.4.js"></script>
</body>
</html>
`;

test("attributes are read with and without values", () => {
  const tag = '<link rel="preload" data-rel="x" crossorigin href="../a.css">';
  assert.equal(html.attribute(tag, "rel"), "preload");
  assert.equal(html.attribute(tag, "crossorigin"), "");
  assert.equal(html.attribute(tag, "href"), "../a.css");
  assert.equal(html.attribute(tag, "media"), undefined);
});

test("the static page keeps its content and its styles, and nothing that runs or is fetched for what runs", () => {
  const still = html.withoutScript(PAGE);
  assert.deepEqual([...still.matchAll(/<link\b[^>]*>/g)].map(([tag]) => html.attribute(tag, "href")), [
    "../no-script.3.css", "data:,",
  ]);
  assert.ok(still.includes("<style id=\"style\">a{}</style>"));
  assert.ok(!/<script|modulepreload|wasm|json|manifest/.test(still));
  assert.ok(still.includes('<div id="page"><main><div class="a">'));
});

test("the bare page has an empty element to take over, and all else", () => {
  const bare = html.withoutContent(PAGE);
  assert.equal(bare, PAGE.replace(/<main>.*<\/main>/, ""));
  assert.throws(() => html.withoutContent("<body></body>"), /no <div id="page">/);
  assert.throws(() => html.withoutContent('<div id="page"><div></div>'), /not closed/);
});

test("the whole of the data is preloaded in place of the list", () => {
  const page = PAGE.replace("<script", '<script data-sv-list="data/list.sv.6.txt" data-sv-whole="data/whole.sv.8.txt"');
  const whole = html.withWholeData(page);
  assert.match(whole, /<link[^>]* href="\.\.\/data\/whole\.sv\.8\.txt"/);
  assert.doesNotMatch(whole, /<link[^>]*list/);
  assert.throws(() => html.withWholeData(PAGE), /does not name the whole/);
});

test("a preload's priority is set, left to the browser, or the preload goes", () => {
  const module = (page) => /<link[^>]*wasm[^>]*>/.exec(page)?.[0];
  assert.match(module(html.withPriority(PAGE, "module", "high")), / crossorigin fetchpriority="high">$/);
  assert.match(module(html.withPriority(PAGE, "module", "auto")), / crossorigin>$/);
  assert.equal(module(html.withoutPreload(PAGE, "module")), undefined);
  assert.equal(html.withoutPreload(PAGE, "data").split("\n").length, PAGE.split("\n").length - 1);
  assert.equal(html.withPriority(PAGE, "data", "low"), PAGE);
});

test("styles that the page holds are linked, and those for browsers without script stay as they are", () => {
  const sheets = [];
  const linked = html.withLinkedStyles(PAGE, (sheet) => `../${sheets.push(sheet)}.css`);
  assert.deepEqual(sheets, ["a{}", "b{}\nc{}"]);
  assert.ok(linked.includes('<link rel="stylesheet" href="../1.css">\n<link rel="stylesheet" href="../2.css">\n<noscript><link'));
  assert.ok(!linked.includes("<style"));
});

test("a page names what its app needs, by kind", () => {
  assert.deepEqual(html.needs(PAGE).map(({ kind, href }) => `${kind} ${href}`), [
    "glue ../app.4.js", "module ../app.5.wasm",
    "data ../data/list.sv.6.txt", "start ../start.7.js",
  ]);
});
