// A plan leaves the view: as a link, beside another, as a file, on paper, without JavaScript.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { assertAccessible } from "./support/axe.mjs";
import { newPage } from "./support/browser.mjs";
import { budget, card, field, fragment, lines, result, rows, years } from "./support/budget.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

const OWN = "#kollektivtrafik=60.5&halsocentraler=-9&reseersattning=0&loner=80&med=yrkanden&ar=2024";

test("a shared link opens with the same numbers elsewhere, in both languages, and after a reload", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, `budget/${OWN}`);
  const [numbers, sum] = [await years(page), await result(page)];
  assert.equal(sum, "−104,5 till −115,5 Mkr");
  assert.equal(fragment(page), OWN);
  const other = await newPage({ site });
  await open(other, page.url().slice(site.url.length));
  assert.deepEqual([await years(other), await result(other)], [numbers, sum]);
  await other.reload();
  await eventually(async () => assert.deepEqual([await years(other), await result(other)], [numbers, sum]));
  await other.getByRole("link", { name: "English" }).click();
  await eventually(async () => assert.match(await result(other), /^−104\.5 to −115\.5 MSEK/));
  assert.equal(fragment(other), OWN);
  page.assertClean();
  other.assertClean();
  await page.close();
  await other.close();
});

test("of a bad link what can be understood opens, and the rest is named", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#kollektivtrafik=900&kultur=8&ar=1999&med=finns-ej&sommarlovskort=%3Cb%3E&okand=3");
  const notice = page.getByRole("alert").filter({ hasText: "utelämnats" });
  const text = await notice.innerText();
  for (const what of ["kollektivtrafik ”900”", "ar ”1999”", "med ”finns-ej”"]) assert.ok(text.includes(what), `${what}: ${text}`);
  assert.ok(!text.includes("okand"), "unknown keys are ignored");
  assert.equal(await field(page, "kultur").inputValue(), "8");
  assert.equal(await field(page, "kollektivtrafik").inputValue(), "50");
  await notice.getByRole("button").click();
  await eventually(() => assert.equal(fragment(page), "#kultur=8"));
  page.assertClean();
  await page.close();
});

test("a link that was escaped on its way still holds its plan, and one that holds none is told", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#mot=kultur%253D1");
  await eventually(async () => assert.equal((await rows(page, ".bars"))[5][4], "+1"));
  await page.getByRole("button", { name: "Sluta jämföra" }).click();
  await page.getByLabel("Länk till den andra planen").fill("https://example.org/budget/#kultur%3D2");
  await page.getByRole("button", { name: "Jämför", exact: true }).click();
  await eventually(async () => assert.equal((await rows(page, ".bars"))[5][4], "+2"));
  await page.goto("budget/#mot=hej");
  await page.getByRole("alert").filter({ hasText: "mot ”hej”" }).waitFor();
  page.assertClean();
  await page.close();
});

test("two links side by side: pasted, swapped, shared and ended; what holds no plan is refused", async () => {
  const page = await newPage({ site });
  await open(page, "budget/#kultur=8");
  const box = page.getByLabel("Länk till den andra planen");
  for (const nonsense of ["hej", "https://example.org/", "https://example.org/vision/#las=hela"]) {
    await box.fill(nonsense);
    await page.getByRole("button", { name: "Jämför", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "ingen plan" }).waitFor();
  }
  await box.fill(`https://example.org/sida/budget/${OWN}&kultur=9000`);
  await box.press("Enter");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "ar-for-ar"));
  const notice = page.getByRole("alert").filter({ hasText: "kultur ”9000”" });
  await notice.getByRole("button").click();
  await notice.waitFor({ state: "hidden" });
  await page.getByText("Du jämför med en annan plan.").waitFor();
  await eventually(async () => assert.equal((await years(page))[1][4], "−104,5 till −115,5"));
  const byLine = await rows(page, ".bars");
  assert.deepEqual(byLine[1], ["Kollektivtrafik", "+50", "+50", "0", "+60,5"]);
  assert.deepEqual(byLine[7], ["Arbete för ”rättvisa löner”", "+100", "Räknas inte med", "", "+80"]);
  // A comparison is a link as well.
  const other = await newPage({ site });
  await open(other, page.url().slice(site.url.length));
  assert.equal((await years(other))[1][4], "−104,5 till −115,5");
  await page.getByRole("button", { name: "Byt plats på planerna" }).click();
  await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), "60,5"));
  await page.getByRole("button", { name: "Sluta jämföra" }).click();
  await eventually(async () => assert.equal((await years(page))[1].length, 4));
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "annan-plan"));
  await page.goBack();
  await eventually(async () => assert.equal((await years(page))[1].length, 5));
  page.assertClean();
  other.assertClean();
  await page.close();
  await other.close();
});

