// One commitment's page: where it stands, where it is from, what belongs with it, and leading on.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open, running } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { bundle, commitments, facets, select } from "./support/data.mjs";
import { expectList } from "./support/explorer.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

async function commitment(c, { fragment = "", size = "desktop", before, ...more } = {}) {
  const page = await newPage({ site, size, ...more });
  await before?.(page);
  if (more.javascript === false) await page.goto(`atagande/${c.id}/`);
  else await open(page, `atagande/${c.id}/${fragment}`);
  return page;
}

/** What stands beside a term: its value and what that means. */
const under = async (page, term) =>
  page.locator(`xpath=//dd[preceding-sibling::dt[1][normalize-space()="${term}"]]`).allInnerTexts();

const STATUS = {
  overenskommet: ["Överenskommet", "Partier som styr tillsammans har kommit överens om det."],
  foreslaget: ["Föreslaget", "Det är ett förslag till en församling eller konferens, inte ett beslut."],
  utlovat: ["Partiet vill", "Ett parti säger till väljarna att det vill detta."],
};
const CALENDAR = {
  utan: ["Utan årtal", "Källan anger inget år."],
  framtid: ["Har inte passerat", "Källans år är i år eller senare."],
  passerat: ["Har passerat", "Det säger inget om ifall det gjordes."],
};
const FOLLOW_UP = {
  upprepas: ["Upprepas", "Samma sak efterfrågas igen i ett senare dokument här."],
  bekraftas: ["Bekräftas", "Ett senare dokument här visar att det finns på plats."],
  inget: ["Inget funnet", "Inget hittades i de här dokumenten. Det säger inget om vad som har gjorts."],
};

const years = ({ due }) => (due.from ? `${due.from}–${due.to}` : String(due.to));

const examples = [
  ...Object.keys(STATUS).map((status) => commitments.find((c) => c.status === status)),
  ...Object.keys(CALENDAR).map((tid) => commitments.find((c) => facets.tid.of(c)[0] === tid)),
  ...Object.keys(FOLLOW_UP).map((found) => commitments.find((c) => facets.uppfoljning.of(c)[0] === found)),
].filter(Boolean);

test("the three standings stand apart, each with what it means", async () => {
  const page = await newPage({ site });
  for (const c of new Set(examples)) {
    await open(page, `atagande/${c.id}/`);
    assert.deepEqual(await under(page, "I källan"), STATUS[c.status], c.id);
    const [name, means] = CALENDAR[facets.tid.of(c)[0]];
    assert.deepEqual(await under(page, "I kalendern"), c.due ? [years(c), `${name}. ${means}`] : [name, means], c.id);
    assert.deepEqual(await under(page, "I andra dokument här"), FOLLOW_UP[facets.uppfoljning.of(c)[0]], c.id);
    assert.equal(await page.getByText(/\b(hållet|brutet|uppfyllt|svikit)\b/i).count(), 0);
  }
  page.assertClean();
  await page.close();
});

test("the calendar goes by today's date: the year itself has not passed, the next one has", async () => {
  const c = commitments.find(({ due }) => due);
  for (const [at, tid] of [[c.due.to, "framtid"], [c.due.to + 1, "passerat"]]) {
    const page = await commitment(c, { before: (one) => one.clock.setFixedTime(new Date(`${at}-06-15T12:00:00`)) });
    const [name, means] = CALENDAR[tid];
    assert.deepEqual(await under(page, "I kalendern"), [years(c), `${name}. ${means}`]);
    await page.close();
  }
});

test("without script the year stands alone, and an undated one is said to be undated", async () => {
  for (const c of [commitments.find(({ due }) => due), commitments.find(({ due }) => !due)]) {
    const page = await commitment(c, { javascript: false });
    const card = page.locator(".standing", { hasText: "I kalendern" });
    assert.equal(await card.getByText(c.due ? years(c) : "Utan årtal", { exact: true }).isVisible(), true);
    for (const [name] of [CALENDAR.framtid, CALENDAR.passerat]) {
      assert.equal(await card.getByText(name).filter({ visible: true }).count(), 0, "no date is known");
    }
    await page.close();
  }
});

test("form and checkability are told with the reason", async () => {
  for (const value of facets.kontroll.options) {
    const c = commitments.find(({ checkable }) => checkable.value === value);
    const page = await commitment(c);
    const name = { ja: "Ja", delvis: "Delvis", nej: "Nej" }[value];
    assert.deepEqual(await under(page, "Går det att kontrollera?"), [`${name}. ${c.checkable.reason.sv}`]);
    const form = { atgard: "Åtgärd. Ett konkret steg.", mal: "Mål. Något som ska nås.", princip: "Princip. Hur saker ska göras." }[c.form];
    if (form) assert.deepEqual(await under(page, "Typ"), [form]);
    await page.close();
  }
});

