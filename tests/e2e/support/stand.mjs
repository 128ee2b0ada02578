// A stand as those meet it who set it up and those who come by.

import { eventually, open, running } from "./app.mjs";
import { newPage } from "./browser.mjs";
import { takeTime } from "./clock.mjs";

/** The waiting screen's way in, in Swedish or English. */
export const touch = (page, lang = "sv") =>
  page.getByRole("button", { name: lang === "sv" ? "Tryck för att börja" : "Touch to start" });

/** The bar's way to begin anew. */
export const startOver = (page) => page.getByRole("button", { name: "Börja om" });

/** The button that is held to leave. */
export const leave = (page) => page.getByRole("button", { name: /^Avsluta|^Håll kvar/ });

/** The question whether anybody is there. */
export const still = (page) => page.getByRole("dialog", { name: "Är du kvar?" });

/**
 * A page whose stand runs, on the waiting screen, with a clock of its own. `kept` are the settings
 * as the device keeps them; `init` runs before anything else in the page.
 */
export async function newStand({ site, lang = "sv", kept, init, ...options }) {
  const page = await newPage({ site, size: "tablet", ...options });
  if (init) await page.addInitScript(init);
  await takeTime(page);
  if (kept) {
    await page.addInitScript(
      ([name, value]) => localStorage.getItem(name) ?? localStorage.setItem(name, value),
      [`${new URL(site.url).pathname}hubben:stall`, kept],
    );
  }
  await open(page, lang === "sv" ? "stall/" : "en/stall/");
  await page.getByRole("button", { name: lang === "sv" ? "Starta besöksläget" : "Start stand mode" }).click();
  await touch(page, lang).waitFor();
  // Else the next touch may be taken for the second of two.
  await pass(page, 1);
  return page;
}

/** A visitor comes. */
export async function enter(page) {
  await touch(page).click();
  await startOver(page).waitFor();
}

/** Follows a link of the navigation to the explorer. */
export async function explore(page) {
  await page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Utforska" }).click();
  await page.getByRole("heading", { level: 1, name: "Utforska åtaganden" }).waitFor();
}

/** Lets time pass; every timer that falls due runs. */
export const pass = (page, seconds) => page.clock.runFor(seconds * 1000);

/** Waits until the waiting screen is shown. */
export const waiting = (page) => touch(page).waitFor();

/** Everything that could tell of a visitor: address, history, storage, title. */
export function traces(page) {
  return page.evaluate(() => ({
    address: location.href,
    entries: history.length,
    state: history.state,
    title: document.title,
    local: JSON.stringify(Object.entries(localStorage).sort()),
    session: JSON.stringify(Object.entries(sessionStorage)),
    cookies: document.cookie,
  }));
}

/** Loads the page anew and waits for the app. */
export async function reload(page) {
  await page.reload();
  await running(page);
}

export { eventually };
