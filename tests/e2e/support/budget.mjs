// The budget view as a visitor meets it, and what it has to say by the published data.

import { bundle, commitments } from "./data.mjs";

/** The first document's budget, and its lines in order, each with its sum and its group. */
export const budget = bundle.budgets[0];
export const lines = budget.groups.flatMap((group) =>
  group.lines.map((line) => ({ ...line, group, amount: commitments.find(({ id }) => id === line.commitment).amount })),
);

/** A line by id. */
export const line = (id) => lines.find((one) => one.id === id);

/** A sum in million kronor as the page writes it in Swedish. */
export const said = (millions) => {
  const size = Math.abs(millions).toLocaleString("sv-SE", { maximumFractionDigits: 3 }).replaceAll(/\s/g, " ");
  return millions < 0 ? `−${size}` : size;
};

/** The parts of a page that a visitor sets things with. */
export const slider = (page, id) => page.locator(`#reglage-${id}`);
export const field = (page, id) => page.locator(`#belopp-${id}`);
export const card = (page, id) => page.locator(`#rad-${id}`);
export const button = (page, id, name) => card(page, id).getByRole("button", { name });

/** The running result, in one line. */
export const result = async (page) => (await page.locator(".result-sum").innerText()).replaceAll(/\s+/g, " ");

/** The fragment of the address. */
export const fragment = (page) => new URL(page.url()).hash;

/** The rows of a table: their cells' texts, each in one line. */
export const rows = (page, table) =>
  page.locator(`${table} tbody tr:not([hidden])`).evaluateAll((all) => all.map((row) => [...row.cells].filter((cell) => !cell.hidden).map((cell) => cell.innerText.replaceAll(/\s+/g, " ").trim())));

/** The results of each year: the year, the plan, the visitor's, the difference and so on. */
export const years = (page) => rows(page, ".each-year");
