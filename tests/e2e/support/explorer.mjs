// The explorer as a visitor meets it: its parts by role and label, and what its list holds.

import assert from "node:assert/strict";
import { eventually } from "./app.mjs";

/** The ids of the commitments that can be seen in the list, in order. */
export function listed(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll(".card")]
      .filter((card) => card.checkVisibility())
      .map((card) => card.querySelector("a[id^='c-']").id.slice(2)),
  );
}

/** Waits until the list holds exactly these commitments in this order. */
export async function expectList(page, ids, message) {
  await eventually(async () => assert.deepEqual(await listed(page), ids, message));
}

/** Waits until the list holds exactly these commitments, in whatever order. */
export async function expectSet(page, ids, message) {
  await eventually(async () => assert.deepEqual((await listed(page)).toSorted(), ids.toSorted(), message));
}

/** The box of an option, by its facet's name and its own. */
export function option(page, facet, name) {
  return page.getByRole("group", { name: facet, exact: true }).getByRole("checkbox", { name: startingWith(name) });
}

/** A name that may go on with a count. */
const startingWith = (name) => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\wåäö-])`);

/** The search field. */
export const search = (page) => page.getByRole("searchbox", { name: "Sök i åtagandena" });

/** The sentence that counts the list. */
export const count = (page) => page.locator(".count");

/** What is chosen, as the chips say it. */
export const chips = (page) => page.getByRole("button", { name: /^Ta bort filtret / });

/** On a phone: opens or closes the filters by the button in the bar. */
export async function pressFilters(page) {
  // The label is hidden from assistive technology, which meets the switch itself.
  await page.locator(".filters-button").click();
}

/** The facets that fold away are opened by their names. */
export async function unfold(page, facet) {
  await page.locator("details.facet > summary").getByText(facet, { exact: true }).click();
}

/** Names and values of the boxes that are ticked. */
export function ticked(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("input[type=checkbox][name]:checked")].map((box) => `${box.name}=${box.value}`),
  );
}
