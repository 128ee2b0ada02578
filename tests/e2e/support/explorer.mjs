// The explorer as a visitor meets it: its parts by role and label, and what its list holds.

import assert from "node:assert/strict";
import { eventually } from "./app.mjs";

/** Waits until the app has drawn the whole list: what is out of sight comes a little later. */
export async function drawn(page) {
  await page.waitForFunction(() => !document.querySelector(".cards[data-filling]"));
}

/** The ids of the commitments that can be seen in the list, in order. */
export async function listed(page) {
  await drawn(page);
  return page.evaluate(() =>
    [...document.querySelectorAll(".card")]
      .filter((card) => card.checkVisibility())
      .map((card) => card.querySelector("a[id^='c-']").id.slice(2)),
  );
}

/** The card at a place in the list, by the id within it, and how far below the window's top it begins. */
export const cardAt = (page, y = 300) =>
  page.evaluate((y) => {
    const { left, width } = document.querySelector(".cards").getBoundingClientRect();
    // There is room between two cards.
    const there = [y, y + 40].flatMap((y) => document.elementsFromPoint(left + width / 2, y));
    const card = there.find((element) => element.matches(".card"));
    return card && { id: card.querySelector("a").id, top: Math.round(card.getBoundingClientRect().top) };
  }, y);

/** Waits until a card that [`cardAt`] gave is where it was; a card above may be a pixel higher than was thought. */
export async function expectCard(page, { id, top }, message) {
  const now = () => page.evaluate((id) => document.getElementById(id)?.closest(".card").getBoundingClientRect().top, id);
  await eventually(async () => assert.ok(Math.abs((await now()) - top) <= 2, `${message ?? id}: ${await now()} and not ${top}`));
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
