// One Chromium, and pages on an emulated phone: slow 4G and a processor of a quarter of this one's speed.

import { chromium } from "playwright-core";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale: "sv-SE" };

/** What is applied; bits and milliseconds. The processor's brake holds for the page's main thread, not for its helpers. */
export const THROTTLING = { down: 1_600_000, up: 750_000, latency: 150, cpu: 4 };

export const launch = () =>
  chromium.launch({ executablePath: process.env.HUBBEN_CHROMIUM ?? "/usr/bin/chromium", args: ARGS });

/** A page in a context of its own: nothing stored, nothing cached. */
export async function phone(browser) {
  const context = await browser.newContext(PHONE);
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** Brakes a page's network and processor; gives its line to the browser. */
export async function throttle(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: THROTTLING.latency,
    downloadThroughput: THROTTLING.down / 8,
    uploadThroughput: THROTTLING.up / 8,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLING.cpu });
  return devtools;
}