test("saved as CSV, a spreadsheet reads the same numbers", async () => {
  const page = await newPage({ site });
  await open(page, `budget/${OWN}`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Spara som CSV" }).click()]);
  assert.equal(download.suggestedFilename(), "hubben-budget.csv");
  const bytes = readFileSync(await download.path());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const [head, ...table] = bytes.subarray(3).toString().trimEnd().split("\r\n").map((row) => row.split(";"));
  assert.equal(table.length, lines.length + 1);
  assert.ok(table.every((row) => row.length === head.length), "every row has every column");
  const cell = (id, name) => table.find((row) => row[0] === id)[head.indexOf(name)];
  assert.equal(cell("kollektivtrafik", "planen, miljoner kronor"), "50");
  assert.equal(cell("kollektivtrafik", "din, miljoner kronor"), "60,5");
  assert.equal(cell("halsocentraler", "2023–2025 lägst"), "27");
  assert.equal(cell("reseersattning", "planen, miljoner kronor"), "");
  assert.deepEqual([cell("reseersattning", "okänt belopp"), table.at(-1)[head.indexOf("okänt belopp")]], ["nej", "nej"], "the visitor has set it");
  // The columns add up to the result on the page.
  const number = (text) => Number(text.replace(",", "."));
  for (const end of ["lägst", "högst"]) {
    const column = head.indexOf(`2024 ${end}`);
    const sum = table.slice(0, -1).reduce((all, row) => all + number(row[column]), 0);
    assert.equal(sum, number(table.at(-1)[column]));
  }
  assert.equal(table.at(-1)[head.indexOf("2024 högst")], "-104,5");
  page.assertClean();
  await page.close();
});

test("on paper: what it is, every line and every number, nothing to press", async () => {
  const page = await newPage({ site });
  await open(page, `budget/${OWN}`);
  await page.emulateMedia({ media: "print" });
  const text = await page.locator("body").innerText();
  for (const what of [budget.title.sv, budget.frame.sv, ...budget.notes.map(({ sv }) => sv), "+60,5", "−104,5 till −115,5"]) assert.ok(text.replaceAll(/\s+/g, " ").includes(what), what);
  for (const what of [".starts", ".years", ".control", ".compare", ".take-plan", ".site-nav"]) assert.equal(await page.locator(what).first().isVisible(), false, what);
  assert.ok((await page.pdf()).length > 10_000);
  page.assertClean();
  await page.close();
});

test("without JavaScript the plan stands there as picture and table, and nothing that cannot work", async () => {
  const page = await newPage({ site, javascript: false });
  await page.goto("budget/");
  assert.deepEqual((await years(page)).at(-1), ["2023–2025", "−212 till −234 + okänt", "−212 till −234 + okänt", "0"]);
  assert.equal((await rows(page, ".bars")).length, lines.filter(({ group }) => !group.optional).length);
  assert.ok(await page.locator(".fall .bar-certain").nth(1).isVisible());
  await page.locator(".fall summary").click();
  assert.equal((await rows(page, ".fall")).at(-1)[2], "−212 till −234 + okänt");
  for (const { id, title } of lines) assert.ok((await card(page, id).innerText()).includes(title.sv));
  for (const what of ["input", "button"]) assert.equal(await page.locator(`.budget ${what}:visible`).count(), 0, what);
  assert.match(await page.locator(".budget .notice").innerText(), /^Utan JavaScript visas planen som den är\./);
  await page.close();
});

test("before the app comes the page is accessible and shows the plan", async () => {
  const page = await newPage({ site });
  await page.route(/\.wasm$/, (route) => route.abort());
  page.expectProblems(/ERR_FAILED/);
  await page.goto("budget/");
  await page.locator("#boot").waitFor();
  await assertAccessible(page);
  assert.match(await result(page), /^−212 till −234 Mkr/);
  await page.close();
});
