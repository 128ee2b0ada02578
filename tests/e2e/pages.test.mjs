// Every kind of page, in both languages, light and dark: accessible, clean, and within its width.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, test } from "node:test";
import { eventually, open, running } from "./support/app.mjs";
import { assertAccessible } from "./support/axe.mjs";
import { newPage } from "./support/browser.mjs";
import { bundle, commitments } from "./support/data.mjs";
import { pressFilters } from "./support/explorer.mjs";
import { dist, serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const rich = commitments.find(({ related, due }) => related.length > 0 && due) ?? commitments.find(({ due, topics }) => due && topics.length > 1);

const kinds = {
  start: "",
  explorer: "utforska/",
  "explorer with a selection": "utforska/#region=norrbotten&amne=klimat&q=klimat",
  "explorer with nothing found": "utforska/#region=stockholm&status=overenskommet",
  "explorer with a bad link": "utforska/#region=lappland&amne=tandvard",
  commitment: `atagande/${rich.id}/#amne=${rich.topics[0]}`,
  "the budget view": "budget/",
  "a plan of one's own": "budget/#kollektivtrafik=60&med=yrkanden",
  "the hub of a vision": "vision/",
  "a section of a vision": "vision/medborgare/",
  "the whole of a vision": "vision/#las=hela&avsnitt=klimat",
  "a vision with a bad link": "vision/#las=hela&avsnitt=finns-inte",
  about: "om/",
  "preparing a stand": "stall/",
};

// Each language, colour and size meets each other; every kind is seen in all of these.
const looks = [
  { lang: "sv", scheme: "light", size: "desktop" },
  { lang: "sv", scheme: "dark", size: "phone" },
  { lang: "en", scheme: "dark", size: "desktop" },
  { lang: "en", scheme: "light", size: "phone" },
];

const address = (lang, at) => (lang === "sv" ? at : `${lang}/${at}`);

for (const { lang, scheme, size } of looks) {
  for (const [kind, at] of Object.entries(kinds)) {
    // The whole list is looked at once in each colour; short lists stand for it elsewhere.
    if (kind === "explorer" && lang === "en") continue;
    test(`${kind}, ${lang}, ${scheme}, ${size}: accessible, and nothing goes wrong`, async () => {
      const page = await newPage({ site, size, scheme, locale: lang === "sv" ? "sv-SE" : "en-GB" });
      await open(page, address(lang, at));
      await assertAccessible(page);
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      page.assertClean();
      await page.close();
    });
  }
}

for (const scheme of ["light", "dark"]) {
  test(`phone, ${scheme}: the open filters are accessible`, async () => {
    const page = await newPage({ site, size: "phone", scheme });
    await open(page, "utforska/#amne=tandvard&form=atgard");
    await pressFilters(page);
    await page.getByRole("group", { name: "Region" }).waitFor();
    // Colours are only told right when the sheet has come to rest.
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await assertAccessible(page);
    await page.close();
  });

  test(`${scheme}: the static page with the line that the app did not come is accessible`, async () => {
    site.faults.set(/^\/app\..*\.wasm$/, { status: 404 });
    const page = await newPage({ site, scheme });
    await page.goto(`atagande/${rich.id}/`);
    await page.getByRole("button", { name: "Försök igen" }).waitFor();
    await assertAccessible(page);
    await page.goto("utforska/#amne=tandvard");
    await page.getByRole("button", { name: "Försök igen" }).waitFor();
    await assertAccessible(page, { exclude: [[".cards li:nth-child(n+20)"]] });
    await page.close();
  });

  test(`${scheme}: the page for what is not there stands alone and is accessible`, async () => {
    const page = await newPage({ site, scheme });
    page.expectProblems(/status of 404/);
    await page.goto("finns/inte/alls/");
    await page.getByRole("heading", { name: "Sidan finns inte" }).waitFor();
    await assertAccessible(page);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgba(0, 0, 0, 0)", "its style is let through by its policy");
    assert.deepEqual(site.log.map(({ path: asked }) => asked).filter((asked) => asked !== "/favicon.ico"), ["/finns/inte/alls/"]);
    page.assertClean();
    await page.close();
  });
}

/** What reaches beyond the window's width, or is clipped, apart from rows that scroll by themselves. */
const outside = (page) =>
  page.evaluate(() => {
    const wide = [];
    if (document.documentElement.scrollWidth > innerWidth) wide.push(`page ${document.documentElement.scrollWidth} > ${innerWidth}`);
    const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    for (const element of document.querySelectorAll("body *")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".visually-hidden, svg, .skip-link")) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      let held = false;
      for (let up = element.parentElement; up && !held; up = up.parentElement) held = scrolls(up);
      const name = `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
      if (!held && (right > innerWidth + 0.5 || left < -0.5)) wide.push(`${name} from ${left} to ${right}`);
      const clips = ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
      if (clips && element.scrollWidth > element.clientWidth + 1) wide.push(`${name} is clipped`);
    }
    return wide;
  });

/** The commitments with the longest words in their headings, and the one with the longest in its text. */
function longest(lang) {
  const word = (text) => Math.max(...text.split(/[\s-]+/).map((one) => one.length));
  const by = (field) => commitments.toSorted((a, b) => word(b[field][lang]) - word(a[field][lang]));
  return [...by("title").slice(0, 3), by("summary")[0]];
}

// Zooming to 200 % leaves half the width: of 1440 px and of 1280 px.
for (const [what, width, height] of [
  ["at a width of 320 px", 320, 640],
  ["at 200 % zoom of a desktop", 720, 450],
  ["at 200 % zoom of a small desktop", 640, 360],
]) {
  test(`nothing reaches beyond the window ${what}, with the longest words`, async () => {
    const page = await newPage({ site, context: { viewport: { width, height } } });
    const wrong = {};
    for (const lang of bundle.languages) {
      for (const at of [...Object.values(kinds), ...longest(lang).map(({ id }) => `atagande/${id}/`)]) {
        await page.goto("about:blank");
        await open(page, address(lang, at));
        const found = await outside(page);
        if (found.length > 0) wrong[address(lang, at)] = found;
        if (at.startsWith("utforska/#region=norr") && width < 700) {
          await pressFilters(page);
          await eventually(async () => assert.ok(await page.getByRole("group", { name: "Region" }).isVisible()));
          const open = await outside(page);
          if (open.length > 0) wrong[`${address(lang, at)} with the filters open`] = open;
        }
      }
    }
    assert.deepEqual(wrong, {});
    await page.close();
  });
}

test("text is not clipped when letters and lines are set wider", async () => {
  const page = await newPage({ site, context: { viewport: { width: 320, height: 640 }, bypassCSP: true } });
  for (const at of [kinds["explorer with a selection"], kinds.commitment, kinds.start, kinds["the budget view"], kinds["the hub of a vision"], kinds["a section of a vision"]]) {
    await page.goto("about:blank");
    await open(page, at);
    await page.addStyleTag({ content: "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}" });
    assert.deepEqual(await outside(page), [], at);
  }
  await page.close();
});

test("targets are at least 24 px in both directions, and the main ones 44 px", async () => {
  const page = await newPage({ site, size: "phone" });
  const small = [];
  for (const at of ["", kinds["explorer with a selection"], kinds.commitment, kinds["the budget view"], kinds["the hub of a vision"], kinds["a section of a vision"], kinds.about]) {
    await page.goto("about:blank");
    await open(page, at);
    small.push(...(await page.evaluate(() =>
      [...document.querySelectorAll("button, .button, select, summary, input[type=search], .nav-link, .way, .neighbour, .wheel-link, .contents-link, label.option")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => [element.getBoundingClientRect(), element])
        .filter(([{ width, height }]) => height < 44 || width < 24)
        .map(([{ width, height }, element]) => `${element.className || element.tagName} ${Math.round(width)}×${Math.round(height)} "${element.textContent.trim().slice(0, 30)}"`),
    )));
  }
  assert.deepEqual(small, []);
  await page.close();
});

const pages = readdirSync(dist, { recursive: true })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => name.endsWith(".html"));

test("every file has one heading, a language, a title and a description of its own, and no absolute address", () => {
  const titles = new Map();
  const reader = bundle.visions.flatMap((vision) => [vision, ...vision.parts.flatMap((part) => part.sections)]);
  assert.equal(pages.length, bundle.languages.length * (commitments.length + reader.length + bundle.budgets.length + 4) + 1);
  for (const name of pages) {
    const html = readFileSync(path.join(dist, name), "utf8");
    const lang = name.startsWith("en/") ? "en" : "sv";
    assert.ok(html.startsWith("<!doctype html>\n"), name);
    assert.ok(html.includes(`<html lang="${lang}">`), name);
    const title = html.match(/<title>([^<]+)<\/title>/)?.[1];
    assert.ok(title, name);
    const addresses = [...html.matchAll(/https?:\/\/[^"'\s<]+/g)].map(([at]) => at)
      // An example shows what an address looks like.
      .filter((at) => at !== bundle.site.licence.url && !new URL(at).host.endsWith(".example"));
    assert.deepEqual(addresses, [], name);
    if (name === "404.html") continue;
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, name);
    assert.match(html, /<meta name="description" content="[^"]{20,}">/, name);
    assert.match(html, /<meta name="referrer" content="no-referrer">/, name);
    assert.ok(!titles.has(`${lang} ${title}`), `${name} and ${titles.get(`${lang} ${title}`)} are both called ${title}`);
    titles.set(`${lang} ${title}`, name);
    assert.doesNotMatch(html, /property="og:|rel="canonical"|rel="alternate"/, `${name}: only a site with an address says so`);
    const held = /<style id="[\w-]+">([^]*?)<\/style>/g;
    const sums = [...html.matchAll(held)].map(([, sheet]) => `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
    const allowed = html.match(/style-src 'self'([^;]*);/)[1].match(/'[^']+'/g) ?? [];
    assert.deepEqual(allowed, sums, `${name}: just the style sheets that it holds are allowed in it`);
    const rest = html.replace(held, "");
    assert.doesNotMatch(rest, /\sstyle="|<style|\son\w+="|<script(?![^>]*\ssrc=)/, `${name}: the policy lets nothing inline through`);
  }
});

test("every page says which documents these are", async () => {
  const page = await newPage({ site, javascript: false });
  const years = bundle.documents.flatMap(({ written, period }) => [written?.year ?? period?.from]).filter(Boolean);
  const last = Math.max(...years);
  for (const at of ["", "utforska/", "om/", "budget/", "vision/", "vision/naturen/", `atagande/${rich.id}/`]) {
    await page.goto(at);
    const text = await page.locator(".scope").innerText();
    assert.ok(text.startsWith("Fem dokument, tre partier") === (bundle.documents.length === 5 && bundle.parties.length === 3), text);
    assert.ok(text.includes(`–${last}`) && text.includes("Andra finns inte här"), text);
  }
  await page.close();
});

test("a running page keeps its heading, title and one main part when it leads on", async () => {
  const page = await newPage({ site });
  await open(page, "");
  for (const [link, heading] of [[/^Utforska \d+/, "Utforska åtaganden"], [commitments[0].title.sv, commitments[0].title.sv]]) {
    await page.getByRole("main").getByRole("link", { name: link }).first().click();
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
    assert.equal(await page.getByRole("main").count(), 1);
  }
  await running(page);
  await page.close();
});
