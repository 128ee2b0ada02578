// Visitors at a stand, one after the other: each does a few things and starts over.

import { act } from "./visitor.mjs";

/** What a visitor does between the touch that begins and the reset: those two are counted with it. */
const DEEDS = ["box", "text", "slide", "number", "choice", "fold", "link", "site", "scroll"];

/** How many interactions one visit has. */
export const INTERACTIONS = 10;

const start = (page) => page.locator(".attract-start").first();

/** Starts stand mode on its page. */
export async function begin(page) {
  await page.locator(".stand-begin").click();
  await start(page).waitFor();
}

/** A visitor comes, does something, and starts over; gives what was done. */
export async function visit(page, chance) {
  await start(page).click();
  await page.locator(".start-over").waitFor();
  const done = [];
  while (done.length < INTERACTIONS - 2) done.push(await act(page, chance, DEEDS));
  await page.locator(".start-over").click();
  await start(page).waitFor();
  return ["begin", ...done, "reset"];
}

/** Between two visitors the page is the same as always; what waits for a pause has had it after a second. */
export async function rest(page) {
  await start(page).waitFor();
  await page.waitForTimeout(1000);
}
