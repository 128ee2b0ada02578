// The list as a whole: its order, its count and how that is told, what to do when it is empty, taking it home.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { bundle, containing, facets, select } from "./support/data.mjs";
import { count, expectList, expectSet, listed, option, search } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const explorer = async (fragment = "", more = {}) => {
  const page = await newPage({ site, ...more });
  await open(page, `utforska/${fragment}`);
  return page;
};

test("the list is ordered by document, by topic, by year", async () => {
  const page = await explorer("#region=norrbotten,vasternorrland");
  const { list } = select({ region: ["norrbotten", "vasternorrland"] });
  const ids = (some) => some.map(({ id }) => id);
  const topic = ({ topics }) => facets.amne.options.indexOf(topics[0]);
  const due = ({ due: at }) => (at ? at.to * 10_000 + (at.from ?? at.to) : Infinity);
  const order = page.getByRole("combobox", { name: "Ordning" });
  assert.ok(list.some((c) => c.due) && list.some((c) => !c.due));
  assert.deepEqual(await order.getByRole("option").allTextContents(), ["Dokument", "Ämne", "Årtal"]);
  await order.selectOption("Årtal");
  await expectList(page, ids(list.toSorted((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)))));
  assert.ok(page.url().endsWith("&sort=ar"));
  await order.selectOption("Ämne");
  await expectList(page, ids(list.toSorted((a, b) => topic(a) - topic(b))));
  await order.selectOption("Dokument");
  await expectList(page, ids(list));
  assert.ok(!page.url().includes("sort="));
  page.assertClean();
  await page.close();
});

test("a card tells region, document and year, status, form and topics in words", async () => {
  const c = select().list.find(({ due, topics }) => due && topics.length > 1);
  const page = await explorer(`#q=${encodeURIComponent(c.title.sv)}`);
  const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: c.title.sv, exact: true }) }).first();
  const text = await card.innerText();
  const region = bundle.regions.find(({ id }) => id === c.document.region).name.sv;
  const topics = c.topics.map((id) => bundle.topics.find((one) => one.id === id).name.sv);
  const status = { overenskommet: "Överenskommet", foreslaget: "Föreslaget", utlovat: "Partiet vill" }[c.status];
  for (const part of [c.title.sv, c.summary.sv, region, c.document.label.sv, status, String(c.due.to), ...topics]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  await page.close();
});

test("the count is announced politely, once for each change", async () => {
  const page = await explorer();
  const said = page.getByRole("status").filter({ hasNot: page.getByRole("button") }).first();
  assert.equal(await said.textContent(), "", "what is there at first is read with the page");
  await said.evaluate((line) => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(line.textContent)).observe(line, { childList: true, characterData: true, subtree: true });
  });
  const announced = () => page.evaluate(() => globalThis.said);
  // Several letters in a row are one change.
  await search(page).pressSequentially("klimat");
  const sentence = await count(page).textContent();
  assert.ok(sentence.startsWith(`${containing(/klimat/i).length} av `));
  await eventually(async () => assert.deepEqual(await announced(), [sentence]));
  await option(page, "Region", "Norrbotten").check();
  const next = await count(page).textContent();
  assert.notEqual(next, sentence);
  await eventually(async () => assert.deepEqual(await announced(), [sentence, next]));
  assert.equal(await count(page).getAttribute("aria-live"), null, "the sentence that is seen is not read out too");
  await page.close();
});

test("one and none are told in sentences of their own", async () => {
  const [c, ...others] = containing(/bussgods/i);
  assert.equal(others.length, 0);
  const page = await explorer("#q=bussgods");
  await expectList(page, [c.id]);
  assert.match(await count(page).textContent(), /^1 av \d+ åtaganden visas\./);
  await search(page).fill("qqqq");
  await eventually(async () => assert.match(await count(page).textContent(), /^Inget åtagande passar ditt urval\./));
  await page.close();
});

test("an empty list offers what would loosen it, and each button gives what it promises", async () => {
  const base = { region: ["stockholm"], status: ["overenskommet"] };
  const fragment = "#region=stockholm&status=overenskommet&q=v%C3%A5rd";
  const page = await explorer(fragment);
  await expectList(page, []);
  await page.getByRole("heading", { name: "Inget passar" }).waitFor();
  const within = (chosen) => containing(/vård/i).filter(({ id }) => select(chosen).ids.includes(id)).map(({ id }) => id);
  const ways = [
    ["Ta bort Region", within({ status: base.status })],
    ["Ta bort Status", within({ region: base.region })],
  ].filter(([, ids]) => ids.length > 0);
  assert.ok(ways.length === 2);
  for (const [label, ids] of ways) {
    await page.getByRole("button", { name: `${label} (då visas ${ids.length})` }).click();
    await expectSet(page, ids, label);
    assert.equal(await page.getByRole("heading", { name: "Inget passar" }).count(), 0);
    await page.goBack();
    await expectList(page, []);
  }
  assert.equal(await page.getByRole("button", { name: /^Ta bort sokordet|^Ta bort sökordet/ }).count(), 0, "what gives nothing is not offered");
  await page.getByRole("region", { name: "Åtaganden" }).locator(".empty").getByRole("button", { name: "Rensa alla" }).click();
  await expectList(page, select().ids);
  page.assertClean();
  await page.close();
});