test("an amount that the source leaves open is said to be open, and no sum is shown as 0", async () => {
  const some = commitments.filter(({ amount }) => amount);
  assert.ok(some.length > 0);
  for (const c of [some.find(({ amount }) => amount.change_tkr === null), some.find(({ amount }) => amount.change_tkr)].filter(Boolean)) {
    const page = await commitment(c);
    const [text] = await under(page, "Pengar i källan");
    if (c.amount.change_tkr === null) assert.match(text, /källan lämnar summan öppen/);
    else assert.ok(text.includes(`${Math.abs(c.amount.change_tkr) / 1000}`.replace(".", ",")), text);
    await page.close();
  }
});

test("the source is told exactly: document, heading, opening words, party, date", async () => {
  const page = await newPage({ site });
  for (const document of bundle.documents) {
    const c = commitments.find((one) => one.document.id === document.id);
    await open(page, `atagande/${c.id}/`);
    assert.equal((await under(page, "Dokument"))[0], document.title.sv);
    assert.deepEqual(await under(page, "Rubrik i dokumentet"), [document.sections.find(({ id }) => id === c.source.section).heading]);
    const [opening] = await under(page, "Börjar med orden");
    assert.ok(opening.includes(c.source.opening), opening);
    const [parties] = await under(page, "Parti");
    for (const id of document.parties) assert.ok(parties.includes(bundle.parties.find((party) => party.id === id).name.sv));
    const time = (await under(page, "Tid")).join("\n");
    if (document.written) assert.ok(time.includes(String(document.written.year)), time);
    if (document.period) assert.ok(time.includes(`${document.period.from}–${document.period.to}`), time);
    if (!document.written && !document.period) assert.equal(time, "Texten anger inget datum.");
    const published = [document.written, document.period].some((date) => date?.basis === "publisher");
    assert.equal(time.includes("uppgift från utgivaren"), published);
  }
  await page.close();
});

const KINDS = {
  upprepas: ["Efterfrågas igen", "Efterfrågades tidigare"],
  bekraftas: ["Bekräftas senare", "Visar detta på plats"],
  samma: ["Samma åtagande i annat dokument", "Samma åtagande i annat dokument"],
  liknar: ["Liknar", "Liknar"],
};

test("related commitments lead to each other, both ways, with what supports the link", async () => {
  const links = commitments.flatMap((from) => from.related.map((link) => ({ from, ...link })));
  assert.ok(links.length > 0, "the data has related commitments");
  const page = await newPage({ site });
  for (const kind of new Set(links.map((link) => link.kind))) {
    const { from, to, reason } = links.find((link) => link.kind === kind);
    const other = commitments.find(({ id }) => id === to);
    const [there, back] = KINDS[kind];
    await open(page, `atagande/${from.id}/`);
    const entry = (c) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name: c.title.sv, exact: true }) });
    assert.ok((await entry(other).first().innerText()).includes(there), `${from.id}: ${there}`);
    assert.ok((await entry(other).first().innerText()).includes(reason.sv));
    await entry(other).first().getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: other.title.sv }).waitFor();
    const text = (await entry(from).allInnerTexts()).join("\n");
    assert.ok(text.includes(back), `${to}: ${back} in ${text}`);
  }
  page.assertClean();
  await page.close();
});

test("previous and next lead through the selection of the address, from its first to its last", async () => {
  const fragment = "#amne=tandvard&sort=ar";
  const { list } = select({ amne: ["tandvard"] });
  const due = ({ due: at }) => (at ? at.to * 10_000 + (at.from ?? at.to) : Infinity);
  const ordered = list.toSorted((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)));
  assert.ok(ordered.length > 2);
  const page = await commitment(ordered[0], { fragment });
  const place = (n) => page.getByText(`${n} av ${ordered.length} i urvalet`, { exact: true });
  const way = (name) => page.getByRole("navigation", { name: "Fler i urvalet" }).getByRole("link", { name });
  for (const [i, c] of ordered.entries()) {
    await page.getByRole("heading", { level: 1, name: c.title.sv, exact: true }).waitFor();
    await place(i + 1).waitFor();
    assert.equal(page.url(), `${site.url}atagande/${c.id}/${fragment}`);
    assert.equal(await way(/^Föregående/).count(), i === 0 ? 0 : 1);
    assert.equal(await way(/^Nästa/).count(), i === ordered.length - 1 ? 0 : 1);
    if (i < ordered.length - 1) await way(/^Nästa/).click();
  }
  await way(/^Föregående/).click();
  await page.getByRole("heading", { level: 1, name: ordered.at(-2).title.sv, exact: true }).waitFor();
  await page.getByRole("link", { name: "Till listan" }).click();
  await expectList(page, ordered.map(({ id }) => id));
  page.assertClean();
  await page.close();
});

