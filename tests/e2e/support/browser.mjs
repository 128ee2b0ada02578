// One Chromium for a test file, and pages that remember everything that went wrong.

import { after } from "node:test";
import { chromium } from "playwright-core";
import { watch } from "./watch.mjs";

/** The sizes that the site is looked at in. */
export const sizes = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  tablet: { viewport: { width: 768, height: 1024 }, hasTouch: true },
  landscape: { viewport: { width: 1024, height: 768 }, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
};

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A name for this machine that, unlike 127.0.0.1, is no secure context over plain http.
  "--host-resolver-rules=MAP hubben.test 127.0.0.1",
];

let running;

/** The browser of this test file, started when it is first needed. */
export function browser() {
  running ??= launch();
  return running;
}

/** Another browser with switches of its own; whoever starts it closes it. */
export function launch(switches = []) {
  const executablePath = process.env.HUBBEN_CHROMIUM;
  if (!executablePath) throw new Error("HUBBEN_CHROMIUM is not set: run `cargo xtask test e2e`");
  return chromium.launch({ executablePath, args: [...ARGS, ...switches] });
}

after(async () => {
  if (running) await (await running).close();
});

/**
 * A page in a context of its own: nothing stored, nothing shared. `site`, from
 * `serveSite`, makes `page.goto("utforska/")` relative to the site. `context` takes
 * further options of playwright's contexts; `of` is a browser other than this file's. Without `worker` no service worker is
 * allowed, so that every request of the page reaches the site's server.
 *
 * The page has, beside playwright's own:
 * - `javascript`: whether scripts run in it;
 * - `problems`: console errors and warnings of the content policy, page errors, requests
 *   to other origins and crashes, in order;
 * - `expectProblems(...patterns)`: what this test provokes; each pattern must occur;
 * - `assertClean()`: throws with the list if anything else is among the problems, or if
 *   what was expected did not come.
 */
export async function newPage({
  site,
  size = "desktop",
  javascript = true,
  scheme = "light",
  locale = "sv-SE",
  worker = false,
  of = browser(),
  context: more = {},
} = {}) {
  if (!sizes[size]) throw new Error(`no size "${size}": ${Object.keys(sizes).join(", ")}`);
  const context = await (await of).newContext({
    ...sizes[size],
    baseURL: site?.url,
    javaScriptEnabled: javascript,
    colorScheme: scheme,
    locale,
    timezoneId: "Europe/Stockholm",
    serviceWorkers: worker ? "allow" : "block",
    ...more,
  });
  // What has not come by then will not come.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.javascript = javascript;
  watch(page, site && new URL(site.url).origin);
  page.on("close", () => context.close().catch(() => {}));
  return page;
}