test("an empty list offers to let the search go, and to show party-internal ones", async () => {
  const page = await explorer("#q=qqqq");
  await page.getByRole("button", { name: `Ta bort sökordet ”qqqq” (då visas ${select().ids.length})` }).click();
  await expectList(page, select().ids);
  assert.equal(await search(page).inputValue(), "");
  const inner = select({ intern: true }).list.filter((c) => !select().list.includes(c));
  const alone = inner.find((c) => containing(new RegExp(c.title.sv.replaceAll(/\W+/g, ".*"), "i")).length === 0);
  await search(page).fill(alone.title.sv);
  await expectList(page, []);
  await page.getByRole("button", { name: "Visa partiinterna (då visas 1)" }).click();
  await expectList(page, [alone.id]);
  await page.close();
});

async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Reads CSV as a spreadsheet would. */
function parse(text) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const row = rows.at(-1);
    if (quoted && text[i] === '"' && text[i + 1] === '"') row[row.length - 1] += text[(i += 1)];
    else if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === ";") row.push("");
    else if (!quoted && text.startsWith("\r\n", i)) (i += 1), rows.push([""]);
    else row[row.length - 1] += text[i];
  }
  assert.deepEqual(rows.pop(), [""], "the last line is ended");
  return rows;
}

test("the selection is downloaded as CSV that a Swedish spreadsheet opens, in the list's order", async () => {
  const page = await explorer("#region=norrbotten&sort=amne");
  const { name, text } = await download(page, "Ladda ner CSV");
  assert.equal(name, "hubben-urval.csv");
  assert.ok(text.startsWith("\ufeffid;rubrik;text;region;dokument;parti;"));
  const [head, ...rows] = parse(text.slice(1));
  assert.deepEqual(rows.map(([id]) => id), await listed(page));
  assert.ok(rows.length > 0 && rows.every((row) => row.length === head.length));
  for (const row of rows) {
    const c = select().list.find(({ id }) => id === row[0]);
    const cell = (column) => row[head.indexOf(column)];
    assert.equal(cell("rubrik"), c.title.sv);
    assert.equal(cell("text"), c.summary.sv);
    assert.equal(cell("region"), "Norrbotten");
    assert.equal(cell("börjar med"), c.source.opening);
    assert.equal(cell("ändring tkr"), String(c.amount?.change_tkr ?? ""));
    assert.equal(cell("år till"), String(c.due?.to ?? ""));
  }
  page.assertClean();
  await page.close();
});

test("the selection is downloaded as JSON with its date and terms", async () => {
  const page = await explorer("#amne=tandvard,kultur&intern=1");
  const { name, text } = await download(page, "Ladda ner JSON");
  assert.equal(name, "hubben-urval.json");
  const data = JSON.parse(text);
  assert.deepEqual(data.commitments.map(({ id }) => id), await listed(page));
  assert.equal(data.format, bundle.format);
  assert.equal(data.updated, bundle.site.updated);
  assert.deepEqual(data.licence, bundle.site.licence);
  for (const c of data.commitments) {
    const known = select({ intern: true }).list.find(({ id }) => id === c.id);
    assert.deepEqual([c.document, c.region, c.status, c.topics], [known.document.id, known.document.region, known.status, known.topics]);
    assert.equal(c.title.sv, known.title.sv);
  }
  await page.close();
});

test("the whole is downloaded from the page about the site, without leaving it", async () => {
  const page = await newPage({ site });
  await open(page, "om/");
  for (const [name, file] of [["Alla data i en fil (JSON)", "hubben.json"], ["JSON-schema", "bundle.schema.json"]]) {
    const [taken] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    assert.equal(taken.suggestedFilename(), file);
    JSON.parse(await readFile(await taken.path(), "utf8"));
  }
  assert.equal(page.url(), `${site.url}om/`);
  await page.close();
});

test("phone: sharing and downloading are at hand, in a group that says what it is for", async () => {
  const page = await explorer("", { size: "phone" });
  const tools = page.getByRole("group", { name: "Ladda ner urvalet" });
  assert.ok(await tools.getByRole("button", { name: "Ladda ner CSV" }).isVisible());
  assert.ok(await page.getByRole("button", { name: "Dela urvalet" }).isVisible());
  await page.close();
});