test("a commitment outside the selection says so, and leads nowhere on", async () => {
  const c = commitments.find(({ document }) => document.region === "norrbotten");
  const page = await commitment(c, { fragment: "#region=stockholm" });
  assert.ok(await page.getByText("Det här åtagandet ingår inte i ditt urval.").isVisible());
  assert.equal(await page.getByRole("navigation", { name: "Fler i urvalet" }).getByRole("link").count(), 0);
  await page.close();
});

test("a topic leads to the list of that topic", async () => {
  const c = select().list.find(({ topics }) => topics.length > 1);
  const page = await commitment(c);
  const id = c.topics[1];
  await page.locator("main").getByRole("link", { name: bundle.topics.find((topic) => topic.id === id).name.sv, exact: true }).click();
  await expectList(page, select({ amne: [id] }).ids);
  await page.close();
});

for (const [where, address, button] of [
  ["a commitment", `atagande/${commitments[0].id}/#region=norrbotten`, "Dela"],
  ["a selection", "utforska/#region=norrbotten&q=v%C3%A5rd", "Dela urvalet"],
]) {
  test(`sharing ${where} copies its address where the device has no sharing of its own`, async () => {
    const page = await newPage({ site, context: { permissions: ["clipboard-read", "clipboard-write"] } });
    await page.addInitScript(() => delete Navigator.prototype.share);
    await open(page, address);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("status").filter({ hasText: "Länken är kopierad." }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), new URL(address, site.url).href);
    page.assertClean();
    await page.close();
  });

  test(`sharing ${where} uses the device's own sharing where there is one`, async () => {
    const page = await newPage({ site, size: "phone" });
    await page.addInitScript(() => {
      globalThis.shared = [];
      Navigator.prototype.share = (data) => {
        globalThis.shared.push(data);
        return Promise.reject(new DOMException("closed", "AbortError"));
      };
    });
    await open(page, address);
    await page.getByRole("button", { name: button, exact: true }).click();
    const shared = await eventually(async () => {
      const all = await page.evaluate(() => globalThis.shared);
      assert.equal(all.length, 1);
      return all[0];
    });
    assert.equal(shared.url, new URL(address, site.url).href);
    assert.ok(shared.title.length > 0);
    assert.equal(await page.getByText(/Länken är kopierad|gick inte att kopiera/).count(), 0, "closing the sheet is no failure");
    page.assertClean();
    await page.close();
  });
}

test("a selection that is shared right after typing is shared with what was typed", async () => {
  const page = await newPage({ site, context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.addInitScript(() => delete Navigator.prototype.share);
  await open(page, "utforska/#region=norrbotten");
  await page.getByRole("searchbox").fill("buss");
  // At once, as by a key: the address may still be waiting for the typing to rest.
  await page.getByRole("button", { name: "Dela urvalet" }).evaluate((button) => button.click());
  await page.getByRole("status").filter({ hasText: "Länken är kopierad." }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${site.url}utforska/#region=norrbotten&q=buss`);
  await page.close();
});

test("where nothing can be copied, it says where the link stands", async () => {
  const page = await newPage({ site });
  await page.addInitScript(() => {
    delete Navigator.prototype.share;
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await open(page, `atagande/${commitments[0].id}/`);
  await page.getByRole("button", { name: "Dela", exact: true }).click();
  await page.getByText("Det gick inte att kopiera. Länken står i adressfältet.").waitFor();
  page.assertClean();
  await page.close();
});

test("an error is reported to the site's contact, with the commitment named", async () => {
  const c = commitments.find(({ title }) => /[,åäö]/.test(title.sv));
  const page = await commitment(c);
  const href = await page.getByRole("main").getByRole("link", { name: "Rapportera fel" }).getAttribute("href");
  const mail = new URL(href);
  assert.equal(mail.protocol, "mailto:");
  assert.equal(mail.pathname, bundle.site.contact);
  assert.equal(mail.searchParams.get("subject"), `Fel i Hubben: ${c.title.sv}`);
  assert.ok(mail.searchParams.get("body").includes(c.id));
  await page.close();
});

test("a commitment that does not exist is answered with the page that helps", async () => {
  const page = await newPage({ site });
  page.expectProblems(/404/);
  await page.goto("atagande/finns-inte/");
  await page.getByRole("heading", { name: "Sidan finns inte" }).waitFor();
  await page.goto("atagande/");
  await page.getByRole("heading", { name: "Sidan finns inte" }).waitFor();
  page.assertClean();
  await page.close();
});

test("the same commitment is read in English with the selection kept", async () => {
  const c = select({ region: ["norrbotten"] }).list[1];
  const page = await commitment(c, { fragment: "#region=norrbotten" });
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: c.title.en, exact: true }).waitFor();
  assert.ok(page.url().endsWith(`/en/atagande/${c.id}/#region=norrbotten`));
  await page.reload();
  await running(page);
  await page.getByRole("heading", { level: 1, name: c.title.en, exact: true }).waitFor();
  await page.close();
});
