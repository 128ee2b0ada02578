// The page that prepares a tablet: checks, settings, start.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { assertAccessible } from "./support/axe.mjs";
import { newPage } from "./support/browser.mjs";
import { serveSite } from "./support/site.mjs";
import { touch } from "./support/stand.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const check = (page, name) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

for (const [lang, size, scheme] of [["sv", "tablet", "light"], ["sv", "landscape", "dark"], ["en", "tablet", "dark"], ["en", "landscape", "light"], ["sv", "phone", "light"]]) {
  test(`preparation, ${lang}, ${size}, ${scheme}: accessible, within its width, and nothing goes wrong`, async () => {
    const page = await newPage({ site, size, scheme });
    await open(page, lang === "sv" ? "stall/" : "en/stall/");
    await eventually(async () => assert.ok((await page.locator(".check[data-finding=waiting]").count()) <= 1, "what the browser says at once is known"));
    await assertAccessible(page);
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    page.assertClean();
    await page.close();
  });
}

test("every check says what was found and what to do", async () => {
  const page = await newPage({ site, size: "tablet" });
  await page.addInitScript(() => {
    navigator.wakeLock.request = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => Promise.resolve(true);
  });
  await open(page, "stall/");
  await check(page, "Installerad som app").getByText("Inte i ordning").waitFor();
  await check(page, "Installerad som app").getByText(/hemskärmen/).waitFor();
  await check(page, "Skärmen hålls vaken").getByText("Inte i ordning").waitFor();
  await check(page, "Fungerar utan nät").waitFor();
  await check(page, "Ny version").getByText(/data från \d{4}-\d\d-\d\d/).waitFor();
  await check(page, "Helskärm").waitFor();
  await check(page, "En egen profil").getByText("Kan inte avgöras").waitFor();
  await check(page, "Sparat tills du raderar det").getByText("Inte i ordning").waitFor();
  await page.getByRole("button", { name: "Be om löftet" }).click();
  await check(page, "Sparat tills du raderar det").getByText("I ordning", { exact: true }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Be om löftet" }).count(), 0);
  page.assertClean();
  await page.close();
});

test("without a secure context the page says why and starts all the same", async () => {
  const page = await newPage({ site, size: "tablet" });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "isSecureContext", { get: () => false });
    for (const name of ["wakeLock", "storage", "serviceWorker"]) Object.defineProperty(Navigator.prototype, name, { get: () => undefined });
  });
  await open(page, "stall/");
  await page.getByText(/^Adressen börjar med http:\/\//).waitFor();
  await check(page, "Sparat tills du raderar det").getByText("Kan inte avgöras").waitFor();
  await page.getByRole("button", { name: "Starta besöksläget" }).click();
  await touch(page).click();
  await page.getByRole("button", { name: "Börja om" }).waitFor();
  page.assertClean();
  await page.close();
});

test("settings are kept within their bounds, below the site's path", async () => {
  const page = await newPage({ site, size: "tablet" });
  await open(page, "stall/");
  const idle = page.getByRole("spinbutton", { name: /^Sekunder utan beröring/ });
  for (const [typed, kept] of [["12", "30"], ["45", "45"], ["9000", "300"]]) {
    await idle.fill(typed);
    await idle.blur();
    await eventually(async () => assert.equal(await idle.inputValue(), kept));
  }
  await page.getByText("Sparat på plattan.").waitFor();
  await idle.fill("");
  await idle.blur();
  await page.getByText("Skriv ett tal från 30 till 300.").waitFor();
  assert.equal(await idle.inputValue(), "300", "what holds stands in the field again");
  await page.getByRole("combobox", { name: "Besökaren börjar på" }).selectOption("vision");
  const base = page.getByRole("textbox", { name: "Sidans adress på internet" });
  await base.fill("javascript:alert(1)");
  await base.blur();
  await page.getByText(/ingen webbadress/).waitFor();
  await base.fill("hubben.example/val");
  await base.blur();
  await eventually(async () => assert.equal(await base.inputValue(), "https://hubben.example/val/"));
  const [swedish, english] = ["Svenska", "English"].map((name) => page.getByRole("checkbox", { name }));
  await swedish.uncheck();
  await english.click();
  await eventually(async () => assert.ok(await english.isChecked(), "one language stays"));
  await page.getByText("Minst ett språk måste finnas kvar.").waitFor();
  await swedish.check();
  await english.uncheck();
  const expected = "tid=300&start=vision&utan=en&adress=https%3A%2F%2Fhubben.example%2Fval%2F";
  assert.equal(await page.evaluate(() => localStorage.getItem("/hubben:stall")), expected);
  await page.reload();
  await eventually(async () => assert.equal(await idle.inputValue(), "300"));
  assert.equal(await base.inputValue(), "https://hubben.example/val/");
  assert.equal(await page.getByRole("combobox").inputValue(), "vision");
  assert.ok(!(await english.isChecked()));
  page.assertClean();
  await page.close();
});

test("without script the page can be read and says what it needs", async () => {
  const page = await newPage({ site, size: "tablet", javascript: false });
  await page.goto("stall/");
  await page.getByText(/Sidan behöver JavaScript/).waitFor();
  await page.getByRole("heading", { name: "iPad: Guidad åtkomst" }).waitFor();
  assert.ok(!(await page.getByText("Starta besöksläget", { exact: true }).isVisible()));
  assert.ok(!(await page.getByText("Sekunder utan beröring innan plattan frågar").isVisible()));
  await page.close();
});

test("the page is reached from the page about the site and not from the header, and search engines leave it out", async () => {
  const page = await newPage({ site });
  await open(page, "om/");
  assert.equal(await page.getByRole("banner").locator("a[href$='stall/']").count(), 0);
  await page.getByRole("link", { name: "Förbered en platta för ett valstånd" }).click();
  await page.getByRole("heading", { level: 1, name: "Förbered en platta för ett valstånd" }).waitFor();
  await page.goto("stall/");
  assert.equal(await page.locator("meta[name=robots]").getAttribute("content"), "noindex");
  await page.close();
});
